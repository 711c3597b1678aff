using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Reading.Reports;

/// <summary>Events in the contract's form.</summary>
sealed class EventRowMaker(Report report, CodePoints points)
{
    public EventRow Row(CodedEvent one, int index) => new(
        $"e{index + 1}",
        Ontology.Name(one.Type),
        [.. one.Modes],
        [.. one.Contexts],
        [.. one.Actors.Select(Row)],
        [.. one.Recipients.Select(Row)],
        Word(one.Time),
        [.. Auxiliary(one)],
        new BoundsRow(one.Range.Start?.ToString("O"), one.Range.Last?.ToString("O"), one.Edtf),
        one.Place is { } place ? new PlaceRow(place.Name, place.Country, place.Latitude, place.Longitude) : null,
        Ontology.Name(one.Quad),
        one.Score,
        one.Rule,
        one.Confidence,
        Row(one.Evidence[0]));

    ParticipantRow Row(Participant one) => new(
        one.Person is { } person ? $"p{person + 1}" : one.Actor is { } actor ? $"a{actor + 1}" : null,
        one.Code,
        one.Sector,
        Quote(one.Span),
        points.At(one.Span.Start),
        points.At(one.Span.End));

    EvidenceRow Row(Span span) => new(points.At(span.Start), points.At(span.End), Quote(span));

    string Quote(Span span) => span.In(report.Document.Text).ToString();

    static IEnumerable<string> Auxiliary(CodedEvent one)
    {
        if (one.IsHistorical) yield return "historical";
        if (one.Time == EventTime.Future) yield return "future";
        if (one.IsHypothetical) yield return "hypothetical";
        if (one.IsNegated) yield return "negation";
    }

    static string Word(EventTime time) => time switch { EventTime.Past => "past", EventTime.Present => "present", EventTime.Future => "future" };
}
