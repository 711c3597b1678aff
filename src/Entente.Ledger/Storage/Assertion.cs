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
        .. report.Events.Select((row, number) => Kept("event", number, row, row.Confidence)),
        .. report.Meetings.Select((row, number) => Kept("meeting", number, row, row.Confidence)),
        .. report.Commitments.Select((row, number) => Kept("commitment", number, row, row.Confidence)),
        .. report.Instruments.Select((row, number) => Kept("instrument", number, row, row.Confidence)),
        .. report.Relations.Select((row, number) => Kept("relation", number, row, row.Confidence)),
        .. report.Statements.Select((row, number) => Kept("statement", number, row, row.Confidence)),
        .. report.Matters.Select((row, number) => Kept("matter", number, row, row.Confidence)),
    ];

    /// <summary>When a row is or is to be so, from its JSON.</summary>
    /// <exception cref="System.Text.Json.JsonException">The words are no row of that kind.</exception>
    public static (string? From, string? To) DaysOf(string kind, string body) => kind switch
    {
        "event" => DaysOf(Rows.Check<EventRow>(body)),
        "meeting" => DaysOf(Rows.Check<MeetingRow>(body)),
        "commitment" => DaysOf(Rows.Check<CommitmentRow>(body)),
        "instrument" => DaysOf(Rows.Check<InstrumentRow>(body)),
        "relation" => DaysOf(Rows.Check<RelationRow>(body)),
        "statement" => DaysOf(Rows.Check<StatementRow>(body)),
        "matter" => DaysOf(Rows.Check<MatterRow>(body)),
        "person" => DaysOf(Rows.Check<PersonRow>(body)),
        _ => DaysOf(Rows.Check<EchoRow>(body)),
    };

    static Assertion Kept<T>(string kind, int number, T row, double confidence)
    {
        var (from, to) = DaysOf(row);
        return new(kind, number, Rows.Write(row), from, to, confidence);
    }

    static (string? From, string? To) DaysOf<T>(T row) => row switch
    {
        EventRow one => (one.Date.From, one.Date.To),
        MeetingRow one => (one.From, one.To),
        CommitmentRow one => (one.Due?.From, one.Due?.To),
        InstrumentRow one => (Edtf.First(one.Date), Edtf.Last(one.Date)),
        RelationRow one => (Edtf.First(one.Date), Edtf.Last(one.Date)),
        EchoRow one => (one.From, one.To),
        _ => (null, null),
    };
}
