using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Finds what a governor takes: "agreed <i>to build</i>", "dedication <i>to building</i>", "pledged <i>aid</i>".</summary>
static class DeedFinder
{
    /// <summary>The deeds under a governor: the head words of the first form that is there; none for nothing.</summary>
    public static (int Deed, DeedForm Form) Find(Folio folio, Governor governor, int word)
    {
        foreach (var taking in governor.Takes)
        {
            foreach (var at in Places(folio, word))
                if (Fits(folio, governor, taking, word, at)) return (at, taking.Form);
        }

        return (-1, default);
    }

    /// <summary>What hangs on the governor; of a noun also what the parser hung on the verb before it.</summary>
    static IEnumerable<int> Places(Folio folio, int word)
    {
        var own = folio.Under(word);
        if (folio.IsVerb(word) && !folio.Limbs.Is(word, "obj")) return own.Concat(OfUtmost(folio, word));
        return own.Concat(AboveNoun(folio, word));
    }

    /// <summary>"pledges its utmost to build".</summary>
    static IEnumerable<int> OfUtmost(Folio folio, int verb) =>
        folio.Limbs.Child(verb, "obj") is var obj && obj > verb && folio.Limbs.Lemma(obj) is "utmost" or "best" or "word" ? folio.Under(obj) : [];

    /// <summary>"a deal reached between them to reopen": the deed hangs on the participle.</summary>
    static IEnumerable<int> OfParticiple(Folio folio, int noun) =>
        folio.Under(noun).Where(at => at > noun && folio.Limbs.Relation(at) == "acl" && folio.Limbs.Xpos(at) == "VBN").SelectMany(folio.Under);

    static IEnumerable<int> AboveNoun(Folio folio, int noun)
    {
        var limbs = folio.Limbs;
        var head = limbs.Head(noun);
        foreach (var at in OfParticiple(folio, noun)) yield return at;
        if (head < 0) yield break;
        // "their policy is to build": the deed stands above its governor.
        if (limbs.Is(noun, "nsubj") && head > noun && limbs.Child(head, "cop") >= 0) yield return head;
        if (!(limbs.Is(noun, "obj") || limbs.Relation(noun) == "nsubj:pass")) yield break;
        foreach (var at in folio.Under(head))
            if (at > noun && !limbs.Is(at, "conj") && !limbs.Is(at, "obl") && !limbs.Is(at, "obj")) yield return at;
    }

    static bool Fits(Folio folio, Governor governor, Taking taking, int word, int at)
    {
        if (at < word && taking.Form != DeedForm.That) return false;
        return taking.Form switch
        {
            DeedForm.Infinitive => IsInfinitive(folio, word, at, governor.IsPredicate),
            DeedForm.Gerund => IsGerund(folio, at) && Preposition(folio, at) == taking.Preposition && (taking.Preposition is not null || folio.Limbs.Is(at, "xcomp") || folio.Limbs.Is(at, "ccomp")),
            DeedForm.That => folio.Limbs.Child(at, "nsubj") >= 0 && folio.IsVerb(at) && (folio.Limbs.Is(at, "ccomp") || folio.Limbs.Relation(at) == "acl") && (IsComing(folio, at) || (governor.IsWish && IsAble(folio, at))),
            DeedForm.Object => IsThing(folio, governor, taking, at),
        };
    }

    static bool IsInfinitive(Folio folio, int word, int at, bool isPredicate)
    {
        var limbs = folio.Limbs;
        if (limbs.Is(word, "nsubj") && limbs.Head(word) == at) return SubjectFinder.IsInfinitive(limbs, at);
        if (isPredicate || !IsComplement(limbs, at) || !SubjectFinder.IsInfinitive(limbs, at) || limbs.Child(at, "nsubj") >= 0) return false;
        if (!folio.IsVerb(word)) return true;
        return !(limbs.Is(at, "advcl") && IsPurpose(folio, word, at)) && IsOwn(folio, word, at);
    }

    static bool IsComplement(Limbs limbs, int at) => limbs.Is(at, "xcomp") || limbs.Is(at, "ccomp") || limbs.Is(at, "advcl") || limbs.Relation(at) is "acl";

    /// <summary>"urged Iran to stop": an object between says who does it; a promise names whom it is given to.</summary>
    static bool IsOwn(Folio folio, int word, int at)
    {
        var limbs = folio.Limbs;
        if (limbs.Child(word, "obj") is not (var obj and >= 0) || obj > at || obj < word) return true;
        if (limbs.Lemma(obj) is "utmost" or "best" or "word") return true; // "pledges its utmost to"
        return limbs.Lemma(word) is "promise" or "pledge" or "assure" or "offer" or "commit" && (folio.Owner[obj] >= 0 || limbs.Upos(obj) == Upos.Pron);
    }

    /// <summary>"agreed on a plan to fight crime": a matter between governor and infinitive, which then says why.</summary>
    static bool IsPurpose(Folio folio, int word, int at)
    {
        foreach (var between in folio.Under(word))
            if (between > word && between < at && folio.Limbs.Upos(between) == Upos.Noun && folio.Limbs.Is(between, "obl") && ClauseMaker.Preposition(folio.Limbs, between) is "on" or "to" or "about" or "over") return true;
        return false;
    }

    static bool IsGerund(Folio folio, int at) => folio.Limbs.Xpos(at) == "VBG" && folio.IsVerb(at);

    /// <summary>The word before a gerund that joins it to what stands before.</summary>
    static string? Preposition(Folio folio, int at)
    {
        foreach (var mark in folio.Under(at))
            if (mark < at && (folio.Limbs.Is(mark, "mark") || folio.Limbs.Is(mark, "case"))) return Slots.Fold(folio.Limbs.Lemma(mark).ToLowerInvariant());
        return null;
    }

    /// <summary>"will", "would" or "shall" before the verb.</summary>
    public static bool IsComing(Folio folio, int verb) => Will(folio, verb) >= 0;

    /// <summary>"hope we can help".</summary>
    static bool IsAble(Folio folio, int verb) => folio.Under(verb).Any(at => folio.Limbs.Is(at, "aux") && folio.Form(at) is "can" or "could" or "may");

    /// <summary>The auxiliary that tells a verb as coming; -1 for none.</summary>
    public static int Will(Folio folio, int verb)
    {
        foreach (var at in folio.Under(verb))
            if (folio.Limbs.Is(at, "aux") && folio.Form(at) is "will" or "would" or "shall" or "'ll" or "’ll" or "'d" or "’d" && folio.Limbs.Is(at, "aux")) return at;
        return -1;
    }

    static bool IsThing(Folio folio, Governor governor, Taking taking, int at)
    {
        var limbs = folio.Limbs;
        if (limbs.Upos(at) is not (Upos.Noun or Upos.Propn or Upos.Num or Upos.Sym) || governor.Objects.IsEmpty) return false;
        if (limbs.Child(at, "det") is var det and >= 0 && folio.Form(det) == "no") return false;
        var placed = taking.Preposition is null
            ? limbs.Is(at, "obj") || limbs.Relation(at) == "nsubj:pass"
            : (limbs.Is(at, "obl") || limbs.Is(at, "nmod")) && ClauseMaker.Preposition(limbs, at) == taking.Preposition;
        return placed && governor.Objects.Holds(limbs.Lemma(at));
    }
}
