using Entente.Reading.Documents;
using Entente.Workshop.Sentences;

namespace Entente.Workshop.Mentions;

/// <summary>A mention of GUM's <c>Entity=</c> annotation.</summary>
/// <param name="Chain">The number of whom it mentions.</param>
/// <param name="Type">GUM's type: <c>person</c>, <c>organization</c>, <c>place</c> ...</param>
/// <param name="Words">Where it stands in the text.</param>
/// <param name="Head">Where its head does.</param>
/// <param name="Row">The head's ten columns.</param>
/// <param name="Opening">Its first word, lower case.</param>
sealed record ChainMention(string Chain, string Type, Span Words, Span Head, string[] Row, string Opening);

/// <summary>The mentions of a document and who is whom, from the MISC column of GUM.</summary>
sealed class Chains
{
    readonly Dictionary<string, HashSet<string>> _parts = []; // chain of several -> chains it is made of

    public Chains(List<ConlluSentence> sentences)
    {
        var raw = new Raw(sentences);
        Text = raw.Text;
        for (var i = 0; i < sentences.Count; i++) Read([.. sentences[i].Words], raw.Sentences[i]);
        Mentions.Sort((a, b) => a.Words.CompareTo(b.Words));
    }

    public string Text { get; }

    /// <summary>In text order.</summary>
    public List<ChainMention> Mentions { get; } = [];

    /// <summary>Whether a mention of one chain says, alone or with others, whom the other chain speaks of.</summary>
    public bool IsPart(string part, string chain) => part == chain || (_parts.TryGetValue(chain, out var parts) && parts.Contains(part));

    void Read(List<string[]> rows, RawSentence words)
    {
        var open = new List<(string Chain, string Type, int First)>();
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var part in rows[i][9].Split('|'))
                if (part.StartsWith("SplitAnte=", StringComparison.Ordinal)) AddParts(part["SplitAnte=".Length..]);
                else if (part.StartsWith("Entity=", StringComparison.Ordinal)) Read(part["Entity=".Length..], i, open, (rows, words));
        }
    }

    /// <summary>"3&lt;5,4&lt;5": five is three and four.</summary>
    void AddParts(string pairs)
    {
        foreach (var pair in pairs.Split(','))
        {
            var ends = pair.Split('<');
            if (!_parts.TryGetValue(ends[1], out var parts)) _parts.Add(ends[1], parts = []);
            parts.Add(ends[0]);
        }
    }

    /// <summary>Brackets of one word: "(3-person-...", "3)", "(4-place-...)".</summary>
    void Read(string brackets, int word, List<(string Chain, string Type, int First)> open, (List<string[]> Rows, RawSentence Words) sentence)
    {
        for (var at = 0; at < brackets.Length;)
        {
            var end = at + 1;
            while (end < brackets.Length && brackets[end] is not ('(' or ')')) end++;
            var closes = end < brackets.Length && brackets[end] == ')';
            if (brackets[at] == '(')
            {
                var fields = brackets[(at + 1)..end].Split('-');
                open.Add((fields[0], fields[1], word));
                if (closes) Close(open.Count - 1);
            }
            else if (closes)
            {
                Close(open.FindLastIndex(one => one.Chain == brackets[at..end]));
            }

            at = closes ? end + 1 : end;
        }

        void Close(int index)
        {
            var (chain, type, first) = open[index];
            open.RemoveAt(index);
            Mentions.Add(Make((chain, type), first, word, sentence));
        }
    }

    static ChainMention Make((string Chain, string Type) who, int first, int last, (List<string[]> Rows, RawSentence Words) sentence)
    {
        var head = last;
        for (var i = last; i >= first; i--)
            if (int.Parse(sentence.Rows[i][6]) - 1 is var above && (above < first || above > last)) head = i;
        var words = sentence.Words.Words;
        return new ChainMention(who.Chain, who.Type, new Span(words[first].Start, words[last].End), new Span(words[head].Start, words[head].End), sentence.Rows[head], sentence.Rows[first][1].ToLowerInvariant());
    }
}
