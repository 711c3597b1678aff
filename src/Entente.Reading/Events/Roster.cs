using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>The parties that a sentence names, each with the places where it does.</summary>
sealed class Roster
{
    readonly SortedDictionary<int, List<int>> _marks = [];

    /// <param name="limbs">The sentence.</param>
    /// <param name="groups">The party of each word; -1 for none. Words of one party that hang on each other are one mention.</param>
    public Roster(Limbs limbs, int[] groups)
    {
        (Limbs, Groups) = (limbs, groups);
        for (var word = 0; word < groups.Length; word++)
        {
            if (groups[word] < 0 || limbs.Upos(word) == Upos.Punct || limbs.Is(word, "case") || IsInside(word)) continue;
            if (!_marks.TryGetValue(groups[word], out var list)) _marks.Add(groups[word], list = []);
            list.Add(word);
        }
    }

    public Limbs Limbs { get; }

    /// <summary>The party of each word; -1 for none.</summary>
    public int[] Groups { get; }

    /// <summary>What the party that a word names is; empty for what nobody knows.</summary>
    public required Func<int, string> Kind { get; init; }

    /// <summary>The parties by their number.</summary>
    public IReadOnlyCollection<int> Parties => _marks.Keys;

    /// <summary>The words that name a party, one a mention.</summary>
    public IReadOnlyList<int> Marks(int party) => _marks[party];

    bool IsInside(int word) => Limbs.Head(word) is var head and >= 0 && Groups[head] == Groups[word];

    /// <summary>The head of the phrase that a mention stands in: "ministers" for "Thai" in "the Thai ministers".</summary>
    public int Phrase(int word)
    {
        var at = word;
        for (var steps = 0; steps < 4 && Limbs.Head(at) is var head and >= 0 && IsModifier(at) && Limbs.Upos(head) is Upos.Noun or Upos.Propn; steps++) at = head;
        return at;
    }

    bool IsModifier(int word) => Limbs.Relation(word) is "amod" or "compound" or "nmod:poss" or "nmod:desc" or "nmod:unmarked" or "appos" || Limbs.Is(word, "flat");

    /// <summary>The mention of a party that stands nearest to a word in the tree; of equals the nearer in the text.</summary>
    public int Nearest(int party, int word)
    {
        var (best, least) = (-1, int.MaxValue);
        foreach (var mark in _marks[party])
        {
            var far = (100 * Steps(mark, word)) + Math.Min(99, Math.Abs(mark - word));
            if (far < least) (best, least) = (mark, far);
        }

        return best;
    }

    /// <summary>Steps through the tree from one word to another.</summary>
    public int Steps(int one, int other)
    {
        var up = 0;
        for (var at = one; at >= 0; at = Limbs.Head(at), up++)
        {
            var down = 0;
            for (var below = other; below >= 0; below = Limbs.Head(below), down++)
                if (below == at) return up + down;
        }

        return 99;
    }
}
