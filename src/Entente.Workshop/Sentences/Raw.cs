using System.Text;
using Entente.Reading.Sentences;

namespace Entente.Workshop.Sentences;

/// <summary>A sentence of a <see cref="Raw"/> text: its words as rows, and the forms where a range's words are no slices.</summary>
sealed record RawSentence(List<WordRow> Words, List<string> Forms, bool OpensParagraph);

/// <summary>The raw text that a treebank's sentences spell, and where its tokens stand in it.</summary>
/// <remarks>
/// As the scorers have it: surface tokens joined by one space unless <c>SpaceAfter=No</c>; a paragraph is one line; blank
/// lines between paragraphs. Words of a multi-word token are slices where they spell it; otherwise each stands for the whole.
/// </remarks>
sealed class Raw
{
    readonly StringBuilder _text = new();
    readonly bool _keepLines;

    /// <param name="sentences">In order.</param>
    /// <param name="onePerLine">One sentence a line instead of one paragraph.</param>
    public Raw(IEnumerable<ConlluSentence> sentences, bool onePerLine = false)
    {
        _keepLines = onePerLine;
        foreach (var sentence in sentences) Add(sentence);
        Trim();
        Text = _text.Append('\n').ToString();
    }

    public string Text { get; }

    public List<RawSentence> Sentences { get; } = [];

    void Add(ConlluSentence sentence)
    {
        var opens = sentence.OpensParagraph || _keepLines;
        if (opens && _text.Length > 0)
        {
            Trim();
            _text.Append(_keepLines ? "\n" : "\n\n");
        }

        var added = new RawSentence([], [], opens);
        var covered = 0;
        foreach (var row in sentence.Rows)
        {
            if (row[0].Contains('.')) continue;
            if (row[0].Contains('-')) covered = Range(sentence, row, added);
            else if (int.Parse(row[0]) > covered) Token(row, [row[1]], added);
        }

        Sentences.Add(added);
    }

    int Range(ConlluSentence sentence, string[] row, RawSentence into)
    {
        var ends = row[0].Split('-').Select(int.Parse).ToArray();
        Token(row, [.. sentence.Words.Skip(ends[0] - 1).Take(ends[1] - ends[0] + 1).Select(word => word[1])], into);
        return ends[1];
    }

    void Token(string[] row, string[] words, RawSentence into)
    {
        var start = _text.Length;
        var slices = string.Concat(words) == row[1];
        var at = start;
        for (var i = 0; i < words.Length; i++)
        {
            var end = slices ? at + words[i].Length : start + row[1].Length;
            into.Words.Add(new WordRow(at, end, i > 0));
            into.Forms.Add(words[i]);
            at = slices ? end : start;
        }

        _text.Append(row[1]);
        if (!row[9].Split('|').Contains("SpaceAfter=No")) _text.Append(' ');
    }

    void Trim()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1])) _text.Length--;
    }
}
