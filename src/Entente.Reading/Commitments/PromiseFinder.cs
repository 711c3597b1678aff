using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Finds governors in a sentence, each with its deeds and its doer.</summary>
sealed class PromiseFinder(GovernorBook book)
{
    readonly SubjectFinder _subjects = new(new WordSet(["promise", "vow", "pledge", "swear", "offer", "agree", "threaten", "assure", "undertake"]));
    readonly Footing _footing = new(book);
    readonly Coming _coming = new(book);
    readonly WordSet _betterments = book.Words("betterments");

    /// <summary>All of a sentence, in text order of the governors.</summary>
    public List<Promise> Find(Folio folio)
    {
        var found = new List<Promise>();
        for (var word = 0; word < folio.Limbs.Count; word++)
        {
            if ((Governed(folio, word) ?? _coming.At(folio, word, _subjects)) is not { } promise) continue;
            if (found.Exists(one => one.Deed == promise.Deed || one.Deed == promise.Word || one.Cut.Contains(promise.Deed))) continue;
            found.Add(promise);
            if (!promise.IsThing) AddFurther(folio, promise, found);
        }

        return found;
    }

    Promise? Governed(Folio folio, int word)
    {
        if (Rule(folio, word) is not { } governor || !_footing.Holds(folio, word, governor)) return null;
        var (deed, form) = DeedFinder.Find(folio, governor, word);
        if (deed < 0 || IsNegated(folio, deed, governor)) return null;
        if (form is DeedForm.Infinitive or DeedForm.That && ClauseMaker.IsPassive(folio.Limbs, deed)) return null; // the subject is not who does it
        var top = Footing.Top(folio, word);
        var doer = form == DeedForm.That ? folio.Limbs.Child(deed, "nsubj") : Doer(folio, word, top);
        if (form == DeedForm.That && governor.IsWish && folio.Form(doer) is not ("we" or "i")) return null; // a hope about others
        return new Promise(governor, word, top, doer, deed) { IsThing = form == DeedForm.Object };
    }

    /// <summary>The rule a word calls as what it is here: verb, state behind "be", or noun.</summary>
    Governor? Rule(Folio folio, int word)
    {
        var limbs = folio.Limbs;
        switch (limbs.Upos(word))
        {
            case Upos.Verb or Upos.Adj or Upos.Adv when IsState(folio, word) && book.OfState(folio.Form(word)) is { } state:
                return state;
            case Upos.Verb when !ClauseMaker.IsPassive(limbs, word):
                return limbs.Xpos(word) is "VBD" && limbs.HasLemma(word, "seek") && !limbs.Is(word, "ccomp") ? null : book.OfVerb(folio.Phrasal(word)) ?? book.OfVerb(limbs.Lemma(word));
            case Upos.Noun or Upos.Aux when IsTold(folio, word):
                return book.OfNoun(limbs.Lemma(word).ToLowerInvariant());
            default:
                return null;
        }
    }

    /// <summary>Behind "be", or behind the noun whose state it is: "ready to", "is set to", "a country determined to".</summary>
    static bool IsState(Folio folio, int word)
    {
        var limbs = folio.Limbs;
        if (limbs.Child(word, "compound:prt") >= 0) return false; // "set up to"
        if (limbs.Child(word, "cop") >= 0 || limbs.HasExactly(word, "aux:pass")) return true;
        foreach (var at in folio.Under(word))
            if (limbs.Is(at, "aux") && limbs.HasLemma(at, "be")) return true;
        if (limbs.Upos(word) == Upos.Adj) return limbs.Is(word, "xcomp") || limbs.Is(word, "acl") || limbs.Is(word, "advcl") || limbs.Is(word, "conj") || limbs.Is(word, "amod");
        return limbs.Upos(word) == Upos.Verb && ClauseMaker.IsPassive(limbs, word);
    }

    /// <summary>A noun says its deed where it is an object or subject; "in the hope of" only tells why, save with an owner: "in its decision to".</summary>
    static bool IsTold(Folio folio, int word)
    {
        var limbs = folio.Limbs;
        var at = word;
        while (limbs.Is(at, "conj") && limbs.Head(at) >= 0) at = limbs.Head(at);
        if (limbs.Is(at, "aux") || limbs.Is(at, "compound")) return false;
        if (limbs.Is(at, "obj") || limbs.Is(at, "nsubj")) return true;
        if (limbs.Child(word, "cop") >= 0) return limbs.Child(word, "nmod:poss") >= 0 || limbs.Child(word, "case") >= 0; // "it was his decision to", "are in agreement on"
        if (limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) is "about" or "of" or "on" && limbs.Lemma(limbs.Head(at)) is "brief" or "inform" or "tell" or "speak") return true;
        return IsOwned(folio, word) || IsReached(folio, word) || IsUnderAhead(folio, at);
    }

    /// <summary>With a possessor, or somebody behind "by", "between", "from".</summary>
    static bool IsOwned(Folio folio, int word)
    {
        var limbs = folio.Limbs;
        return limbs.Child(word, "nmod:poss") >= 0 || folio.Under(word).Any(by => by > word && limbs.Is(by, "nmod") && ClauseMaker.Preposition(limbs, by) is "by" or "between" or "from");
    }

    /// <summary>"a deal reached between Peru and Chile to open", "an agreement signed by".</summary>
    static bool IsReached(Folio folio, int word) =>
        folio.Under(word).Any(at => at > word && folio.Limbs.Relation(at) == "acl" && folio.Limbs.Xpos(at) == "VBN" && Between(folio, at) >= 0);

    /// <summary>"go ahead with plans to".</summary>
    static bool IsUnderAhead(Folio folio, int noun) =>
        folio.Limbs.Is(noun, "obl") && ClauseMaker.Preposition(folio.Limbs, noun) == "with" && folio.Limbs.Head(noun) is var verb && folio.Limbs.HasLemma(verb, "go") && folio.Under(verb).Any(at => folio.Form(at) == "ahead");

    int Doer(Folio folio, int word, int top)
    {
        var limbs = folio.Limbs;
        if (limbs.Upos(word) is not (Upos.Noun or Upos.Aux)) return _subjects.Find(limbs, word);
        var subject = top != word && (limbs.Is(word, "obj") || limbs.Is(word, "obl")) ? _subjects.Find(limbs, top) : -1;
        // "expressed their dedication": theirs who express it.
        if (limbs.Child(word, "nmod:poss") is var possessor and >= 0) return subject >= 0 && limbs.Is(word, "obj") && limbs.Upos(possessor) == Upos.Pron ? subject : possessor;
        if (limbs.Child(word, "cop") >= 0 && limbs.Child(word, "case") >= 0) return limbs.Child(word, "nsubj");
        return Owner(folio, word) is var owner and >= 0 ? owner : subject;
    }

    /// <summary>Whose a noun is by what stands behind it, or by a nationality before it; -1 for nobody's.</summary>
    static int Owner(Folio folio, int noun)
    {
        var limbs = folio.Limbs;
        foreach (var at in folio.Under(noun))
            if (at > noun && limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is "by" or "of" or "between" or "from") return at;
        foreach (var at in folio.Under(noun))
            if (at > noun && limbs.Relation(at) == "acl" && limbs.Xpos(at) == "VBN" && Between(folio, at) is var sides and >= 0) return sides;
        foreach (var at in folio.Under(noun))
            if (at < noun && (limbs.Is(at, "amod") || limbs.Is(at, "compound")) && folio.Owner[at] >= 0) return at;
        return -1;
    }

    /// <summary>Who reached or signed it: behind "by" or "between"; -1 for nobody.</summary>
    static int Between(Folio folio, int participle)
    {
        foreach (var at in folio.Under(participle))
        {
            if (folio.Limbs.Relation(at) == "obl:agent" || ClauseMaker.Preposition(folio.Limbs, at) is "between") return at;
            if (!folio.Limbs.Is(at, "obl")) continue;
            foreach (var inner in folio.Under(at)) // "on Tuesday between"
                if (inner > at && ClauseMaker.Preposition(folio.Limbs, inner) is "between") return inner;
        }

        return -1;
    }

    /// <summary>"agreed not to fire" binds; "decided against" and a will denied do not.</summary>
    static bool IsNegated(Folio folio, int deed, Governor governor) =>
        governor.Kind is CommitmentKind.Plan or CommitmentKind.Intention && Modality.Of(folio.Limbs, deed).IsNegated;

    /// <summary>"to build a road and send rice": two deeds, each with an object of its own; two ways to better the same are one.</summary>
    void AddFurther(Folio folio, Promise promise, List<Promise> found)
    {
        var limbs = folio.Limbs;
        foreach (var at in folio.Under(promise.Deed).ToList())
        {
            if (!limbs.Is(at, "conj") || !folio.IsVerb(at)) continue;
            if (limbs.Child(at, "nsubj") >= 0 || limbs.Xpos(at) is "VBD" or "VBZ" or "VBP" || (limbs.Child(at, "cc") is var cc and >= 0 && folio.Form(cc) == "but")) promise.Cut.Add(at);
            else if (HasOwn(folio, promise.Deed) && HasOwn(folio, at) && !(IsBettering(limbs, promise.Deed) && IsBettering(limbs, at)))
            {
                promise.Cut.Add(at);
                found.Add(promise with { Deed = at, IsFurther = true });
            }
        }
    }

    bool IsBettering(Limbs limbs, int deed) => _betterments.Holds(limbs.Lemma(deed));

    static bool HasOwn(Folio folio, int deed)
    {
        foreach (var at in folio.Under(deed))
            if (at > deed && (folio.Limbs.Is(at, "obj") || folio.Limbs.Is(at, "obl") || folio.Limbs.Is(at, "xcomp") || folio.Limbs.Is(at, "ccomp"))) return true;
        return false;
    }
}
