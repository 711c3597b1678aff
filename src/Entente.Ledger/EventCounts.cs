using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger;

/// <summary>Keeps events by pair, and how many a month. Entering twice, or taking out what is not in, changes nothing.</summary>
/// <param name="book">Opened to write.</param>
sealed class EventCounts(Book book)
{
    /// <summary>An event counts for each of its pairs.</summary>
    /// <param name="assertion">Its id.</param>
    /// <param name="said">Day of the document; null where unknown.</param>
    /// <param name="row">What it says.</param>
    public void Enter(long assertion, string? said, EventRow row)
    {
        foreach (var pair in PairsOf(row))
        {
            if (book.Run("INSERT INTO event_pairs (pair, said, assertion) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", pair, said ?? "", assertion) == 0) continue;
            book.Run(
                "INSERT INTO pair_months (pair, month, quad, count) VALUES ($1, $2, $3, 1) ON CONFLICT (pair, month, quad) DO UPDATE SET count = pair_months.count + 1",
                pair, Month(said), row.Quad);
        }
    }

    /// <summary>It counts no more: rejected, corrected, or not in a new reading. Takes the row as it was entered.</summary>
    public void TakeOut(long assertion, string? said, EventRow row)
    {
        foreach (var pair in PairsOf(row))
        {
            if (book.Run("DELETE FROM event_pairs WHERE pair = $1 AND said = $2 AND assertion = $3", pair, said ?? "", assertion) == 0) continue;
            book.Run("UPDATE pair_months SET count = count - 1 WHERE pair = $1 AND month = $2 AND quad = $3", pair, Month(said), row.Quad);
            book.Run("DELETE FROM pair_months WHERE pair = $1 AND month = $2 AND quad = $3 AND count <= 0", pair, Month(said), row.Quad);
        }
    }

    static string Month(string? said) => said is { Length: >= 7 } ? said[..7] : "";

    /// <summary>Each actor with each recipient; where all act together (they met, they agreed), each with each.</summary>
    static IEnumerable<string> PairsOf(EventRow one)
    {
        var actors = one.Actors.Select(role => role.Code).OfType<string>().Distinct().ToArray();
        var recipients = one.Recipients.Length == 0 ? actors : [.. one.Recipients.Select(role => role.Code).OfType<string>()];
        return (from actor in actors
                from recipient in recipients
                where actor != recipient
                select Parties.Pair(actor, recipient)).Distinct(StringComparer.Ordinal);
    }
}
