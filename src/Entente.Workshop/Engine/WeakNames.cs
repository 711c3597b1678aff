using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>
/// What tags and trees alone say of names, where a corpus has none: words far from any proper noun are in no name; a run
/// of proper nouns under one head is one name of some kind; a capitalised adjective ("American") is a group's.
/// </summary>
sealed class WeakNames(NameRules rules, KnownNames known)
{
    const int Far = 2;

    static readonly NameKind[] All = Enum.GetValues<NameKind>();

    // Words that may tie two runs into one name: "Bank of America", "Smith & Sons".
    static readonly HashSet<string> Ties = ["of", "the", "and", "&", "for", "-", "de", "al", "'s", "in"];

    // Classes that stand in hardly any name.
    static readonly HashSet<string> Never = ["VERB", "AUX", "PRON", "SCONJ", "INTJ", "X"];

    /// <summary>The name tags each word may have; 0 where nothing is known.</summary>
    public uint[] Read(IReadOnlyList<TreebankWord> words)
    {
        bool[] proper = [.. words.Select(word => word.Xpos.StartsWith("NNP", StringComparison.Ordinal) || word.Upos == "PROPN")];
        var bits = new uint[words.Count];
        for (int i = 0; i < bits.Length; i++)
        {
            int from = Math.Max(0, i - Far), to = Math.Min(bits.Length, i + Far + 1);
            if (Never.Contains(words[i].Upos) || (words[i].Upos.Length > 0 && !proper.AsSpan(from, to - from).Contains(true))) bits[i] = NameTags.Outside;
            else if (proper[i] && words[i].Upos == "ADJ") bits[i] = Adjective();
        }
        for (int at = 0; at < bits.Length;)
        {
            int first = at++;
            if (!IsNoun(words[first])) continue;
            while (at < bits.Length && IsNoun(words[at])) at++;
            Run(words, first, at, bits);
        }
        return bits;
    }

    static bool IsNoun(TreebankWord word) => word.Upos == "PROPN";

    void Run(IReadOnlyList<TreebankWord> words, int first, int end, uint[] bits)
    {
        string[] forms = [.. words.Skip(first).Take(end - first).Select(word => word.Form)];
        if (rules.IsNone(forms))
        {
            bits.AsSpan(first, end - first).Fill(NameTags.Outside);
            return;
        }
        int titles = rules.Titles(forms);
        bits.AsSpan(first, titles).Fill(NameTags.Outside);
        first += titles;
        var name = bits.AsSpan(first, end - first);
        // In some name: of a tied run no more is known.
        if (IsTied(words, first, end)) name.Fill(((1u << NameTags.Count) - 1) & ~NameTags.Outside);
        else NameTags.Mark(name, Kinds(forms.AsSpan(titles)));
    }

    static bool IsTied(IReadOnlyList<TreebankWord> words, int first, int end)
    {
        if (end < words.Count && Ties.Contains(words[end].Form)) return true;
        if (first > 0 && (Ties.Contains(words[first - 1].Form) || (words[first - 1].Upos == "ADJ" && words[first - 1].Xpos == "NNP"))) return true;
        return Enumerable.Range(first, end - first).Count(word => words[word].Head - 1 < first || words[word].Head - 1 >= end) != 1;
    }

    NameKind[] Kinds(ReadOnlySpan<string> words) =>
        known.Kind(words) is { } kind && (known.IsSure(words) || kind == NameKind.Person) ? [kind] : All;

    static uint Adjective()
    {
        uint bits = NameTags.Bit(NameKind.Group, 3);
        foreach (var kind in (NameKind[])[NameKind.Group, NameKind.Organisation, NameKind.Other])
            for (int part = 0; part < 3; part++) bits |= NameTags.Bit(kind, part);
        return bits;
    }
}
