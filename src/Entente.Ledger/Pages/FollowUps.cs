using Entente.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Pages;

/// <summary>One line of a record's history.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Said">Its day; null where unknown.</param>
/// <param name="Quotes">The clauses that say it, best first.</param>
/// <param name="Relation">What it does to the record; null for the first.</param>
/// <param name="Status">The record's after it.</param>
/// <param name="Confidence">Of the join, 0 to 1.</param>
/// <param name="Reason">Of the join.</param>
public sealed record FollowUpStep(string Document, string? Said, string[] Quotes, string? Relation, string Status, double Confidence, string Reason);

/// <summary>A record with all that documents said of it, in the order of their days.</summary>
public sealed record FollowUp(long Id, string Kind, string Name, string[] Parties, string Status, IReadOnlyList<FollowUpStep> Steps);

/// <summary>What became of what was said.</summary>
public static class FollowUps
{
    /// <summary>All meetings, commitments and instruments, settled or not, in the order of their first reports. Reads as it goes.</summary>
    public static IEnumerable<FollowUp> All(Book book)
    {
        var ids = book.Query(
            "SELECT id FROM records WHERE kind IN ('meeting', 'commitment', 'instrument') AND review <> 'rejected' ORDER BY founded, id", row => row.GetInt64(0));
        foreach (var id in ids) yield return Of(book, id);
    }

    /// <summary>One record's.</summary>
    public static FollowUp Of(Book book, long id)
    {
        var steps = book.Query(
            """
            SELECT d.name, a.said, a.kind, a.body, s.relation, s.status, s.confidence, s.reason FROM steps s
            JOIN assertions a ON a.id = s.assertion JOIN documents d ON d.id = a.document
            WHERE s.record = $1 AND s.unlearned IS NULL ORDER BY a.said, d.name, a.number
            """,
            Step, id);
        return book.Query(
            "SELECT kind, name, parties, status FROM records WHERE id = $1",
            row => new FollowUp(id, row.GetString(0), row.GetString(1), Parties.Split(row.GetString(2)), row.GetString(3), steps), id)[0];
    }

    static FollowUpStep Step(SqliteDataReader row) => new(
        row.GetString(0), row.Text(1), [.. Quoted.In(row.GetString(2), row.GetString(3)).Select(one => one.Quote)], row.Text(4), row.GetString(5),
        row.GetDouble(6), row.GetString(7));
}
