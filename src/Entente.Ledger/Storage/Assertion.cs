using Entente.Reading.Reports;

namespace Entente.Ledger.Storage;

/// <summary>A row of a report on its way into the ledger.</summary>
/// <param name="Kind">event, meeting, commitment, instrument, relation, statement, matter, person.</param>
/// <param name="Number">Its place among the report's rows of that kind, from 0.</param>
/// <param name="Body">The row as JSON.</param>
/// <param name="From">When it was or is to be so; null: open or unknown. Inclusive.</param>
/// <param name="To">Likewise.</param>
/// <param name="Confidence">0 to 1.</param>
sealed record Assertion(string Kind, int Number, string Body, string? From, string? To, double Confidence)
{
    /// <summary>Whether later documents may settle it, or it may settle what earlier ones said.</summary>
    public bool IsFollowed => Kind is not ("statement" or "matter");

    /// <summary>All rows of a report that the ledger keeps, in its order.</summary>
    public static IEnumerable<Assertion> Of(ReportRow report) =>
    [
        .. report.People.Select((row, number) => new Assertion("person", number, Rows.Write(row with { Mentions = [.. row.Mentions.Take(1)] }), null, null, row.Mentions is [var first, ..] ? first.Confidence : 0)),
        .. report.Events.Select((row, number) => new Assertion("event", number, Rows.Write(row), row.Date.From, row.Date.To, row.Confidence)),
        .. report.Meetings.Select((row, number) => new Assertion("meeting", number, Rows.Write(row), row.From, row.To, row.Confidence)),
        .. report.Commitments.Select((row, number) => new Assertion("commitment", number, Rows.Write(row), row.Due?.From, row.Due?.To, row.Confidence)),
        .. report.Instruments.Select((row, number) => new Assertion("instrument", number, Rows.Write(row), Edtf.First(row.Date), Edtf.Last(row.Date), row.Confidence)),
        .. report.Relations.Select((row, number) => new Assertion("relation", number, Rows.Write(row), Edtf.First(row.Date), Edtf.Last(row.Date), row.Confidence)),
        .. report.Statements.Select((row, number) => new Assertion("statement", number, Rows.Write(row), null, null, row.Confidence)),
        .. report.Matters.Select((row, number) => new Assertion("matter", number, Rows.Write(row), null, null, row.Confidence)),
    ];
}
