using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Deeds told as coming: "will send", "is to grant", "under a deal ... will repair".</summary>
sealed class Coming(GovernorBook book)
{
    readonly Governor _will = book.OfState("will")!;
    readonly Governor _beTo = book.OfState("be_to")!;
    readonly Governor _under = book.OfState("under")!;
    readonly WordSet _sayings = book.Words("sayings");
    readonly Governor _passed = book.OfState("passed")!;
    readonly Governor _provided = book.OfState("provided")!;
    readonly WordSet _passes = book.Words("passes");
    readonly WordSet _provides = book.Words("provides");
    readonly Governor _given = book.OfState("given")!;
    readonly WordSet _givings = book.Words("givings");
    readonly Governor _sent = book.OfState("sent")!;
    readonly WordSet _doers = book.Words("doers");
    readonly WordSet _forces = book.Words("forces");
    readonly WordSet _sendings = book.Words("sendings");
    readonly WordSet _views = book.Words("views");
    readonly WordSet _reports = book.Words("reports");
    readonly WordSet _restraints = book.Words("restraints");
    readonly WordSet _papers = book.Words("papers");

    /// <summary>What a verb tells of as coming; null for nothing.</summary>
    public Promise? At(Folio folio, int verb, SubjectFinder subjects)
    {
        var limbs = folio.Limbs;
        if (limbs.Upos(verb) != Upos.Verb || IsDenied(limbs, verb) || Footing.IsUnderCondition(folio, verb)) return null;
        if (Special(folio, verb, subjects) is { } special) return special;
        if (IsBeTo(folio, verb)) return ClauseMaker.IsPassive(limbs, verb) ? null : new Promise(_beTo, verb, verb, subjects.Find(limbs, verb), verb);
        var will = DeedFinder.Will(folio, verb);
        if (will < 0 || ClauseMaker.IsPassive(limbs, verb) || Subject(limbs, verb, subjects) is not (var subject and >= 0)) return null;
        if (book.OfVerb(limbs.Lemma(verb)) is not null) return null; // "would like to": the verb itself governs
        if (Paper(folio, verb) is { } paper) return new Promise(paper, verb, verb, SubjectFinder.Antecedent(limbs, subject), verb);
        return IsTold(folio, verb, folio.Form(will) is "would" or "'d" or "’d") ? new Promise(_will, verb, verb, subject, verb) : null;
    }

    Promise? Special(Folio folio, int verb, SubjectFinder subjects) =>
        Passed(folio, verb) ?? Sent(folio, verb) ?? Provided(folio, verb) ?? Given(folio, verb) ?? Itself(folio, verb, subjects);

    /// <summary>A deed denied binds only where it is one to be feared: "would not resort to force".</summary>
    bool IsDenied(Limbs limbs, int verb) => Modality.Of(limbs, verb).IsNegated && !_restraints.Holds(limbs.Lemma(verb));

    /// <summary>"three agreements are to be signed", "a pact will be initialled": the sides of the paper will do it.</summary>
    Promise? Passed(Folio folio, int verb)
    {
        var limbs = folio.Limbs;
        if (!_passes.Holds(limbs.Lemma(verb)) || !ClauseMaker.IsPassive(limbs, verb) || limbs.HasExactly(verb, "obl:agent")) return null;
        var top = Planner(folio, verb);
        var subject = limbs.Child(top, "nsubj") is var own && own < 0 && limbs.Relation(verb) == "acl" ? limbs.Head(verb) : own;
        return subject >= 0 && _papers.Takes(limbs, subject) && IsAhead(folio, verb, top) ? new Promise(_passed, verb, top, subject, verb) { Patient = subject } : null;
    }

    /// <summary>"Italian troops will be sent": whose they are will do it.</summary>
    Promise? Sent(Folio folio, int verb)
    {
        var limbs = folio.Limbs;
        if (!_sendings.Holds(limbs.Lemma(verb)) || !ClauseMaker.IsPassive(limbs, verb) || limbs.HasExactly(verb, "obl:agent")) return null;
        var top = Planner(folio, verb);
        var subject = limbs.Child(top, "nsubj");
        return subject >= 0 && limbs.Upos(subject) == Upos.Noun && _forces.Takes(limbs, subject) && IsAhead(folio, verb, top) ? new Promise(_sent, verb, top, subject, verb) { Patient = subject } : null;
    }

    /// <summary>"will be covered by a Japanese credit": who stands behind "by"; "the prisoners would be freed, the minister said": who says it, where it is theirs to give.</summary>
    Promise? Given(Folio folio, int verb)
    {
        var limbs = folio.Limbs;
        if (!ClauseMaker.IsPassive(limbs, verb)) return null;
        var top = Planner(folio, verb);
        var subject = limbs.Child(top, "nsubj");
        if (subject < 0 || !IsAhead(folio, verb, top) || !IsPlaced(folio, top)) return null;
        if (limbs.HasExactly(verb, "obl:agent")) return limbs.HasLemma(verb, "do") || !CanGive(folio, limbs.Child(verb, "obl:agent")) ? null : new Promise(_given, verb, top, limbs.Child(verb, "obl:agent"), verb) { Patient = subject };
        if (!_givings.Holds(limbs.Lemma(verb)) || Voices.Telling(folio, top, _sayings) is not (var teller and >= 0)) return null;
        return new Promise(_given, verb, top, teller, verb) { Patient = subject };
    }

    bool CanGive(Folio folio, int agent) =>
        folio.Owner[agent] >= 0 || folio.Limbs.Upos(agent) == Upos.Propn || _forces.Takes(folio.Limbs, agent) || _doers.Takes(folio.Limbs, agent);

    /// <summary>A main clause, one that is told, or one behind "which".</summary>
    bool IsPlaced(Folio folio, int top) => folio.Limbs.Relation(top) == "acl:relcl" || SubjectFinder.IsInfinitive(folio.Limbs, top) || IsTold(folio, top, isReported: false);

    /// <summary>"ruled out a withdrawal", "put off the opening", "approved a loan": the deed itself is what was decided.</summary>
    Promise? Itself(Folio folio, int verb, SubjectFinder subjects)
    {
        var limbs = folio.Limbs;
        if (ClauseMaker.IsPassive(limbs, verb) || limbs.Xpos(verb) == "VBG" && limbs.Child(verb, "aux") < 0 || SubjectFinder.IsInfinitive(limbs, verb) || book.OfState(folio.Phrasal(verb) + "!") is not { } settling) return null;
        var doing = folio.Under(verb).Any(at => at > verb && at <= verb + 2 && limbs.Xpos(at) == "VBG" && limbs.Child(at, "mark") < 0);
        var fits = doing || (limbs.Child(verb, "obj") is var thing and >= 0 && settling.Objects.Takes(limbs, thing));
        return fits && !IsOpen(folio, verb) ? new Promise(settling, verb, verb, subjects.Find(limbs, verb), verb) : null;
    }

    static bool IsOpen(Folio folio, int verb) => folio.Under(verb).Any(at => folio.Limbs.Is(at, "aux") && folio.Form(at) is "would" or "could" or "may" or "might" or "should" or "must" or "can" or "to");

    static bool IsAhead(Folio folio, int verb, int top) => top != verb || SubjectFinder.IsInfinitive(folio.Limbs, verb) || DeedFinder.IsComing(folio, verb);

    /// <summary>"is expected to be signed": the word that plans it; else the verb itself.</summary>
    int Planner(Folio folio, int verb) =>
        folio.Limbs.Is(verb, "xcomp") && folio.Limbs.Head(verb) is var above && above >= 0 && book.OfState(folio.Form(above)) is { Kind: CommitmentKind.Plan } ? above : verb;

    /// <summary>"one accord waives visa requirements".</summary>
    Promise? Provided(Folio folio, int verb)
    {
        var limbs = folio.Limbs;
        if (limbs.Xpos(verb) is not ("VBZ" or "VBP") || !_provides.Holds(limbs.Lemma(verb)) || limbs.Child(verb, "obj") < 0) return null;
        return limbs.Child(verb, "nsubj") is var subject and >= 0 && _papers.Holds(limbs.Lemma(subject)) ? new Promise(_provided, verb, verb, subject, verb) : null;
    }

    /// <summary>Its own, or that of the verb it is coordinated with: "values the ties and will support".</summary>
    static int Subject(Limbs limbs, int verb, SubjectFinder subjects) =>
        limbs.Child(verb, "nsubj") is var own && own < 0 && limbs.Is(verb, "conj") ? subjects.Find(limbs, verb) : own;

    static bool IsBeTo(Folio folio, int verb)
    {
        var limbs = folio.Limbs;
        if (!SubjectFinder.IsInfinitive(limbs, verb) || limbs.Is(verb, "acl") || limbs.Xpos(verb) is not ("VB" or "VBN")) return false;
        foreach (var at in folio.Under(verb))
            if (at < verb && (limbs.Is(at, "cop") || limbs.Is(at, "aux")) && folio.Form(at) is "is" or "are" or "was" or "were") return limbs.Child(verb, "nsubj") >= 0 && IsPlace(limbs, verb);
        return false;
    }

    static bool IsPlace(Limbs limbs, int verb) => limbs.Head(verb) < 0 || limbs.Is(verb, "ccomp") || limbs.Is(verb, "parataxis") || limbs.Is(verb, "conj");

    /// <summary>"an agreement under which Romania will", "under a deal, Finland will".</summary>
    Governor? Paper(Folio folio, int verb)
    {
        var limbs = folio.Limbs;
        foreach (var at in folio.Under(verb))
        {
            if (!limbs.Is(at, "obl") || ClauseMaker.Preposition(limbs, at) is not ("under" or "in" or "by" or "whereby" or "according_to")) continue;
            var paper = limbs.Xpos(at) == "WDT" ? Nearest(limbs, at) : at;
            if (paper >= 0 && _papers.Holds(limbs.Lemma(paper)) && (paper != at || ClauseMaker.Preposition(limbs, at) == "under")) return _under;
        }

        return null;
    }

    /// <summary>The noun that "which" picks up; -1 for none near.</summary>
    static int Nearest(Limbs limbs, int which)
    {
        if (SubjectFinder.Antecedent(limbs, which) is var known && known != which) return known;
        for (var at = which - 1; at >= 0 && at >= which - 4; at--)
            if (limbs.Upos(at) == Upos.Noun) return at;
        return -1;
    }

    /// <summary>In a main clause, or in what somebody says; "would" only in the latter.</summary>
    bool IsTold(Folio folio, int verb, bool isReported)
    {
        var limbs = folio.Limbs;
        var at = verb;
        while (limbs.Is(at, "conj") && limbs.Head(at) is var first && first >= 0 && folio.IsVerb(first)) at = first;
        var head = limbs.Head(at);
        if (limbs.Is(at, "ccomp")) return head >= 0 && IsTelling(folio, head);
        if (limbs.Is(at, "acl") && limbs.Child(at, "mark") >= 0) return head >= 0 && _reports.Holds(limbs.Lemma(head));
        if (head >= 0 && !limbs.Is(at, "parataxis")) return false;
        return !isReported || HasTeller(folio, at);
    }

    /// <summary>Whether what stands under a word is told as so: "said that", "want you to know that"; not "hopes that".</summary>
    bool IsTelling(Folio folio, int above)
    {
        var limbs = folio.Limbs;
        if (Modality.Of(limbs, above).IsNegated || (limbs.Is(above, "acl") && !_sayings.Holds(limbs.Lemma(above)))) return false;
        return _sayings.Holds(limbs.Lemma(above)) || (limbs.Upos(above) is Upos.Verb or Upos.Adj && !_views.Holds(limbs.Lemma(above)));
    }

    /// <summary>"..., the minister said", "according to the ministry".</summary>
    bool HasTeller(Folio folio, int verb)
    {
        foreach (var at in folio.Under(verb))
        {
            if (folio.Limbs.Is(at, "parataxis") && _sayings.Holds(folio.Limbs.Lemma(at))) return true;
            if (folio.Limbs.Is(at, "obl") && ClauseMaker.Preposition(folio.Limbs, at) is "according_to" or "accord_to") return true;
        }

        return false;
    }
}
