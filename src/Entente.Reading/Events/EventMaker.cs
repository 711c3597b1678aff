using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Sightings of one sentence to events.</summary>
sealed class EventMaker(Ontology ontology, Owners owners, Limbs limbs)
{
    /// <summary>Nouns of those who matter in politics though they have no code.</summary>
    public required WordSet Players { get; init; }

    /// <summary>Where and when what the sentence says was.</summary>
    public required SettingFinder Settings { get; init; }

    /// <summary>What it was about.</summary>
    public required ContextFinder Contexts { get; init; }

    /// <summary>Whether any party will do; else an event needs two sides of which the text names one by a name that has a code.</summary>
    public bool IsLoose { get; init; }

    /// <returns>Null where nobody acts, or where the clause says that nothing was.</returns>
    public CodedEvent? Make(Sighting sighting, Parts parts)
    {
        if (parts.Sources.Count == 0) return null;
        var setting = Settings.Find(sighting);
        var seen = setting.IsAhead ? Ahead(sighting) : sighting;
        if (Folding.Fold(seen, isManual: false) is not { } said) return null;
        var (actors, recipients) = Sides(sighting, parts);
        if (sighting.IsMutual && actors.Length < 2) return null;
        if (IsLoose ? !IsPolitical(said.Type, parts) : !IsTold(said.Type, sighting, actors, recipients)) return null;
        var evidence = Evidence(sighting, parts);
        return new CodedEvent
        {
            Type = said.Type,
            Modes = said.Mode is { } mode ? [mode] : [],
            Contexts = Contexts.Find(limbs, evidence, actors.Concat(recipients).Select(one => one.Span), said.Mode),
            Actors = actors,
            Recipients = recipients,
            Time = seen.Modality.Time,
            IsHypothetical = sighting.Modality.IsHypothetical,
            IsNegated = sighting.Modality.IsNegated,
            IsHistorical = setting.IsPast && seen.Modality.Time != EventTime.Future,
            Range = setting.When?.Range ?? default,
            Edtf = setting.When?.Edtf,
            Place = setting.Where,
            Quad = ontology.Quad(said.Type),
            Score = ontology.Score(said.Type, said.Mode),
            Rule = sighting.Rule,
            Confidence = Confidence(sighting, parts),
            Evidence = [evidence],
        };
    }

    /// <summary>A visit or talks noun with a date to come is to come.</summary>
    static Sighting Ahead(Sighting sighting) =>
        sighting.Form == Form.Noun ? sighting with { Modality = sighting.Modality with { Time = EventTime.Future } } : sighting;

    /// <summary>In what is said of meetings all parties are actors; beside those with a code, the others of a side are left out.</summary>
    (ImmutableArray<Participant> Actors, ImmutableArray<Participant> Recipients) Sides(Sighting sighting, Parts parts)
    {
        var actors = Participants(parts.Sources);
        var recipients = Participants(parts.Targets).RemoveAll(one => IsIn(actors, one));
        if (IsLoose) return (actors, recipients);
        if (IsMeeting(sighting)) return (Coded(actors.AddRange(recipients)), []);
        return (Coded(actors), Coded(recipients));
    }

    /// <summary>A meeting or visit, also one only agreed or planned.</summary>
    static bool IsMeeting(Sighting sighting) => sighting.Type == PloverType.Consult || (sighting is { Type: PloverType.Agree, Inner: { } inner } && IsMeeting(inner));

    static ImmutableArray<Participant> Coded(ImmutableArray<Participant> side) => side.Any(one => one.Code is not null) ? side.RemoveAll(one => one.Code is null) : side;

    /// <summary>Both sides are there, and one has a code; alone stands only what needs no other: protest, mobilisation, retreat.</summary>
    bool IsTold(PloverType type, Sighting sighting, ImmutableArray<Participant> actors, ImmutableArray<Participant> recipients)
    {
        var coded = actors.Concat(recipients).Count(one => one.Code is not null);
        if (sighting.IsMutual || IsMeeting(sighting)) return actors.Length >= 2 && coded >= 1 && actors.All(IsSomeone);
        if (recipients.Length > 0) return coded >= 1 && actors.All(IsSomeone) && recipients.All(one => IsTarget(type, one));
        if (type is PloverType.Agree or PloverType.Support or PloverType.Cooperate && actors.Length >= 2 && coded == actors.Length) return true;
        return actors.All(one => one.Code is not null) && sighting.Form != Form.Noun && sighting.Demands >= 2
            && type is PloverType.Protest or PloverType.Mobilize or PloverType.Retreat;
    }

    /// <summary>Force may strike people without a code; all else is done to someone with one or by name.</summary>
    bool IsTarget(PloverType type, Participant one) =>
        one.Code is not null || one.Actor is not null || (type is PloverType.Assault or PloverType.Coerce or PloverType.Sanction or PloverType.Accuse or PloverType.Aid && IsSomeone(one));

    bool IsSomeone(Participant one)
    {
        if (one.Code is not null || one.Actor is not null || one.Person is not null) return true;
        for (var word = limbs.Count - 1; word >= 0; word--)
            if (one.Span.Contains(limbs.Tree.Sentence[word].Span)) return Players.Takes(limbs, word) || IsNamed(word);
        return false;
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
            if (one.Party >= 0 || limbs.Upos(one.Word) == Upos.Propn || Players.Takes(limbs, one.Word)) return true;
        return false;
    }

    static double Confidence(Sighting sighting, Parts parts)
    {
        var steps = parts.Sources.Concat(parts.Targets).Sum(one => one.Steps);
        var sure = sighting.Form switch { Form.Verb => 0.8, Form.Phrase => 0.85, Form.Noun => 0.6, Form.Adjective => 0.7 };
        return Math.Round(Math.Max(0.2, sure + 0.02 * sighting.Demands - 0.05 * steps - (parts.Targets.Count == 0 && !sighting.IsMutual ? 0.1 : 0)), 2);
    }

    ImmutableArray<Participant> Participants(List<Found> found)
    {
        var made = ImmutableArray.CreateBuilder<Participant>();
        foreach (var one in found)
        {
            foreach (var participant in owners.Participants(one.Party, Phrase(one.Phrase, one.Word)))
                if (!IsIn(made, participant)) made.Add(participant);
        }

        return made.ToImmutable();
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
