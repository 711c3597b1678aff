using Entente.Reading.Sentences;

namespace Entente.Reading.Times;

/// <summary>A piece of a word as rules see it: "10:30" is three, "1990s" two, "Dec." one. UTF-16 offsets.</summary>
readonly record struct Atom(int Start, int End, Entry? Entry, int Number, bool OpensWord, bool ClosesWord)
{
    /// <summary>Digits only; <see cref="Number"/> is their value, -1 for other atoms and above nine digits.</summary>
    public bool IsNumber => Number >= 0;

    /// <summary>Index of its sentence in the document.</summary>
    public int Sentence { get; init; }

    /// <summary>Index of its word in the sentence.</summary>
    public int Word { get; init; }

    public int Length => End - Start;

    public bool Is(Kind kind) => Entry is { } entry && entry.Is(kind);

    public bool IsWord(int word) => Entry is { } entry && entry.Word == word;
}

/// <summary>Cuts sentences' words into atoms, so that rules do not depend on how dates were tokenized.</summary>
sealed class Atoms(Vocabulary vocabulary, List<Atom> atoms)
{
    int _sentence;
    int _word;

    /// <summary>Adds the atoms of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="number">Its index in the document.</param>
    public void Cut(Sentence sentence, int number)
    {
        var text = sentence.Document.Text;
        _sentence = number;
        for (_word = 0; _word < sentence.Count; _word++)
        {
            var row = sentence.Words[_word];
            var token = text.AsSpan(row.Start, row.End - row.Start);
            if (IsPossessive(token))
            {
                // The clitic is a word of its own, whether or not the splitter cut it off.
                Add(token[..^2], row.Start, opens: true, closes: true);
                Add(token[^2..], row.End - 2, opens: false, closes: true);
            }
            else if (IsPlain(token)) Add(token, row.Start, opens: true, closes: true);
            else Split(token, row.Start);
        }
    }

    static bool IsPossessive(ReadOnlySpan<char> token) =>
        token.Length > 3 && token[^1] == 's' && (token[^2] is '\'' or '’') && char.IsLetter(token[^3]) && IsPlain(token);

    /// <summary>Letters, periods and apostrophes only, or one unit: looked up whole.</summary>
    static bool IsPlain(ReadOnlySpan<char> token)
    {
        if (token.Length == 1) return true;
        foreach (var c in token)
            if (!char.IsLetter(c) && c is not ('.' or '\'' or '’')) return false;
        return true;
    }

    void Split(ReadOnlySpan<char> token, int offset)
    {
        for (var at = 0; at < token.Length;)
        {
            var end = PieceEnd(token, at);
            Add(token[at..end], offset + at, opens: at == 0, closes: end == token.Length || IsStop(token, end));
            at = end;
        }
    }

    /// <summary>Whether only a period is left that the splitter kept on a number: "Feb. 10.''" </summary>
    static bool IsStop(ReadOnlySpan<char> token, int at) => at == token.Length - 1 && token[at] == '.' && char.IsAsciiDigit(token[at - 1]);

    static int PieceEnd(ReadOnlySpan<char> token, int at)
    {
        var end = at + 1;
        if (char.IsAsciiDigit(token[at]))
            while (end < token.Length && char.IsAsciiDigit(token[end])) end++;
        else if (token[at] == '-')
            while (end < token.Length && token[end] == '-') end++;
        else if (char.IsLetter(token[at]))
            while (end < token.Length && (char.IsLetter(token[end]) || token[end] == '.')) end++;
        return end;
    }

    void Add(ReadOnlySpan<char> piece, int start, bool opens, bool closes)
    {
        var end = start + piece.Length;
        var number = -1;
        Entry? entry = null;
        if (char.IsAsciiDigit(piece[0])) number = piece.Length <= 9 && int.TryParse(piece, out var value) ? value : -1;
        else entry = vocabulary.Find(piece) ?? (piece.Length > 1 && piece[^1] == '.' ? vocabulary.Find(piece[..^1]) : null);
        atoms.Add(new Atom(start, end, entry, number, opens, closes) { Sentence = _sentence, Word = _word });
    }
}
