using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Finds who is on the sides of a promise: by whom and to whom.</summary>
sealed class SideFinder(GovernorBook book, Sides sides, Company company, Voices voices)
{
    /// <summary>Where the receiver stands, the surest first.</summary>
    static readonly string[] Receivers = ["to", "for", "with", "toward", "between", "into", "from", "in"];

    readonly WordSet _doers = book.Words("doers");
    readonly WordSet _homes = book.Words("homes");
    readonly WordSet _papers = book.Words("papers");
    readonly WordSet _passes = book.Words("passes");
    readonly WordSet _facilities = book.Words("facilities");
    readonly WordSet _assemblies = book.Words("assemblies");
    readonly WordSet _sayings = book.Words("sayings");

    /// <summary>Who binds themselves; empty for nobody who has a code or could.</summary>
    public ImmutableArray<string> By(Folio folio, Promise promise)
    {
        if (promise.Doer < 0 || !CanAct(folio, promise)) return [];
        var named = sides.Of(folio, promise.Doer);
        if (_facilities.Takes(folio.Limbs, promise.Doer)) return company.Pair;
        if (IsOfPaper(folio, promise)) return named.Length < 2 && company.Pair.Length == 2 ? company.Pair : named;
        if (named.IsEmpty) return Unnamed(folio, promise);
        // "the leaders told him they would": they themselves, whomever else the document calls so.
        if (folio.Form(promise.Doer) == "they" && Above(folio, promise, isMany: true) is { IsEmpty: false } themselves) return themselves;
        var by = Binding(promise, named);
        if (by.Length != 1 || promise.Governor.Several != CommitmentKind.Agreement) return by;
        return IsBoth(folio, promise, by[0]) ? company.Pair : WithPartner(folio, promise, by);
    }

    /// <summary>Those of a phrase who can bind themselves. A firm that acts under a deal between states acts for its own.</summary>
    ImmutableArray<string> Binding(Promise promise, ImmutableArray<string> named) => promise.Governor.IsUnderPaper
        ? [.. named.Select(code => sides.Standing.OfFirm(code) ?? code).Where(sides.Standing.CanBind)]
        : [.. named.Where(sides.Standing.CanBind)];

    /// <summary>"we are in agreement": the speaker and whom they are with.</summary>
    bool IsBoth(Folio folio, Promise promise, string one) =>
        promise.Governor.Id == "commitment-agreement-noun" && folio.Form(promise.Doer) == "we" && company.Pair.Contains(one);

    /// <summary>Those who are together, else whom the speaker serves.</summary>
    ImmutableArray<string> Unnamed(Folio folio, Promise promise)
    {
        if (Above(folio, promise, isMany: false) is { IsEmpty: false } speaking) return speaking;
        if (company.Of(folio, promise.Doer) is { IsEmpty: false } together) return together;
        if (folio.Form(promise.Doer) is "we" or "i") return voices.Served(folio, promise.Top) is { } speaker && sides.Standing.CanBind(speaker) ? [speaker] : [];
        if (!_homes.Takes(folio.Limbs, promise.Doer)) return [];
        if (voices.Served(folio, promise.Top) is { } served && sides.Standing.IsOrganisation(served) == folio.Limbs.Lemma(promise.Doer).StartsWith("organi", StringComparison.OrdinalIgnoreCase)) return [served];
        return company.Body(folio, promise.Doer);
    }

    /// <summary>"NATO's announcement that it had agreed", "Chile said it would": whoever tells it.</summary>
    ImmutableArray<string> Above(Folio folio, Promise promise, bool isMany)
    {
        var limbs = folio.Limbs;
        if (folio.Form(promise.Doer) is not ("it" or "they" or "he" or "she")) return [];
        var clause = limbs.Is(promise.Top, "xcomp") ? limbs.Head(promise.Top) : promise.Top;
        if (!limbs.Is(clause, "ccomp") && !(limbs.Is(clause, "acl") && limbs.Child(clause, "mark") >= 0)) return [];
        var told = Told(folio, promise.Doer) is var before and >= 0 ? before : limbs.Head(clause);
        var teller = folio.IsVerb(told) ? limbs.Child(told, "nsubj") : limbs.Child(told, "nmod:poss");
        if (isMany && (teller < 0 || limbs.Xpos(teller) != "NNS")) return [];
        return teller < 0 ? [] : [.. sides.Of(folio, teller).Where(sides.Standing.CanBind)];
    }

    /// <summary>"the leaders had told him they would": the verb of speech right before the doer, whatever the clause hangs on; -1 for none.</summary>
    int Told(Folio folio, int doer)
    {
        for (var at = doer - 1; at >= 0 && at >= doer - 4; at--)
            if (folio.IsVerb(at) && _sayings.Holds(folio.Limbs.Lemma(at))) return at;
        return -1;
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
        if (IsOfPaper(folio, promise) || promise.Patient == doer || (promise.Patient >= 0 && folio.Limbs.Relation(doer) == "obl:agent") || IsNamedBeside(folio, doer) || _facilities.Takes(folio.Limbs, doer) || folio.Owner[doer] >= 0 || folio.Limbs.Upos(doer) is Upos.Propn) return true;
        if (folio.Limbs.Upos(doer) == Upos.Pron) return folio.Form(doer) is "they" or "both" or "it" or "he" or "she" or "we" or "i";
        return _doers.Takes(folio.Limbs, doer) || (IsPaper(folio, promise) && _assemblies.Takes(folio.Limbs, doer));
    }

    /// <summary>"the investigator Detlev Mehlis".</summary>
    static bool IsNamedBeside(Folio folio, int doer) => folio.Under(doer).Any(at => folio.Limbs.Is(at, "appos") && folio.Owner[at] >= 0);

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
        return OfPatient(folio, promise, by) is { Length: > 0 } patient ? patient : Deep(folio, words, by);
    }

    /// <summary>"the Peruvian prisoners will be freed".</summary>
    ImmutableArray<string> OfPatient(Folio folio, Promise promise, ImmutableArray<string> by) => promise.Patient >= 0 ? OfThing(folio, promise.Patient, by) : [];

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
}
