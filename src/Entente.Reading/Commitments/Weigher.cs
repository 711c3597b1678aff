using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Judges what a promise amounts to: who is on its sides, of what kind it is, and whether it matters beyond the doer.</summary>
sealed class Weigher(GovernorBook book, Sides sides, Company company, Voices voices)
{
    /// <summary>Where the receiver stands, the surest first.</summary>
    static readonly string[] Receivers = ["to", "for", "with", "toward", "between", "into", "from", "in"];

    readonly WordSet _visits = book.Words("visits");
    readonly WordSet _occasions = book.Words("occasions");
    readonly WordSet _holds = book.Words("holds");
    readonly WordSet _betterments = book.Words("betterments");
    readonly WordSet _matters = book.Words("matters");
    readonly WordSet _doers = book.Words("doers");
    readonly WordSet _papers = book.Words("papers");
    readonly WordSet _passes = book.Words("passes");
    readonly WordSet _sayings = book.Words("sayings");
    readonly WordSet _homes = book.Words("homes");
    readonly WordSet _idle = book.Words("idle");
    readonly WordSet _assemblies = book.Words("assemblies");

    /// <summary>Who binds themselves; empty for nobody who has a code or could.</summary>
    public ImmutableArray<string> By(Folio folio, Promise promise)
    {
        if (promise.Doer < 0 || !CanAct(folio, promise)) return [];
        var named = sides.Of(folio, promise.Doer);
        if (IsOfPaper(folio, promise)) return named.Length < 2 && company.Pair.Length == 2 ? company.Pair : named;
        if (named.IsEmpty) return Unnamed(folio, promise);
        // A firm that acts under a deal between states acts for its own.
        ImmutableArray<string> by = promise.Governor.IsUnderPaper
            ? [.. named.Select(code => sides.Standing.OfFirm(code) ?? code).Where(sides.Standing.CanBind)]
            : [.. named.Where(sides.Standing.CanBind)];
        return promise.Governor.Several == CommitmentKind.Agreement && by.Length == 1 ? WithPartner(folio, promise, by) : by;
    }

    /// <summary>Those who are together, else whom the speaker serves.</summary>
    ImmutableArray<string> Unnamed(Folio folio, Promise promise)
    {
        if (Above(folio, promise) is { IsEmpty: false } speaking) return speaking;
        if (company.Of(folio, promise.Doer) is { IsEmpty: false } together) return together;
        if (!_homes.Takes(folio.Limbs, promise.Doer) || voices.Served(folio, promise.Top) is not { } served) return [];
        return sides.Standing.IsOrganisation(served) == folio.Limbs.Lemma(promise.Doer).StartsWith("organi", StringComparison.OrdinalIgnoreCase) ? [served] : [];
    }

    /// <summary>"NATO's announcement that it had agreed", "Chile said it would": whoever tells it.</summary>
    ImmutableArray<string> Above(Folio folio, Promise promise)
    {
        var limbs = folio.Limbs;
        if (folio.Form(promise.Doer) is not ("it" or "they" or "he" or "she")) return [];
        var clause = limbs.Is(promise.Top, "xcomp") ? limbs.Head(promise.Top) : promise.Top;
        if (!limbs.Is(clause, "ccomp") && !(limbs.Is(clause, "acl") && limbs.Child(clause, "mark") >= 0)) return [];
        var teller = folio.IsVerb(limbs.Head(clause)) ? limbs.Child(limbs.Head(clause), "nsubj") : limbs.Child(limbs.Head(clause), "nmod:poss");
        return teller < 0 ? [] : [.. sides.Of(folio, teller).Where(sides.Standing.CanBind)];
    }

    /// <summary>"agreed with Turkey to open": both are bound.</summary>
    ImmutableArray<string> WithPartner(Folio folio, Promise promise, ImmutableArray<string> by)
    {
        foreach (var at in folio.Under(promise.Word))
            if ((folio.Limbs.Is(at, "obl") || folio.Limbs.Is(at, "nmod")) && ClauseMaker.Preposition(folio.Limbs, at) == "with" && at < promise.Deed)
                return [.. by.Concat(sides.Of(folio, at)).Distinct()];
        return by;
    }

    bool CanAct(Folio folio, Promise promise)
    {
        var doer = promise.Doer;
        if (IsOfPaper(folio, promise) || folio.Owner[doer] >= 0 || folio.Limbs.Upos(doer) is Upos.Propn) return true;
        if (folio.Limbs.Upos(doer) == Upos.Pron) return folio.Form(doer) is "they" or "both" or "it" or "he" or "she";
        return _doers.Takes(folio.Limbs, doer) || (IsPaper(folio, promise) && _assemblies.Takes(folio.Limbs, doer));
    }

    /// <summary>What a gathering can do: agree, decide, and pass a paper.</summary>
    bool IsPaper(Folio folio, Promise promise) =>
        promise.Governor.Several == CommitmentKind.Agreement || (_passes.Holds(folio.Limbs.Lemma(promise.Deed)) && folio.Limbs.Child(promise.Deed, "obj") is var obj and >= 0 && _papers.Takes(folio.Limbs, obj));

    /// <summary>Whether the doer is a paper, whose sides will do the deed.</summary>
    bool IsOfPaper(Folio folio, Promise promise) => promise.Governor.IsOfPaper && _papers.Takes(folio.Limbs, promise.Doer);

    /// <summary>For whom or with whom it is done: whom the governor or the deed names first.</summary>
    public ImmutableArray<string> To(Folio folio, Promise promise, List<int> words, ImmutableArray<string> by)
    {
        foreach (var at in folio.Under(promise.Word))
            if (at != promise.Doer && at < promise.Deed && (folio.Limbs.Is(at, "obj") || folio.Limbs.Is(at, "iobj")) && folio.Owner[at] >= 0)
                if (Others(folio, at, by) is { Length: > 0 } given) return given;
        if (promise.IsThing)
        {
            foreach (var preposition in Receivers)
                if (Behind(folio, promise.Word, preposition, by) is { Length: > 0 } receiver) return receiver;
            return OfThing(folio, promise.Deed, by) is { Length: > 0 } given ? given : Deep(folio, words, by);
        }

        for (var verb = promise.Deed; verb >= 0; verb = Inner(folio, verb))
            if (OfVerb(folio, verb, by) is { Length: > 0 } found) return found;
        return Deep(folio, words, by);
    }

    /// <summary>The first behind "to", "for", "with" anywhere in the deed: "aid totalling a million to Mali".</summary>
    ImmutableArray<string> Deep(Folio folio, List<int> words, ImmutableArray<string> by)
    {
        foreach (var word in words)
            if (ClauseMaker.Preposition(folio.Limbs, word) is "to" or "for" or "with" && Others(folio, word, by) is { Length: > 0 } deep) return deep;
        return [];
    }

    /// <summary>The verb inside "continue to support", "help rebuild"; -1 for none.</summary>
    static int Inner(Folio folio, int verb)
    {
        foreach (var at in folio.Under(verb))
            if (at > verb && (folio.Limbs.Is(at, "xcomp") || folio.Limbs.Is(at, "ccomp")) && folio.IsVerb(at)) return at;
        return -1;
    }

    ImmutableArray<string> OfVerb(Folio folio, int verb, ImmutableArray<string> by)
    {
        var limbs = folio.Limbs;
        if (limbs.Child(verb, "iobj") is var indirect and >= 0 && Others(folio, indirect, by) is { Length: > 0 } receiver) return receiver;
        foreach (var preposition in Receivers[..4])
            if (Behind(folio, verb, preposition, by) is { Length: > 0 } found) return found;
        if (limbs.Child(verb, "obj") is var obj and >= 0)
        {
            if (folio.Owner[obj] >= 0 && Others(folio, obj, by) is { Length: > 0 } direct) return direct;
            if (OfThing(folio, obj, by) is { Length: > 0 } thing) return thing;
        }

        foreach (var preposition in Receivers[4..])
            if (Behind(folio, verb, preposition, by) is { Length: > 0 } found) return found;
        return [];
    }

    ImmutableArray<string> OfThing(Folio folio, int thing, ImmutableArray<string> by)
    {
        foreach (var preposition in Receivers)
            if (Behind(folio, thing, preposition, by) is { Length: > 0 } found) return found;
        if (Others(folio, thing, by) is { Length: > 0 } own) return own;
        foreach (var at in folio.Under(thing))
            if ((folio.Limbs.Is(at, "nmod") || folio.Limbs.Is(at, "acl") || folio.Limbs.Is(at, "conj")) && OfThing(folio, at, by) is { Length: > 0 } deeper) return deeper;
        return [];
    }

    ImmutableArray<string> Behind(Folio folio, int word, string preposition, ImmutableArray<string> by)
    {
        foreach (var at in folio.Under(word))
            if (at > word && (folio.Limbs.Is(at, "obl") || folio.Limbs.Is(at, "nmod")) && ClauseMaker.Preposition(folio.Limbs, at) == preposition && Others(folio, at, by) is { Length: > 0 } found) return found;
        return [];
    }

    ImmutableArray<string> Others(Folio folio, int head, ImmutableArray<string> by) => [.. sides.Of(folio, head).Where(code => !by.Contains(code))];

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
        if (!promise.IsThing && IsOnlyMeeting(folio, promise)) return false;
        if (!promise.IsThing && (!folio.IsVerb(promise.Deed) || _idle.Holds(folio.Limbs.Lemma(promise.Deed)))) return false;
        if (IsOnlySaying(folio, promise)) return false;
        if ((!promise.Governor.IsWeighed && !promise.IsThing) || by.Count(sides.Standing.IsOfStates) > 1 || by.Any(sides.Standing.IsOrganisation)) return true;
        foreach (var word in words)
            if (_matters.Holds(folio.Limbs.Lemma(word).ToLowerInvariant()) || sides.At(folio, word).Any(code => !by.Contains(code) && sides.Standing.CanBind(code))) return true;
        return false;
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
        if (limbs.HasLemma(verb, "take") && limbs.Child(verb, "obl") is var shared and >= 0 && _occasions.Takes(limbs, shared)) return true; // "take part in the talks"
        if (!_holds.Holds(limbs.Lemma(verb)) || limbs.Child(verb, "obj") is not (var obj and >= 0) || !_occasions.Takes(limbs, obj)) return false;
        return promise.Governor.IsWeighed || limbs.Lemma(obj) is "visit" or "trip" or "tour" or "view";
    }
}
