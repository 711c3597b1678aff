using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Whom a phrase stands for, as codes; groups without one by their names.</summary>
sealed class Sides(Cast cast)
{
    const int MostSteps = 3;

    readonly Standing _standing = new(cast);

    /// <summary>"the government of Chad", "officials from Chad", "ties between Chad and Libya".</summary>
    static readonly string[] Prepositions = ["of", "from", "between", "among", "like", "such_as", "including"];

    /// <summary>The codes of a phrase and of what is coordinated with it, in text order, none twice.</summary>
    public ImmutableArray<string> Of(Folio folio, int head)
    {
        var codes = new List<string>();
        if (head >= 0) Gather(folio, head, 0, codes);
        return [.. codes];
    }

    /// <summary>The codes of every word in a stretch that belongs to a party.</summary>
    public IEnumerable<string> Named(Folio folio, int first, int last)
    {
        for (var word = first; word <= last; word++)
            foreach (var code in At(folio, word)) yield return code;
    }

    /// <summary>Whether the word itself names somebody who has a code.</summary>
    public IEnumerable<string> At(Folio folio, int word)
    {
        if (folio.Owner[word] < 0) yield break;
        foreach (var one in folio.Owners.Participants(folio.Owner[word], folio.SpanOf(word)))
            if (Code(one) is { } code) yield return code;
    }

    string? Code(Participant one) =>
        one.Code ?? (one.Actor is { } actor && cast.Actors[actor] is { Kind: ActorKind.Group, Name: var name } && char.IsUpper(name[0]) ? name : null);

    /// <summary>What rank a code has among the document's actors.</summary>
    public Standing Standing => _standing;

    void Gather(Folio folio, int head, int steps, List<string> codes)
    {
        One(folio, head, steps, codes);
        foreach (var at in folio.Under(head))
            if (folio.Limbs.Is(at, "conj") && folio.Limbs.Upos(at) is not (Upos.Verb or Upos.Aux)) Gather(folio, at, steps, codes);
    }

    void One(Folio folio, int head, int steps, List<string> codes)
    {
        var count = codes.Count;
        Several(folio, head, steps, codes);
        if (codes.Count > count) return;
        Add(codes, At(folio, head));
        if (codes.Count > count || steps >= MostSteps) return;
        Inside(folio, head, codes);
        if (codes.Count == count) Before(folio, head, steps, codes);
        if (codes.Count == count) Behind(folio, head, steps, codes);
    }

    /// <summary>"the ministers of Peru and Chile": both, whoever "the ministers" were before.</summary>
    void Several(Folio folio, int head, int steps, List<string> codes)
    {
        var limbs = folio.Limbs;
        if (limbs.Xpos(head) != "NNS" || steps >= MostSteps) return;
        foreach (var at in folio.Under(head))
        {
            if (!limbs.Is(at, "nmod") || limbs.Child(at, "conj") < 0 || ClauseMaker.Preposition(limbs, at) is not ("of" or "from")) continue;
            var more = new List<string>();
            Gather(folio, at, steps + 1, more);
            if (more.Count > 1) Add(codes, more);
        }
    }

    /// <summary>The other words of a name.</summary>
    void Inside(Folio folio, int head, List<string> codes)
    {
        var limbs = folio.Limbs;
        foreach (var at in folio.Under(head))
            if (limbs.Is(at, "flat") || (limbs.Is(at, "compound") && limbs.Upos(head) == Upos.Propn)) Add(codes, At(folio, at));
    }

    /// <summary>What explains the noun, what it is of, who leads it.</summary>
    void Behind(Folio folio, int head, int steps, List<string> codes)
    {
        var limbs = folio.Limbs;
        var count = codes.Count;
        foreach (var at in folio.Under(head))
            if (limbs.Is(at, "appos") && codes.Count == count) Gather(folio, at, steps + 1, codes);
        foreach (var at in folio.Under(head))
            if (codes.Count == count && limbs.Is(at, "nmod") && Prepositions.Contains(ClauseMaker.Preposition(limbs, at))) Gather(folio, at, steps + 1, codes);
        foreach (var at in folio.Under(head))
            if (codes.Count == count && limbs.Is(at, "acl") && limbs.HasExactly(at, "obl:agent")) Gather(folio, limbs.Child(at, "obl:agent"), steps + 1, codes);
    }

    /// <summary>Possessors, nationalities and compounds before the noun.</summary>
    void Before(Folio folio, int head, int steps, List<string> codes)
    {
        var limbs = folio.Limbs;
        foreach (var at in folio.Under(head))
        {
            if (limbs.Is(at, "nmod:poss")) Gather(folio, at, steps + 1, codes);
            else if (at < head && (limbs.Is(at, "amod") || limbs.Is(at, "compound") || limbs.Relation(at) is "nmod:desc" or "nmod:unmarked" or "nmod")) Modifier(folio, at, codes);
        }
    }

    void Modifier(Folio folio, int at, List<string> codes)
    {
        if (folio.Limbs.Child(at, "case") >= 0) return;
        Add(codes, At(folio, at));
        foreach (var inner in folio.Under(at))
            if (folio.Limbs.Is(inner, "conj") || folio.Limbs.Is(inner, "amod") || folio.Limbs.Is(inner, "compound") || folio.Limbs.Is(inner, "nmod:poss")) Modifier(folio, inner, codes);
    }

    static void Add(List<string> codes, IEnumerable<string> more)
    {
        foreach (var code in more)
            if (!codes.Contains(code)) codes.Add(code);
    }
}
