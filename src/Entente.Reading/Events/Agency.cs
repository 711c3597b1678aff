using System.Collections.Frozen;
using Entente.Reading.Documents;

namespace Entente.Reading.Events;

/// <summary>Which nouns can do something: persons and bodies, and what does it for them, their weapons and papers. A quake, a price or a film does nothing, whosever it is.</summary>
/// <param name="listed">What does something though it is no person.</param>
/// <param name="things">Words that end as those for persons do: "weather", "factor".</param>
sealed class Agency(WordSet listed, WordSet things)
{
    static readonly string[] Endings = ["er", "or", "ist", "man", "eer", "ian", "ant", "ee"];

    readonly FrozenSet<string> _someone = Table.Rows("reference-nouns.tsv").Where(row => row[1] != "place").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a noun in the tree can do something.</summary>
    public bool Holds(Limbs limbs, int head)
    {
        var lemma = limbs.Lemma(head);
        return listed.Takes(limbs, head) || _someone.Contains(lemma) || (HasEnding(lemma) && !things.Holds(lemma));
    }

    static bool HasEnding(string lemma)
    {
        foreach (var ending in Endings)
            if (lemma.Length > ending.Length + 1 && lemma.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
