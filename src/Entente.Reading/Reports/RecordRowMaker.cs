using System.Collections.Immutable;
using Entente.Reading.Commitments;
using Entente.Reading.Documents;
using Entente.Reading.Meetings;
using Entente.Reading.Positions;
using Entente.Reading.Times;

namespace Entente.Reading.Reports;

/// <summary>Meetings, commitments and all else that stands on events, in the contract's form.</summary>
sealed class RecordRowMaker(Report report, CodePoints points)
{
    public MeetingRow Row(Meeting one, int index) => new(
        $"m{index + 1}",
        Kebab.Of(one.Kind),
        one.Name,
        [.. one.Parties],
        [.. one.Participants.Select(person => $"p{person + 1}")],
        one.Level is { } level ? Kebab.Of(level) : null,
        one.Place is { } place ? new VenueRow(place.Name, place.Country, place.GeoNames) : null,
        Day(one.Range.Start),
        Day(one.Range.Last),
        one.Edtf,
        Kebab.Of(one.Status),
        one.Cadence,
        one.Mechanism,
        one.Within is { } within ? $"m{within + 1}" : null,
        one.Rule,
        one.Confidence,
        Rows(one.Evidence));

    public CommitmentRow Row(Commitment one, int index) => new(
        $"c{index + 1}",
        [.. one.By],
        [.. one.To],
        Kebab.Of(one.Kind),
        one.Action,
        [.. one.Sectors],
        one.Due is { } due ? new DueRow(Day(due.Range.Start), Day(due.Range.Last), due.Edtf, Quote(due.Words)) : null,
        one.Condition,
        one.Speaker is { } speaker ? $"p{speaker + 1}" : null,
        one.Rule,
        one.Confidence,
        Rows(one.Evidence));

    public InstrumentRow Row(Instrument one, int index) => new(
        $"i{index + 1}",
        one.Name,
        Kebab.Of(one.Kind),
        [.. one.Parties],
        Kebab.Of(one.Status),
        one.Date,
        one.Period == DateRange.Unknown ? null : new PeriodRow(Day(one.Period.Start), Day(one.Period.Last)),
        one.Rule,
        one.Confidence,
        Rows(one.Evidence));

    public RelationRow Row(RelationFact one) =>
        new([.. one.Parties], Kebab.Of(one.Fact), one.Value, one.Date, one.Rule, one.Confidence, Rows(one.Evidence));

    public StatementRow Row(Statement one) => new(
        one.Person is { } person ? $"p{person + 1}" : one.Actor is { } actor ? $"a{actor + 1}" : null,
        one.IsQuoted ? "quoted" : "reported",
        one.Text,
        one.Rule,
        one.Confidence,
        Rows(one.Evidence));

    public MatterRow Row(Matter one) => new(one.Name, [.. one.Parties], Kebab.Of(one.Stance), one.Rule, one.Confidence, Rows(one.Evidence));

    /// <summary>A row a sector, in order of first mention, with all its mentions.</summary>
    public SectorRow[] Sectors() =>
    [
        .. report.Sectors.GroupBy(one => one.Code).Select(group => group.ToArray())
            .Select(all => new SectorRow(all[0].Code, all[0].Dac, all[0].Rule, all.Max(one => one.Confidence), Rows([.. all.Select(one => one.Span)]))),
    ];

    EvidenceRow[] Rows(ImmutableArray<Span> spans) => [.. spans.Select(span => new EvidenceRow(points.At(span.Start), points.At(span.End), Quote(span)))];

    string Quote(Span span) => span.In(report.Document.Text).ToString();

    static string? Day(DateOnly? day) => day?.ToString("O");
}
