using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>A party found in a phrase.</summary>
/// <param name="Party">Its number; -1 where the phrase names someone who has none, such as "the rebels".</param>
/// <param name="Word">The word that names it.</param>
/// <param name="Phrase">The head of the coordinate in which it stands.</param>
/// <param name="Steps">How deep it lies: 0 where the head itself names it.</param>
readonly record struct Found(int Party, int Word, int Phrase, int Steps);

/// <summary>Looks inside a phrase for the parties it stands for: "the Russian attack", "the attack by Russia", "troops of Chad and Libya".</summary>
/// <param name="owner">The party that each word belongs to; -1 for none.</param>
/// <param name="nouns">Which nouns can act.</param>
/// <param name="isSpot">Whether a word names a town or region.</param>
sealed class Driller(Limbs limbs, int[] owner, Nouns nouns, Func<int, bool> isSpot)
{
    const int MostSteps = 4;

    static readonly string[] Abstract = ["tion", "sion", "ment", "ness", "ity", "ism", "ship", "ance", "ence", "ing", "day", "year", "al", "age"];

    /// <summary>"states like Iran and Syria".</summary>
    static readonly string[] Examples = ["like", "such_as", "including"];

    static readonly string[] OtherSide = ["with", "between"];

    static readonly string[] OfWhom = ["of", "from"];

    static readonly string[] Prepositions = ["by", "of", "from", "between", "among", "with"];

    /// <summary>What a thing that is acted on may lie behind: "hit a workshop in Gaza", "condemned abuses in Chad".</summary>
    static readonly string[] Around = [.. Prepositions, "on", "against", "to", "for", "in"];

    bool _isDoer;
    List<Found> _taken = [];

    /// <summary>The parties of a phrase and of what is coordinated with it; none twice.</summary>
    /// <param name="head">Of the phrase.</param>
    /// <param name="isDoer">Whether they are said to do something: a thing, a quake or an illness does nothing, whosever it is.</param>
    /// <param name="taken">Who stands on the other side: "its promise to Iran" stands for Iran where "it" is who broke it.</param>
    public List<Found> Find(int head, bool isDoer, List<Found> taken)
    {
        (_isDoer, _taken) = (isDoer, taken);
        var found = new List<Found>();
        Gather(head, 0, found);
        return found;
    }

    void Gather(int head, int steps, List<Found> found)
    {
        One(head, head, steps, found);
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "conj") && limbs.Upos(at) is not (Upos.Verb or Upos.Aux) && !Shares(head, at, found)) Gather(at, steps, found);
    }

    /// <summary>"Israeli settlers and soldiers": what stands before the first serves a bare second.</summary>
    bool Shares(int head, int second, List<Found> found) =>
        found.Count > 0 && owner[second] < 0 && limbs.Upos(second) == Upos.Noun && limbs.First(second) is var first && (first < 0 || (limbs.Is(first, "cc") && limbs.Next(first) < 0))
        && found[^1].Party >= 0 && found[^1].Phrase == head && found[^1].Steps > 0;

    void One(int head, int phrase, int steps, List<Found> found)
    {
        if ((_isDoer && steps == 0 && IsInert(head)) || Named(head, phrase, steps, found) || steps >= MostSteps || After(head, Examples, steps, found)) return;
        if (Before(head, phrase, steps, found) || Beside(head, steps, found)) return;
        // "rebels in Chad" are rebels; only what they belong to stands for them.
        if (After(head, Behind(head, steps), steps, found)) return;
        if (IsSomeone(head) || (steps == 0 && IsThing(head))) Add(found, new Found(-1, head, phrase, steps));
    }

    /// <summary>A thing that does nothing.</summary>
    bool IsInert(int head) => limbs.Upos(head) == Upos.Noun && owner[head] < 0 && !nouns.Doers.Holds(limbs, head);

    string[] Behind(int head, int steps) => IsSomeone(head) ? OfWhom : _isDoer || steps > 0 ? Prepositions : Around;

    bool Named(int head, int phrase, int steps, List<Found> found)
    {
        if (owner[head] >= 0 && !IsTaken(owner[head]))
        {
            Add(found, new Found(owner[head], head, phrase, steps));
            if (limbs.Upos(head) == Upos.Noun) Others(head, phrase, steps, found);
            return true;
        }

        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
        {
            if (!(limbs.Is(at, "flat") || (limbs.Is(at, "compound") && limbs.Upos(head) == Upos.Propn)) || owner[at] < 0 || IsTaken(owner[at])) continue;
            Add(found, new Found(owner[at], at, phrase, steps));
            return true;
        }

        return false;
    }

    /// <summary>The other side of talks, ties or a dispute: "Japan's dialogue with Russia".</summary>
    public List<Found> Companions(int head)
    {
        (_isDoer, _taken) = (false, []);
        var found = new List<Found>();
        After(head, OtherSide, 0, found);
        return found;
    }

    bool HasPair(int head)
    {
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "amod") && limbs.Child(at, "conj") >= 0) return true;
        return false;
    }

    bool IsTaken(int party)
    {
        foreach (var one in _taken)
            if (one.Party == party) return true;
        return false;
    }

    /// <summary>"officials of Kuwait and Japan", where the first of the two already stands for the officials.</summary>
    void Others(int head, int phrase, int steps, List<Found> found)
    {
        // "the Kenyan police and Ugandan border guards", where the first of the two hangs on the second.
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "amod") && owner[at] >= 0 && owner[at] != owner[head] && !IsTaken(owner[at]) && HasPair(head)) Add(found, new Found(owner[at], at, phrase, steps + 1));
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            for (var inner = limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) == "of" ? limbs.First(at) : -1; inner >= 0; inner = limbs.Next(inner))
                if (limbs.Is(inner, "conj") && owner[inner] >= 0) Add(found, new Found(owner[inner], inner, inner, steps + 1));
    }

    /// <summary>Possessors, nationalities and compounds before the noun.</summary>
    bool Before(int head, int phrase, int steps, List<Found> found)
    {
        var count = found.Count;
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nmod:poss")) Gather(at, steps + 1, found);
        if (found.Count > count) return true;
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "amod") || limbs.Is(at, "compound") || limbs.Relation(at) is "nmod:desc" or "nmod:unmarked" or "nmod") Modifier(at, phrase, steps, found);
        return found.Count > count;
    }

    void Modifier(int at, int phrase, int steps, List<Found> found)
    {
        if (limbs.Child(at, "case") >= 0 || (_isDoer && IsWhere(at)) || IsLeaning(at)) return;
        if (owner[at] >= 0 && !IsTaken(owner[at])) Add(found, new Found(owner[at], at, phrase, steps + 1));
        for (var inner = limbs.First(at); inner >= 0; inner = limbs.Next(inner))
            if (limbs.Is(inner, "conj") || limbs.Is(inner, "amod") || limbs.Is(inner, "compound") || limbs.Is(inner, "nmod:poss")) Modifier(inner, phrase, steps, found);
    }

    /// <summary>"pro-Syrian", "anti-American", "non-EU", "Oslo-based", "Russian-made" are not those they name; "US-led" is.</summary>
    bool IsLeaning(int word)
    {
        if (IsOfOrigin(word)) return true;
        var text = limbs.Tree.Sentence[word].Text;
        if (text.StartsWith("pro-", StringComparison.OrdinalIgnoreCase) || text.StartsWith("anti-", StringComparison.OrdinalIgnoreCase) || text.StartsWith("non-", StringComparison.OrdinalIgnoreCase)) return true;
        return word > 1 && limbs.Tree.Sentence[word - 1].Text is "-" && limbs.Tree.Sentence[word - 2].ToString().ToLowerInvariant() is "pro" or "anti" or "non";
    }

    /// <summary>What stands before "-based" and its like, or such a participle itself.</summary>
    bool IsOfOrigin(int word)
    {
        var at = limbs.Upos(word) == Upos.Verb || word + 2 >= limbs.Count ? word : word + 2;
        return at > 1 && limbs.Tree.Sentence[at - 1].Text is "-" && limbs.Tree.Sentence[at].ToString().ToLowerInvariant() is "based" or "made" or "built" or "born" or "educated" or "trained" or "supplied"
            or "backed" or "supported" or "funded" or "financed" or "sponsored" or "brokered" or "mediated" or "designed" or "speaking" or "held" or "controlled" or "occupied" or "bound" or "allied" or "style" or "era";
    }

    /// <summary>"the Bali bombings", "the Geneva talks": a town before a deed says where it was, not whose it is.</summary>
    public bool IsWhere(int word) => limbs.Is(word, "compound") && isSpot(word) && limbs.Upos(limbs.Head(word)) == Upos.Noun && !IsSomeone(limbs.Head(word));

    bool Beside(int head, int steps, List<Found> found)
    {
        var count = found.Count;
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "appos") && found.Count == count) One(at, head, steps + 1, found);
        for (var at = found.Count - 1; at >= count; at--)
            if (found[at].Party < 0) found.RemoveAt(at);
        return found.Count > count;
    }

    bool After(int head, string[] prepositions, int steps, List<Found> found)
    {
        var count = found.Count;
        foreach (var wanted in prepositions)
        {
            for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
                if (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) == wanted) Gather(at, steps + 1, found);
            if (wanted == Slots.Agent && found.Count == count) ByAgent(head, steps, found);
            if (found.Count > count) return true;
        }

        return false;
    }

    /// <summary>"an attack carried out by the rebels".</summary>
    void ByAgent(int head, int steps, List<Found> found)
    {
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Relation(at) == "acl" && limbs.Child(at, "mark") < 0 && limbs.Child(at, "obl:agent") is var agent and >= 0) Gather(agent, steps + 1, found);
    }

    /// <summary>Whether a word names or means someone who can act.</summary>
    public bool IsSomeone(int head) =>
        (nouns.People.Takes(limbs, head) && limbs.Upos(head) == Upos.Noun) || limbs.Upos(head) == Upos.Propn || IsPerson(head);

    /// <summary>Written with a capital where no sentence begins.</summary>
    public bool IsName(int word) => char.IsUpper(limbs.Tree.Sentence[word].Text[0]);

    /// <summary>Whether a noun may be someone for want of better: no quality, act or number by its ending.</summary>
    bool IsThing(int head)
    {
        if (limbs.Upos(head) != Upos.Noun) return false;
        var lemma = limbs.Lemma(head);
        foreach (var ending in Abstract)
            if (lemma.EndsWith(ending, StringComparison.Ordinal)) return false;
        return true;
    }

    bool IsPerson(int head)
    {
        foreach (var name in limbs.Tree.Names)
            if (name.First <= head && head < name.End) return name.Kind is NameKind.Person or NameKind.Organisation or NameKind.Place or NameKind.Group;
        return false;
    }

    static void Add(List<Found> found, Found one)
    {
        foreach (var other in found)
            if (one.Party >= 0 ? other.Party == one.Party : other.Word == one.Word) return;
        found.Add(one);
    }
}
