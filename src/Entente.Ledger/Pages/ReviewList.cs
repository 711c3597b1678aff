using Entente.Ledger.Storage;

namespace Entente.Ledger.Pages;

/// <summary>An assertion that waits for a person, or that one has decided on.</summary>
/// <param name="Confidence">Of the join to its record where it has joined one, else the reader's.</param>
/// <param name="Relation">What it does to its record; null where it opened it or is in none.</param>
/// <param name="Reason">Why it was joined; null where it is in no record.</param>
public sealed record ReviewLine(
    long Id, string Kind, string Document, string? Said, string Quote, double Confidence, string Review, string? Record, string? Relation, string? Reason);

/// <summary>The queue of proposals.</summary>
public static class ReviewList
{
    /// <summary>Assertions in a state of review, the least sure first.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="review">proposed, accepted, corrected, rejected, superseded.</param>
    /// <param name="kind">meeting, commitment, instrument, echo, event ...; null: meetings, commitments, instruments and echoes.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<ReviewLine> Of(Book book, string review, string? kind, int most) => book.Query(
        $"""
        SELECT a.id, a.kind, d.name, a.said, a.body, coalesce(s.confidence, a.confidence), a.review, r.name, s.relation, s.reason
        FROM assertions a JOIN documents d ON d.id = a.document
        LEFT JOIN steps s ON s.assertion = a.id AND s.unlearned IS NULL LEFT JOIN records r ON r.id = s.record
        WHERE a.review = $1 AND a.kind {(kind is null ? "IN ('meeting', 'commitment', 'instrument', 'echo')" : "= $3")}
        ORDER BY {Sql.Least("a.confidence", "coalesce(s.confidence, 1)")}, a.id LIMIT $2
        """,
        row => new ReviewLine(
            row.GetInt64(0), row.GetString(1), row.GetString(2), row.Text(3),
            Quoted.In(row.GetString(1), row.GetString(4)).FirstOrDefault()?.Quote ?? "", row.GetDouble(5), row.GetString(6),
            row.Text(7), row.Text(8), row.Text(9)),
        kind is null ? [review, most] : [review, most, kind]);
}
