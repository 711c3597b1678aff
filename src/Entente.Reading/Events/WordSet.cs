using System.Collections.Frozen;

namespace Entente.Reading.Events;

/// <summary>Lemmas, of which a filler's head must be one; compounds are joined by "_". An empty set takes anything.</summary>
sealed class WordSet(IEnumerable<string> words)
{
    readonly FrozenSet<string> _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty => _words.Count == 0;

    public bool Holds(string lemma) => _words.Contains(lemma);

    /// <summary>Whether a head, or it with the word before it, is one of these.</summary>
    public bool Takes(Limbs limbs, int head)
    {
        if (IsEmpty || Holds(limbs.Lemma(head))) return true;
        return head > 0 && (limbs.Is(head - 1, "compound") || limbs.Is(head - 1, "amod")) && Holds(limbs.Lemma(head - 1) + "_" + limbs.Lemma(head));
    }
}
