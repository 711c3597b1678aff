using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Times;

namespace Entente.Reading.Events;

/// <summary>Sightings of one sentence to events.</summary>
sealed class EventMaker(Ontology ontology, Owners owners, Limbs limbs, ImmutableArray<TimeExpression> times)
{
    /// <summary>Nouns of those who matter in politics though they have no code.</summary>
    public required WordSet Players { get; init; }

    /// <returns>Null where nobody acts, or where the clause says that nothing was.</returns>
    public CodedEvent? Make(Sighting sighting, Parts parts)
    {
        if (parts.Sources.Count == 0 || Folding.Fold(sighting, isManual: false) is not { } said) return null;
        var actors = Participants(parts.Sources);
        var recipients = Participants(parts.Targets).RemoveAll(one => IsIn(actors, one));
        if ((sighting.IsMutual && actors.Length < 2) || !IsPolitical(said.Type, parts)) return null;
        var evidence = Evidence(sighting, parts);
        var when = When(evidence, sighting.Predicate);
        return new CodedEvent
        {
            Type = said.Type,
            Modes = said.Mode is { } mode ? [mode] : [],
            Actors = actors,
            Recipients = recipients,
            Time = sighting.Modality.Time,
            IsHypothetical = sighting.Modality.IsHypothetical,
            IsNegated = sighting.Modality.IsNegated,
            Range = when?.Range ?? default,
            Edtf = when?.Edtf,
            Quad = ontology.Quad(said.Type),
            Score = ontology.Score(said.Type, said.Mode),
            Rule = sighting.Rule,
            Confidence = Confidence(sighting, parts),
            Evidence = [evidence],
        };
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
            var participant = owners.Participant(one.Party, Phrase(one.Phrase, one.Word));
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

    /// <summary>The expression inside the clause that lies nearest to its predicate and means days.</summary>
    TimeExpression? When(Span clause, int predicate)
    {
        TimeExpression? best = null;
        var (at, least) = (limbs.Tree.Sentence[predicate].Span.Start, int.MaxValue);
        foreach (var time in times)
        {
            if (!clause.Contains(time.Span) || time.Range == DateRange.Unknown || time.Type is not (TimeType.Date or TimeType.Time)) continue;
            if (Math.Abs(time.Span.Start - at) is var away && away < least) (best, least) = (time, away);
        }

        return best;
    }
}
