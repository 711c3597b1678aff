using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Lemmas, of which a filler's head must be one; compounds are joined by "_". An empty set takes anything.
/// "#person" takes the name of a person or group, "#name" also that of a place or organisation, "-" asks that the slot be empty.</summary>
/// <remarks>Most sets of the lexicon are never asked in one run, so each is made when it is first asked: two threads that meet make the same twice.</remarks>
/// <param name="words">Lemmas; may be gone through more than once.</param>
sealed class WordSet(IEnumerable<string> words)
{
    HashSet<string>? _made;

    public int Count => Made.Count;

    /// <summary>The lemmas, in no order.</summary>
    public IEnumerable<string> Words => Made;

    HashSet<string> Made => _made ??= Make();

    public bool IsEmpty { get; } = !words.Any();

    /// <summary>Whether nothing may fill the slot.</summary>
    public bool IsNone => Holds("-");

    public bool Holds(string lemma) => !IsEmpty && Made.Contains(lemma);

    HashSet<string> Make()
    {
        var made = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in words)
        {
            made.Add(word);
            made.Add(Inflections.Singular(word));
        }

        return made;
    }

    /// <summary>Whether a head, or it with the word before it, is one of these.</summary>
    public bool Takes(Limbs limbs, int head)
    {
        if (IsEmpty || Holds(limbs.Lemma(head)) || TakesName(limbs, head)) return true;
        return head > 0 && (limbs.Is(head - 1, "compound") || limbs.Is(head - 1, "amod")) && Holds(limbs.Lemma(head - 1) + "_" + limbs.Lemma(head));
    }

    bool TakesName(Limbs limbs, int head)
    {
        var any = Holds("#name");
        if (!any && !Holds("#person")) return false;
        foreach (var name in limbs.Tree.Names)
            if (name.First <= head && head < name.End) return name.Kind is NameKind.Person or NameKind.Group || (any && name.Kind is NameKind.Organisation or NameKind.Place);
        return false;
    }
}
