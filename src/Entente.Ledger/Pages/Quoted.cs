using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger.Pages;

/// <summary>The words an assertion rests on.</summary>
public static class Quoted
{
    /// <summary>Evidence of a stored row, best first; offsets in code points of the document's text.</summary>
    /// <param name="kind">The assertion's kind.</param>
    /// <param name="body">Its row as JSON.</param>
    public static EvidenceRow[] In(string kind, string body) => kind switch
    {
        "event" => [Rows.Read<EventRow>(body).Evidence],
        "meeting" => Rows.Read<MeetingRow>(body).Evidence,
        "commitment" => Rows.Read<CommitmentRow>(body).Evidence,
        "instrument" => Rows.Read<InstrumentRow>(body).Evidence,
        "relation" => Rows.Read<RelationRow>(body).Evidence,
        "statement" => Rows.Read<StatementRow>(body).Evidence,
        "matter" => Rows.Read<MatterRow>(body).Evidence,
        "echo" when Rows.Read<EchoRow>(body) is var echo => [new EvidenceRow(echo.Start, echo.End, echo.Quote)],
        "person" => [.. Rows.Read<PersonRow>(body).Mentions.Select(one => new EvidenceRow(one.Start, one.End, one.Quote))],
        _ => throw new InvalidDataException($"The ledger holds an assertion of kind '{kind}', which this version does not know."),
    };
}
