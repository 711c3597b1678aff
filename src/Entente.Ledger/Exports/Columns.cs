using System.Collections.Immutable;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger.Exports;

/// <summary>The columns of each kind of export; docs/exports.md says what each holds.</summary>
static class Columns
{
    static readonly ImmutableArray<Column> Events =
    [
        Column.Text("id", entry => Ids.Show(entry.Telling.Id)),
        Column.Text("type", entry => Event(entry).Type),
        Column.List("modes", entry => Event(entry).Modes),
        Column.List("contexts", entry => Event(entry).Contexts),
        Column.List("actors", entry => Column.Codes(Event(entry).Actors)),
        Column.List("actor_sectors", entry => Event(entry).Actors.Select(one => one.Sector).OfType<string>().Distinct()),
        Column.List("recipients", entry => Column.Codes(Event(entry).Recipients)),
        Column.List("recipient_sectors", entry => Event(entry).Recipients.Select(one => one.Sector).OfType<string>().Distinct()),
        Column.Text("time", entry => Event(entry).Time),
        Column.List("auxiliary", entry => Event(entry).Auxiliary),
        Column.Day("from", entry => Event(entry).Date.From),
        Column.Day("to", entry => Event(entry).Date.To),
        Column.Text("edtf", entry => Event(entry).Date.Edtf),
        Column.Text("place", entry => Event(entry).Place?.Name),
        Column.Text("country", entry => Event(entry).Place?.Country),
        Column.Number("lat", entry => Event(entry).Place?.Lat),
        Column.Number("lon", entry => Event(entry).Place?.Lon),
        Column.Text("quad", entry => Event(entry).Quad),
        Column.Number("score", entry => Event(entry).Score),
        Column.Number("confidence", entry => entry.Telling.Confidence),
        Column.Text("review", entry => entry.Telling.Review),
        .. Column.Provenance,
    ];

    static readonly ImmutableArray<Column> Meetings =
    [
        Column.RecordId("id"),
        Column.Text("kind", entry => entry.Record.Subkind),
        Column.Text("name", entry => entry.Record.Name),
        Column.List("parties", entry => entry.Record.Parties),
        Column.Text("level", entry => entry.Record.Level),
        Column.Text("place", entry => MeetingTitle.Place(entry.Chronicle!)),
        Column.Latest<MeetingRow>("country", row => row.Place?.Country),
        Column.Day("from", entry => entry.Record.From),
        Column.Day("to", entry => entry.Record.To),
        Column.Latest<MeetingRow>("edtf", row => row.Edtf),
        Column.Latest<MeetingRow>("mechanism", row => row.Mechanism),
        Column.Latest<MeetingRow>("cadence", row => row.Cadence),
        .. Column.Standing, .. Column.Provenance,
    ];

    static readonly ImmutableArray<Column> Commitments =
    [
        Column.RecordId("id"),
        Column.Text("kind", entry => entry.Record.Subkind),
        Column.List("by", entry => Commitment(entry)?.By),
        Column.List("to", entry => Commitment(entry)?.To),
        Column.Text("action", entry => Commitment(entry)?.Action ?? entry.Record.Name),
        Column.List("sectors", entry => Commitment(entry)?.Sectors),
        Column.Day("due_from", entry => entry.Record.From),
        Column.Day("due_to", entry => entry.Record.To),
        Column.Latest<CommitmentRow>("due_text", row => row.Due?.Text),
        Column.Latest<CommitmentRow>("condition", row => row.Condition),
        .. Column.Standing, .. Column.Provenance,
    ];

    static readonly ImmutableArray<Column> Instruments =
    [
        Column.RecordId("id"),
        Column.Text("kind", entry => entry.Record.Subkind),
        Column.Text("name", entry => entry.Record.Name),
        Column.List("parties", entry => entry.Record.Parties),
        Column.Day("from", entry => entry.Record.From),
        Column.Day("to", entry => entry.Record.To),
        Column.Day("period_from", entry => entry.Chronicle!.Latest<InstrumentRow, PeriodRow>(row => row.Period)?.From),
        Column.Day("period_to", entry => entry.Chronicle!.Latest<InstrumentRow, PeriodRow>(row => row.Period)?.To),
        .. Column.Standing, .. Column.Provenance,
    ];

    static readonly ImmutableArray<Column> Links =
    [
        Column.RecordId("record"),
        Column.Text("kind", entry => entry.Record.Kind),
        Column.Text("name", entry => entry.Record.Name),
        Column.List("parties", entry => entry.Record.Parties),
        Column.Text("relation", entry => entry.Telling.Effect?.Relation),
        Column.Text("status", entry => entry.Telling.Effect?.Status),
        Column.Number("confidence", entry => entry.Telling.Effect?.Confidence),
        Column.Text("reason", entry => entry.Telling.Effect?.Reason),
        Column.Text("decider", entry => entry.Telling.Effect?.Decider),
        Column.Text("earlier_document", entry => entry.Chronicle!.First.Source.Name),
        Column.Day("earlier_published", entry => entry.Chronicle!.First.Source.Published),
        Column.Text("earlier_quote", entry => entry.Chronicle!.First.Quote),
        .. Column.Provenance,
    ];

    public static ImmutableArray<Column> Of(ExportKind kind) => kind switch
    {
        ExportKind.Events => Events,
        ExportKind.Meetings => Meetings,
        ExportKind.Commitments => Commitments,
        ExportKind.Instruments => Instruments,
        ExportKind.Links => Links,
    };

    static EventRow Event(Entry entry) => entry.Telling.Row<EventRow>()!;

    static CommitmentRow? Commitment(Entry entry) => entry.Telling.Row<CommitmentRow>();
}
