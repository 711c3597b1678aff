using Entente.Ledger.Exports;
using Entente.Reading.Reports;

namespace Entente.Ledger.Briefs;

/// <summary>Instruments, mechanisms, and the facts that hold between the two.</summary>
sealed class PaperPart(BriefCase briefCase)
{
    public IEnumerable<BriefLine> Instruments()
    {
        var room = briefCase.Room(10);
        var newest = briefCase.Papers.OrderByDescending(one => one.Record.To ?? one.Record.Changed, StringComparer.Ordinal);
        return BriefCase.Cut(newest.Take(room).Select(Instrument), room, briefCase.Papers.Length);
    }

    public IEnumerable<BriefLine> Mechanisms() => briefCase.Mechanisms.OrderBy(one => one.Record.Name, StringComparer.Ordinal).Select(Mechanism);

    /// <summary>Oldest first.</summary>
    public IEnumerable<BriefLine> History() => briefCase.Facts.OrderBy(Since, StringComparer.Ordinal).Select(Fact);

    BriefLine Instrument(Chronicle paper)
    {
        var record = paper.Record;
        var kind = Words.Plain(record.Subkind ?? "");
        var name = OneLine.Of(record.Name);
        var period = paper.Latest<InstrumentRow, PeriodRow>(row => row.Period) is { } bounds ? Spoken.Span(bounds.From, bounds.To) : null;
        return new(
            Spoken.Span(record.From, record.To) ?? (record.Changed is { } said ? $"reported {Spoken.Day(said)}" : ""),
            Words.Join(
                "; ", Words.Capital(kind is "" or "other" || name.Contains(kind, StringComparison.OrdinalIgnoreCase) ? name : $"{name} ({kind})"), Words.Plain(record.Status),
                period is null ? null : $"holds {period}", briefCase.Others(record.Parties)),
            briefCase.Notes.Cite(paper));
    }

    BriefLine Mechanism(Chronicle series)
    {
        var cadence = series.Latest<MeetingRow, string>(row => row.Cadence);
        var last = series.Latest<MeetingRow, MeetingRow>(row => row.Status == "held" ? row : null);
        return new(
            Words.Capital(OneLine.Of(series.Record.Name)),
            Words.Join(
                "; ", series.Record.Subkind is { } level ? $"level: {level}" : null, cadence is null ? "no rhythm said" : Cadence.Say(cadence),
                last is not null && Spoken.Span(last.From, last.To) is { } day ? $"last session {day}" : null, briefCase.Others(series.Record.Parties)),
            briefCase.Notes.Cite(series));
    }

    BriefLine Fact(Chronicle fact)
    {
        var row = fact.First.Row<RelationRow>();
        return new(
            row?.Date is { } date ? Spoken.Span(Edtf.First(date), Edtf.Last(date)) ?? date : "",
            $"{Words.Head(fact.Record.Subkind ?? "relation")}: {OneLine.Of(fact.Record.Name)}",
            briefCase.Notes.Cite(fact));
    }

    static string Since(Chronicle fact) => Edtf.First(fact.First.Row<RelationRow>()?.Date) ?? fact.Record.Founded ?? "";
}
