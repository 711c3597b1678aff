using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Judges what a promise amounts to: of what kind it is, and whether it matters beyond the doer.</summary>
sealed class Weigher(GovernorBook book, Sides sides)
{
    readonly WordSet _visits = book.Words("visits");
    readonly WordSet _occasions = book.Words("occasions");
    readonly WordSet _holds = book.Words("holds");
    readonly WordSet _betterments = book.Words("betterments");
    readonly WordSet _matters = book.Words("matters");
    readonly WordSet _doers = book.Words("doers");
    readonly WordSet _sayings = book.Words("sayings");
    readonly WordSet _idle = book.Words("idle");
    readonly WordSet _assemblies = book.Words("assemblies");

    /// <summary>By the governor and the number of sides; to better what is there is a will, not a plan.</summary>
    public CommitmentKind Kind(Folio folio, Promise promise, ImmutableArray<string> by)
    {
        var kind = by.Length > 1 || IsOfMembers(folio, promise, by) ? promise.Governor.Several : promise.Governor.Kind;
        return kind == CommitmentKind.Plan && !promise.IsThing && IsBettering(folio, promise.Deed) ? CommitmentKind.Intention : kind;
    }

    /// <summary>"EU ministers agreed": several, though one code names them.</summary>
    bool IsOfMembers(Folio folio, Promise promise, ImmutableArray<string> by) =>
        promise.Governor.Kind == CommitmentKind.Pledge && by is [var one] && sides.Standing.IsOrganisation(one) && (folio.Limbs.Xpos(promise.Doer) == "NNS" || _assemblies.Takes(folio.Limbs, promise.Doer));

    /// <summary>"strengthen ties", "make efforts to".</summary>
    bool IsBettering(Folio folio, int deed)
    {
        if (_betterments.Holds(folio.Limbs.Lemma(deed))) return true;
        return folio.Limbs.Lemma(deed) is "make" or "give" && folio.Limbs.Child(deed, "obj") is var obj and >= 0 && folio.Limbs.Lemma(obj) is "effort" or "contribution" or "priority" or "support";
    }

    /// <summary>Whether the deed is one at all, and of consequence to another party or in dealings between states.</summary>
    public bool Matters(Folio folio, Promise promise, List<int> words, ImmutableArray<string> by)
    {
        if (!promise.IsThing && !IsDeed(folio, promise)) return false;
        if ((!promise.Governor.IsWeighed && !promise.IsThing) || by.Count(sides.Standing.IsOfStates) > 1 || by.Any(sides.Standing.IsOrganisation)) return true;
        foreach (var word in words)
            if (_matters.Holds(folio.Limbs.Lemma(word).ToLowerInvariant()) || sides.At(folio, word).Any(code => !by.Contains(code) && sides.Standing.CanBind(code))) return true;
        return false;
    }

    /// <summary>Something done, more than a meeting, a word or a state of things.</summary>
    bool IsDeed(Folio folio, Promise promise)
    {
        if (!(folio.IsVerb(promise.Deed) || (SubjectFinder.IsInfinitive(folio.Limbs, promise.Deed) && folio.Limbs.Child(promise.Deed, "cop") < 0)) || _idle.Holds(folio.Limbs.Lemma(promise.Deed))) return false;
        if (IsOnlyMeeting(folio, promise) || IsOnlySaying(folio, promise)) return false;
        return folio.Form(promise.Word) != "expected" || !IsBettering(folio, promise.Deed); // "expected to grow closer" foresees
    }

    /// <summary>"would like to underline" and "will tell" lead to what is said.</summary>
    bool IsOnlySaying(Folio folio, Promise promise) =>
        promise.Governor.IsWeighed && !promise.IsThing && _sayings.Holds(folio.Limbs.Lemma(promise.Deed)) && folio.Limbs.Child(promise.Deed, "obj") < 0;

    /// <summary>"go ahead", "go along with", "go back to the talks".</summary>
    static bool GoesOn(Folio folio, int verb)
    {
        foreach (var at in folio.Under(verb))
            if (folio.Form(at) is "ahead" or "along" or "forward" or "further") return true;
        return false;
    }

    /// <summary>A visit, or talks to come: these stand among the meetings. "Agreed to hold talks" is a commitment beside.</summary>
    bool IsOnlyMeeting(Folio folio, Promise promise)
    {
        var limbs = folio.Limbs;
        var verb = promise.Deed;
        if (limbs.HasLemma(verb, "go") && GoesOn(folio, verb)) return false;
        if (_visits.Holds(limbs.Lemma(verb))) return !limbs.HasLemma(verb, "meet") || limbs.Child(verb, "obj") is not (var met and >= 0) || limbs.Upos(met) != Upos.Noun || folio.Owner[met] >= 0 || _doers.Takes(limbs, met);
        if (limbs.HasLemma(verb, "take") && folio.Under(verb).Any(at => limbs.Is(at, "obl") && _occasions.Takes(limbs, at))) return true; // "take part in the talks"
        if (!_holds.Holds(limbs.Lemma(verb)) || limbs.Child(verb, "obj") is not (var obj and >= 0) || !_occasions.Takes(limbs, obj)) return false;
        return promise.Governor.IsWeighed || limbs.Lemma(obj) is "visit" or "trip" or "tour" or "view";
    }
}
