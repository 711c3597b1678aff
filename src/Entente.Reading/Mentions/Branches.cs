using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Questions to a tree that several finders ask.</summary>
static class Branches
{
    /// <summary>Whether a word hangs so, subtypes included: "obl" is also "obl:tmod".</summary>
    public static bool Is(this TreeRow row, string relation) =>
        row.Deprel.StartsWith(relation, StringComparison.Ordinal) && (row.Deprel.Length == relation.Length || row.Deprel[relation.Length] == ':');

    /// <summary>Indexes of the words right under a word, in order.</summary>
    public static IEnumerable<int> Under(this Tree tree, int word)
    {
        for (var i = 0; i < tree.Count; i++)
            if (tree[i].Head == word) yield return i;
    }

    /// <summary>The word of a range that the others hang from: the first whose head lies outside.</summary>
    public static int Top(this Tree tree, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tree[i].Head < first || tree[i].Head >= end) return i;
        return first;
    }

    /// <summary>The preposition of a word, in lower case; null where it has none. Of two ("from in") the first.</summary>
    public static string? Preposition(this Tree tree, int word)
    {
        foreach (var i in tree.Under(word))
            if (i < word && tree[i].Is("case")) return tree[i].Lemma.ToLowerInvariant();
        return null;
    }

    /// <summary>The word a member of a list stands for: in "in Oslo and Bergen" Bergen hangs from Oslo.</summary>
    public static int FirstOfList(this Tree tree, int word)
    {
        for (var steps = 0; tree[word].Is("conj") && tree[word].Head >= 0 && steps < tree.Count; steps++) word = tree[word].Head;
        return word;
    }
}
