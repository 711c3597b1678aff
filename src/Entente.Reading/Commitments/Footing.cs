using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Says whether a governor stands as a fact: not denied, not asked for, not under a condition, not taken back.</summary>
sealed class Footing(GovernorBook book)
{
    const int MostSteps = 8;

    readonly WordSet _breaks = book.Words("breaks");
    readonly WordSet _renouncing = book.Words("renouncing");

    public bool Holds(Folio folio, int word, Governor governor)
    {
        var limbs = folio.Limbs;
        var top = Top(folio, word);
        if (IsPresupposed(folio, word, top)) return !IsAsked(folio);
        if (IsDenied(limbs, word, top, governor)) return false;
        // What is to be agreed or promised is the deed of another governor, or what somebody is asked for.
        if (SubjectFinder.IsInfinitive(limbs, top) && limbs.Child(top, "cop") < 0) return false;
        if (governor.Kind == CommitmentKind.Plan && limbs.Xpos(word) == "VBG" && limbs.Child(word, "aux") < 0) return false; // "aiming to": why, not what
        if (top != word && !folio.IsVerb(word) && _breaks.Holds(limbs.Lemma(top))) return false;
        return !IsOpen(folio, top, governor) && !IsUnderCondition(folio, top) && !IsAsked(folio);
    }

    /// <summary>"protested China's plans to", "if they go ahead with plans to": that there is a plan is taken for granted, whatever is said of it. Not where it is given up, or only called for.</summary>
    bool IsPresupposed(Folio folio, int word, int top)
    {
        var limbs = folio.Limbs;
        if (top == word || limbs.Upos(word) != Upos.Noun || limbs.HasExactly(word, "cop") || _renouncing.Holds(limbs.Lemma(top)) || Modality.IsDenied(limbs, word)) return false;
        if (limbs.Child(word, "nmod:poss") is var possessor and >= 0) return limbs.Upos(possessor) != Upos.Pron && !limbs.Is(word, "conj");
        if (folio.Under(word).Any(at => at > word && limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is "by" or "from" && folio.Owner[at] >= 0)) return true;
        return limbs.HasLemma(top, "go") && limbs.Is(word, "obl") && ClauseMaker.Preposition(limbs, word) == "with" && folio.Under(top).Any(at => folio.Form(at) == "ahead");
    }

    static bool IsDenied(Limbs limbs, int word, int top, Governor governor)
    {
        // "Slovakia's wish to join was not aimed at anyone": what is said of the wish does not undo it.
        if (limbs.Relation(word) == "nsubj" && limbs.Child(word, "nmod:poss") >= 0 && !governor.IsPredicate) return false;
        return Modality.Of(limbs, top).IsNegated || Modality.Of(limbs, word).IsNegated;
    }

    /// <summary>The verb of the clause that a governor stands in: of a noun the verb it hangs on, else the word itself.</summary>
    public static int Top(Folio folio, int word)
    {
        var limbs = folio.Limbs;
        if (folio.IsVerb(word) && !limbs.Is(word, "obj")) return word;
        if (limbs.Upos(word) is not (Upos.Noun or Upos.Aux)) return word;
        for (var at = limbs.Head(word); at >= 0; at = limbs.Head(at))
            if (folio.IsVerb(at) || limbs.Child(at, "cop") >= 0) return at;
        return word;
    }

    /// <summary>Only possible, or wished for: "may agree", "should promise", "would decide".</summary>
    static bool IsOpen(Folio folio, int top, Governor governor)
    {
        foreach (var at in folio.Under(top))
        {
            if (!folio.Limbs.Is(at, "aux")) continue;
            var form = folio.Form(at);
            if (form is "may" or "might" or "could" or "can" or "should" or "must") return true;
            if (form is "would" or "'d" or "’d" && governor.Kind != CommitmentKind.Intention && !IsReported(folio, top)) return true;
        }

        return false;
    }

    /// <summary>In what somebody says, "would" is their "will".</summary>
    static bool IsReported(Folio folio, int top)
    {
        if (folio.Limbs.Is(top, "ccomp")) return true;
        if (folio.Limbs.Is(top, "acl") && folio.Limbs.Child(top, "mark") >= 0) return true;
        return folio.Under(top).Any(at => folio.Limbs.Is(at, "parataxis"));
    }

    /// <summary>Inside a clause that "if", "unless" or "whether" opens.</summary>
    public static bool IsUnderCondition(Folio folio, int word)
    {
        var at = word;
        for (var steps = 0; at >= 0 && steps < MostSteps; steps++, at = folio.Limbs.Head(at))
            foreach (var mark in folio.Under(at))
                if (folio.Limbs.Is(mark, "mark") && folio.Form(mark) is "if" or "unless" or "whether" or "lest" && mark < word && folio.Limbs.Is(mark, "mark")) return true;
        return false;
    }

    static bool IsAsked(Folio folio)
    {
        for (var at = folio.Limbs.Count - 1; at >= 0 && at >= folio.Limbs.Count - 3; at--)
            if (folio.Form(at) == "?") return true;
        return false;
    }
}
