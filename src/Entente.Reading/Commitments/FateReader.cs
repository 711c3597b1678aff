using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Reads what became of a paper from the words around it: "signed", "to be ratified", "negotiations on".</summary>
sealed class FateReader(PaperBook book, WordSet parliaments, WordSet wishes)
{
    /// <summary>What is told of the paper headed by a noun; null for nothing.</summary>
    public PaperFate? Of(Folio folio, int head)
    {
        if (OfModifier(folio, head) is { } own) return own;
        var top = head;
        while ((folio.Limbs.Is(top, "conj") || folio.Limbs.Is(top, "appos")) && folio.Limbs.Head(top) >= 0) top = folio.Limbs.Head(top);
        if (Around(folio, top) is { } around) return around;
        foreach (var at in folio.Under(head))
            if (folio.Limbs.Is(at, "acl") && OfClause(folio, at) is { } told) return told;
        return null;
    }

    /// <summary>"draft", "proposed" before the noun.</summary>
    static PaperFate? OfModifier(Folio folio, int head)
    {
        foreach (var at in folio.Under(head))
        {
            if (at > head) break;
            InstrumentStatus? status = folio.Form(at) switch
            {
                "draft" => InstrumentStatus.Draft,
                "proposed" or "planned" or "possible" or "future" => InstrumentStatus.Proposed,
                "existing" or "longstanding" => InstrumentStatus.InForce,
                "unsigned" => InstrumentStatus.Agreed,
                _ => null,
            };
            if (status is { } told) return new PaperFate(told, "instrument-adjective", at, IsAhead: false, IsVerb: false);
        }

        return null;
    }

    /// <summary>"signed last year", "to be signed", "that expired" behind the noun.</summary>
    PaperFate? OfClause(Folio folio, int verb)
    {
        var limbs = folio.Limbs;
        if (ClauseMaker.IsPassive(limbs, verb) || limbs.Child(verb, "nsubj") is var own && own >= 0 && limbs.Xpos(own) != "WDT") return Told(folio, verb, book.OfVerb(limbs.Lemma(verb)));
        return limbs.Relation(verb) == "acl:relcl" ? Told(folio, verb, OfSubject(folio, verb)) : null;
    }

    PaperFate? Around(Folio folio, int paper)
    {
        var limbs = folio.Limbs;
        var above = limbs.Head(paper);
        if (above < 0) return null;
        if (!folio.IsVerb(above)) return OfNoun(folio, paper, above);
        if (limbs.Is(paper, "obj") || limbs.Relation(paper) == "nsubj:pass") return Told(folio, above, book.OfVerb(folio.Phrasal(above)) ?? book.OfVerb(limbs.Lemma(above)));
        if (limbs.Is(paper, "nsubj")) return Told(folio, above, OfSubject(folio, above));
        return limbs.Is(paper, "obl") && ClauseMaker.Preposition(limbs, paper) is { } preposition ? Told(folio, above, book.OfVerb(limbs.Lemma(above) + "_" + preposition)) : null;
    }

    /// <summary>"the signing of", "talks on"; through "a series of" and the like to the verb above.</summary>
    PaperFate? OfNoun(Folio folio, int paper, int above)
    {
        var limbs = folio.Limbs;
        if (!limbs.Is(paper, "nmod") || ClauseMaker.Preposition(limbs, paper) is not ("of" or "on" or "for" or "to" or "about" or "in")) return null;
        return book.OfNoun(limbs.Lemma(above)) is { } fate ? Told(folio, above, fate) : null;
    }

    /// <summary>"took effect", "entered into force", "expired".</summary>
    Fate? OfSubject(Folio folio, int verb)
    {
        var lemma = folio.Limbs.Lemma(verb);
        if (book.OfSubject(lemma) is { } alone) return alone;
        foreach (var at in folio.Under(verb))
            if ((folio.Limbs.Is(at, "obj") || folio.Limbs.Is(at, "obl")) && book.OfSubject(lemma + "_" + folio.Limbs.Lemma(at)) is { } fate) return fate;
        return null;
    }

    PaperFate? Told(Folio folio, int word, Fate? fate)
    {
        if (fate is null) return null;
        var limbs = folio.Limbs;
        var modality = Modality.Of(limbs, word);
        if (modality.IsNegated) return new PaperFate(fate.Status == InstrumentStatus.Agreed ? InstrumentStatus.Negotiating : InstrumentStatus.Unknown, "instrument-" + fate.Id, word, IsAhead: true, folio.IsVerb(word));
        var ahead = modality.IsFuture || modality.IsHypothetical || IsInfinitive(folio, word) || IsSought(folio, word);
        if (IsNear(folio, word)) return new PaperFate(InstrumentStatus.Negotiating, "instrument-" + fate.Id, word, IsAhead: true, folio.IsVerb(word));
        var status = ahead && IsWished(folio, word) ? InstrumentStatus.Proposed : ahead ? fate.Ahead : IsByParliament(folio, word, fate) ? InstrumentStatus.Ratified : fate.Status;
        return new PaperFate(status, "instrument-" + fate.Id, word, ahead, folio.IsVerb(word));
    }

    /// <summary>"close to signing", "on the verge of sealing": still talked over.</summary>
    static bool IsNear(Folio folio, int word)
    {
        var above = folio.Limbs.Head(word);
        return above >= 0 && folio.Limbs.Xpos(word) == "VBG" && folio.Form(above) is "close" or "closer" or "near" or "nearer" or "verge" or "brink" or "way" or "point";
    }

    /// <summary>"hopes to sign", "is expected to be signed", "the aim of signing".</summary>
    static bool IsInfinitive(Folio folio, int word)
    {
        for (var at = word; at >= 0 && folio.IsVerb(at); at = folio.Limbs.Head(at))
        {
            if (SubjectFinder.IsInfinitive(folio.Limbs, at)) return true;
            if (!folio.Limbs.Is(at, "conj")) return false;
        }

        return false;
    }

    /// <summary>"approved the signing of": a noun that somebody wants or allows lies ahead.</summary>
    static bool IsSought(Folio folio, int word) =>
        folio.Limbs.Upos(word) == Upos.Noun && folio.Limbs.Head(word) is var above && above >= 0
        && (folio.Limbs.Lemma(above) is "approve" or "propose" or "delay" or "plan" or "postpone" or "seek" or "urge" or "want" or "call" or "prepare" or "hope" or "expect" or "take" || Modality.Of(folio.Limbs, word).IsFuture);

    /// <summary>"hopes to sign", "urged them to sign", "should sign": somebody would like it so.</summary>
    bool IsWished(Folio folio, int word)
    {
        var limbs = folio.Limbs;
        for (var at = word; at >= 0 && folio.IsVerb(at); at = limbs.Head(at))
        {
            if (at != word && wishes.Holds(limbs.Lemma(at))) return true;
            foreach (var auxiliary in folio.Under(at))
                if (limbs.Is(auxiliary, "aux") && folio.Form(auxiliary) is "should" or "could" or "may" or "might" or "must") return true;
            if (!(limbs.Is(at, "xcomp") || limbs.Is(at, "advcl") || limbs.Is(at, "ccomp") || limbs.Is(at, "conj")) || limbs.Child(at, "nsubj") >= 0) return false;
        }

        return false;
    }

    bool IsByParliament(Folio folio, int word, Fate fate) =>
        fate.Status == InstrumentStatus.Adopted && folio.Limbs.Child(word, "nsubj") is var subject && subject >= 0 && parliaments.Takes(folio.Limbs, subject);
}
