using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Sightings of one sentence to events.</summary>
sealed class EventMaker(Ontology ontology, Owners owners, Limbs limbs)
{
    public required Nouns Nouns { get; init; }

    /// <summary>Who is named where in the sentence.</summary>
    public required Driller Driller { get; init; }

    /// <summary>Who is meant where no slot says it.</summary>
    public required MeantParty Meant { get; init; }

    /// <summary>Where and when what the sentence says was.</summary>
    public required SettingFinder Settings { get; init; }

    /// <summary>What it was about.</summary>
    public required ContextFinder Contexts { get; init; }

    /// <summary>How likely it is right.</summary>
    public required Odds Odds { get; init; }

    /// <summary>Whether any party will do; else an event needs two sides of which the text names one by a name that has a code.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Code of the state where what is being made happens; null where it is not said.</summary>
    string? _land;

    /// <param name="sighting">What was seen.</param>
    /// <param name="parts">Who takes part.</param>
    /// <param name="inner">Who takes part in the embedded event; null where there is none.</param>
    /// <returns>Null where nobody acts, or where the clause says that nothing was.</returns>
    public CodedEvent? Make(Sighting sighting, Parts parts, Parts? inner)
    {
        if (!HasSides(sighting, parts) || IsAnothers(sighting, parts, inner)) return null;
        var setting = Settings.Find(sighting);
        _land = setting.Where?.Country;
        var seen = setting.IsAhead ? Ahead(sighting) : sighting;
        if (Folding.Fold(seen, isManual: false) is not { } said) return null;
        var (actors, recipients) = Sides(sighting, parts);
        // Only a news agency may have been there, which does nothing.
        if (actors.IsEmpty) return null;
        if (LacksOther(sighting, actors, setting)) return null;
        if (!IsWorth(said.Type, sighting, parts, (actors, recipients))) return null;
        var evidence = Evidence(sighting, parts);
        var made = new CodedEvent
        {
            Type = said.Type,
            Modes = said.Mode is { } mode ? [mode] : [],
            Contexts = Contexts.Find(limbs, evidence, actors.Concat(recipients).Select(one => one.Span), said.Mode),
            Actors = actors,
            Recipients = recipients,
            Time = seen.Modality.Time,
            IsMeeting = IsMeeting(sighting),
            IsTimeless = sighting.Form == Form.Noun && setting.When is null,
            IsHypothetical = sighting.Modality.IsHypothetical,
            IsNegated = sighting.Modality.IsNegated,
            IsHistorical = setting.IsPast && seen.Modality.Time != EventTime.Future,
            Range = setting.When?.Range ?? default,
            Edtf = setting.When?.Edtf,
            Place = setting.Where,
            Quad = ontology.Quad(said.Type),
            Score = ontology.Score(said.Type, said.Mode),
            Rule = sighting.Rule,
            Confidence = 0,
            Evidence = [evidence],
        };
        var grounds = Grounds.Of(sighting, parts, made, limbs);
        return made with { Grounds = grounds, Confidence = Math.Round(Odds.Share(grounds), 2) };
    }

    bool IsWorth(PloverType type, Sighting sighting, Parts parts, (ImmutableArray<Participant> Actors, ImmutableArray<Participant> Recipients) sides) =>
        IsLoose ? IsPolitical(type, parts) : !IsPrivate(type, parts.Sources) && IsTold(type, sighting, sides.Actors, sides.Recipients);

    /// <summary>Whether all who take part are parties that the document is about.</summary>
    public bool IsOfParties(CodedEvent made) => made.Actors.Concat(made.Recipients).All(one => one.Actor is { } actor && owners.IsParty(actor));

    static bool HasSides(Sighting sighting, Parts parts) => parts.Sources.Count > 0 && !(sighting.IsAsked && parts.Targets.Count == 0);

    /// <summary>"warned that rebels would attack": what others do is neither threatened nor promised.</summary>
    bool IsAnothers(Sighting sighting, Parts parts, Parts? inner)
    {
        if (!sighting.IsOwn || inner is not { Sources.Count: > 0 } others) return false;
        var mine = Participants(parts.Sources);
        return !Participants(others.Sources).Any(yours => IsIn(mine, yours));
    }

    /// <summary>A visit or talks noun with a date to come is to come, and so is what "leaves on Friday".</summary>
    static Sighting Ahead(Sighting sighting) =>
        sighting.Form == Form.Noun || sighting.Modality.Time == EventTime.Present ? sighting with { Modality = sighting.Modality with { Time = EventTime.Future } } : sighting;

    /// <summary>In what is said of meetings all parties are actors; beside those with a code, the others of a side are left out.</summary>
    (ImmutableArray<Participant> Actors, ImmutableArray<Participant> Recipients) Sides(Sighting sighting, Parts parts)
    {
        var isMeeting = !IsLoose && IsMeeting(sighting);
        var actors = Participants(isMeeting ? parts.Sources.FindAll(one => !IsAlone(one)) : parts.Sources);
        var recipients = Participants(isMeeting ? parts.Targets.FindAll(one => !IsAlone(one)) : parts.Targets).RemoveAll(one => IsIn(actors, one));
        if (IsLoose) return (actors, recipients);
        recipients = recipients.RemoveAll(one => !IsTarget(sighting.Type, one));
        if (isMeeting) return (Coded(actors.AddRange(recipients)), []);
        (actors, recipients) = (Coded(actors), Coded(recipients));
        return recipients.IsEmpty && Meant.Find(sighting, actors) is { } other ? (actors, [other]) : (actors, recipients);
    }

    /// <summary>Nobody meets alone.</summary>
    bool LacksOther(Sighting sighting, ImmutableArray<Participant> actors, Setting setting) =>
        actors.Length < 2 && (sighting.IsMutual || (!IsLoose && IsMeeting(sighting))) && !IsAssembly(sighting, actors, setting);

    /// <summary>"the OPEC meeting in Kuwait on Dec. 12": a body of many states meets by itself; where or when must be said, and several meetings are none.</summary>
    bool IsAssembly(Sighting sighting, ImmutableArray<Participant> actors, Setting setting) =>
        !IsLoose && sighting.Form == Form.Noun && limbs.Xpos(sighting.Predicate) != "NNS" && IsMeeting(sighting) && actors is [{ Actor: { } actor }] && owners.IsOrganisation(actor) && (setting.When is not null || setting.Where is not null);

    /// <summary>A meeting or visit, also one only agreed or planned.</summary>
    static bool IsMeeting(Sighting sighting) => sighting.Type == PloverType.Consult || (sighting is { Type: PloverType.Agree, IsSided: false, Inner: { } inner } && IsMeeting(inner));

    static ImmutableArray<Participant> Coded(ImmutableArray<Participant> side) => side.Any(one => one.Code is not null) ? side.RemoveAll(one => one.Code is null) : side;

    /// <summary>Both sides are there, and one has a code; alone stands only what needs no other: protest, mobilisation, retreat.</summary>
    bool IsTold(PloverType type, Sighting sighting, ImmutableArray<Participant> actors, ImmutableArray<Participant> recipients)
    {
        var coded = actors.Concat(recipients).Count(one => one.Code is not null);
        if (sighting.IsMutual || IsMeeting(sighting)) return coded >= 1 && actors.All(IsKnown);
        if (recipients.Length > 0) return coded >= 1 && actors.All(one => IsDoer(type, one));
        if (type is PloverType.Agree or PloverType.Support or PloverType.Cooperate && actors.Length >= 2 && coded == actors.Length) return true;
        return actors.All(one => one.Code is not null) && sighting.Form != Form.Noun && sighting.Demands >= 2
            && type is PloverType.Protest or PloverType.Mobilize or PloverType.Retreat;
    }

    /// <summary>Force may be used by armed men and crowds without a code, words may come from a side in politics; all else is done by those who have one.</summary>
    bool IsDoer(PloverType type, Participant one) => one.Code is not null || type switch
    {
        PloverType.Assault or PloverType.Protest or PloverType.Coerce or PloverType.Mobilize => Is(Nouns.Fighters, one),
        PloverType.Accuse or PloverType.Request or PloverType.Threaten or PloverType.Reject => Is(Nouns.Crowds, one),
        _ => false,
    };

    /// <summary>Force may strike people without a code, blame a person by name; all else is done to those who have one.</summary>
    bool IsTarget(PloverType type, Participant one) => one.Code is not null || type switch
    {
        PloverType.Assault or PloverType.Coerce => IsSomeone(one),
        PloverType.Accuse => IsKnown(one),
        _ => false,
    };

    static bool IsKnown(Participant one) => one.Code is not null || one.Actor is not null || one.Person is not null;

    /// <summary>Whether the last word of a phrase, one that is no name, is of these; single persons are no side in politics.</summary>
    bool Is(WordSet nouns, Participant one)
    {
        var word = Last(one);
        return word >= 0 && (IsNamed(word) || (nouns.Takes(limbs, word) && (limbs.Xpos(word) == "NNS" || nouns == Nouns.Fighters)));
    }

    bool IsSomeone(Participant one) => IsKnown(one) || (Last(one) is var word and >= 0 && (Nouns.Players.Takes(limbs, word) || IsNamed(word)));

    int Last(Participant one)
    {
        for (var word = limbs.Count - 1; word >= 0; word--)
            if (one.Span.Contains(limbs.Tree.Sentence[word].Span)) return word;
        return -1;
    }

    bool IsNamed(int word)
    {
        foreach (var name in limbs.Tree.Names)
            if (name.First <= word && word < name.End) return name.Kind is NameKind.Organisation or NameKind.Group;
        return false;
    }

    /// <summary>Some party is named, or plays a part in politics by its noun; whoever protests does.</summary>
    bool IsPolitical(PloverType type, Parts parts)
    {
        if (type == PloverType.Protest) return true;
        foreach (var one in parts.Sources.Concat(parts.Targets))
            if (one.Party >= 0 || limbs.Upos(one.Word) == Upos.Propn || Nouns.Players.Takes(limbs, one.Word)) return true;
        return false;
    }

    ImmutableArray<Participant> Participants(List<Found> found)
    {
        var made = ImmutableArray.CreateBuilder<Participant>();
        foreach (var one in found)
        {
            foreach (var participant in Whom(one))
                if (!(participant.Code is { } code && Nouns.Agencies.Holds(code)) && !IsIn(made, participant)) made.Add(participant);
        }

        return made.ToImmutable();
    }

    IEnumerable<Participant> Whom(Found one)
    {
        var span = Phrase(one.Phrase, one.Word);
        if (one.Party >= 0 || IsLoose) return owners.Participants(one.Party, span);
        if (IsBody(one.Word) && (Spoken(one.Word, span) ?? owners.AtHome(span)) is { } home) return [home];
        return Nouns.Locals.Takes(limbs, one.Word) && owners.Local(_land, span) is { } local ? [local] : owners.Participants(one.Party, span);
    }

    /// <summary>"an Israeli spokesman said the troops opened fire": they are those of whoever says it; null where nobody with a code does.</summary>
    Participant? Spoken(int word, Span span)
    {
        for (var at = word; limbs.Head(at) is var head and >= 0; at = head)
        {
            if (!limbs.Is(at, "ccomp") || limbs.Child(head, "nsubj") is not (var speaker and >= 0)) continue;
            foreach (var one in Driller.Find(speaker, isDoer: true, []))
                foreach (var participant in owners.Participants(one.Party, span))
                    if (participant.Code is { Length: 3 }) return participant with { Person = null };
        }

        return null;
    }

    /// <summary>"the army", "police": of some state; "a court" may be anybody's, "foreign troops" are another's.</summary>
    bool IsBody(int word)
    {
        if (!Nouns.Bodies.Takes(limbs, word)) return false;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "amod") && Nouns.Others.Holds(limbs.Lemma(at))) return false;
        return limbs.Child(word, "det") is var det && (det < 0 || !(limbs.HasLemma(det, "a") || limbs.HasLemma(det, "another") || limbs.HasLemma(det, "some")));
    }

    /// <summary>"a French tourist asked": a person who stands for nobody; force they use, or protest, is told.</summary>
    bool IsPrivate(PloverType type, List<Found> sources) =>
        type is not (PloverType.Assault or PloverType.Protest) && sources.TrueForAll(IsCitizen);

    bool IsCitizen(Found one) => one.Steps > 0 && limbs.Upos(one.Phrase) == Upos.Noun && Nouns.Private.Takes(limbs, one.Phrase);

    /// <summary>"met students from Peru", "with members of the Turkish community", "with Iraqis who had voted": no meeting of states.</summary>
    bool IsAlone(Found one)
    {
        if (IsCitizen(one)) return true;
        if (limbs.Head(one.Word) is var head and >= 0 && limbs.Is(one.Word, "amod") && Nouns.Private.Takes(limbs, head)) return true;
        return limbs.Xpos(one.Word) == "NNPS" && (limbs.Child(one.Word, "acl") >= 0 || limbs.Child(one.Word, "nummod") >= 0);
    }

    static bool IsIn(IEnumerable<Participant> made, Participant one) =>
        made.Any(other => one.Code is { } code ? other.Code == code : other.Actor == one.Actor && other.Person == one.Person && other.Code is null && (one.Actor ?? one.Person) is not null);

    /// <summary>The noun phrase without what is coordinated with it and without its clauses.</summary>
    Span Phrase(int head, int word)
    {
        var (first, last) = (Math.Min(head, word), Math.Max(head, word));
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
        {
            if (!IsPart(limbs.Relation(at))) continue;
            var reach = limbs.Reach(at);
            if (reach.First >= head && limbs.Is(at, "nmod") && !limbs.IsUnder(word, at)) continue;
            (first, last) = (Math.Min(first, reach.First), Math.Max(last, reach.Last));
        }

        return limbs.SpanOf(first, last);
    }

    static bool IsPart(string relation) =>
        relation is "amod" or "compound" or "flat" or "nummod" or "det" or "det:predet" or "goeswith" or "obl:unmarked" || relation.StartsWith("nmod", StringComparison.Ordinal) || relation.StartsWith("flat", StringComparison.Ordinal);

    /// <summary>The clause that says it: what the predicate governs, with those who take part, without clauses that go on from it.</summary>
    Span Evidence(Sighting sighting, Parts parts)
    {
        var top = (sighting.Outer ?? sighting.Clause).Predicate;
        var span = Governed(top);
        if (sighting.Predicate != top) span = span.Through(Governed(sighting.Predicate));
        foreach (var one in parts.Sources.Concat(parts.Targets)) span = span.Through(Phrase(one.Phrase, one.Word));
        return span;
    }

    Span Governed(int predicate)
    {
        var (first, last) = (predicate, predicate);
        for (var at = limbs.First(predicate); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "punct") || limbs.Is(at, "conj") || limbs.Is(at, "cc") || limbs.Is(at, "parataxis") || limbs.Is(at, "mark") || limbs.Is(at, "case")) continue;
            var reach = limbs.Reach(at);
            (first, last) = (Math.Min(first, reach.First), Math.Max(last, reach.Last));
        }

        return limbs.SpanOf(first, last);
    }
}
