using Entente.Ledger.Storage;

namespace Entente.Ledger.Pages;

/// <summary>A month of a pair's events.</summary>
public sealed record PairMonth(string Month, int Cooperation, int Conflict);

/// <summary>All that the ledger holds between two parties.</summary>
public sealed class PairPage
{
    PairPage(string one, string other) => (One, Other) = (one, other);

    public string One { get; }

    public string Other { get; }

    /// <summary>Day of the ledger's newest document: what is announced for later is still to come.</summary>
    public string? Newest { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<RecordLine> Meetings { get; init; }

    /// <summary>With whom they bind: by those who promised.</summary>
    public required IReadOnlyList<RecordLine> Commitments { get; init; }

    public required IReadOnlyList<RecordLine> Instruments { get; init; }

    public required IReadOnlyList<RecordLine> Mechanisms { get; init; }

    public required IReadOnlyList<RecordLine> Facts { get; init; }

    /// <summary>In order, months without events left out.</summary>
    public required IReadOnlyList<PairMonth> Months { get; init; }

    /// <summary>The page of two parties, of each kind the newest.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="one">A code, or a name that serves as one.</param>
    /// <param name="other">Likewise.</param>
    /// <param name="most">Records of a kind.</param>
    /// <param name="knownOn">A moment: what the ledger had learned by then, in seconds since 1970; null: all.</param>
    public static PairPage Of(Book book, string one, string other, int most, long? knownOn = null)
    {
        var pair = Parties.Pair(one, other);
        List<RecordLine> Of(string kind) => Lines(book, pair, kind, most, knownOn);
        return new(one, other)
        {
            Newest = book.Value("SELECT max(published) FROM documents") as string,
            Meetings = Of("meeting"),
            Commitments = Of("commitment"),
            Instruments = Of("instrument"),
            Mechanisms = Of("mechanism"),
            Facts = Of("relation"),
            Months = MonthsOf(book, pair),
        };
    }

    /// <summary>Whether any record or event of the ledger has this party.</summary>
    public static bool Holds(Book book, string party) => book.Value(
        $"""
        SELECT 1 WHERE EXISTS (SELECT 1 FROM record_keys WHERE party = $1)
          OR EXISTS (SELECT 1 FROM pair_months WHERE {Sql.HasWord("pair", "$1")})
        """,
        Parties.Word(party)) is not null;

    static List<RecordLine> Lines(Book book, string pair, string kind, int most, long? knownOn)
    {
        if (knownOn is null)
        {
            return book.Query(
                $"SELECT {RecordLine.Columns} FROM record_keys k JOIN records r ON r.id = k.record WHERE k.party = $1 AND k.kind = $2 AND r.review <> 'rejected' ORDER BY k.day DESC LIMIT $3",
                RecordLine.Read, pair, kind, most);
        }

        // The row as it stands where it said so then already, else what stood in its place.
        return book.Query(
            $"""
            SELECT {RecordLine.Columns} FROM (
              SELECT {RecordLine.Columns} FROM record_keys k JOIN records r ON r.id = k.record
              WHERE k.party = $1 AND k.kind = $2 AND r.review <> 'rejected' AND r.learned <= $4
                AND NOT EXISTS (SELECT 1 FROM views v WHERE v.record = r.id AND v.unlearned > $4)
              UNION ALL
              SELECT {RecordLine.ViewColumns} FROM view_keys k JOIN views v ON v.record = k.record AND v.learned = k.learned
              WHERE k.party = $1 AND k.kind = $2 AND v.learned <= $4 AND v.unlearned > $4) r
            ORDER BY coalesce(r.to_day, r.from_day, r.changed, '') DESC, r.id LIMIT $3
            """,
            RecordLine.Read, pair, kind, most, knownOn);
    }

    static List<PairMonth> MonthsOf(Book book, string pair) => book.Query(
        """
        SELECT month, sum(CASE WHEN quad LIKE '%-cooperation' THEN count ELSE 0 END), sum(CASE WHEN quad LIKE '%-conflict' THEN count ELSE 0 END)
        FROM pair_months WHERE pair = $1 AND month <> '' GROUP BY month ORDER BY month
        """,
        row => new PairMonth(row.GetString(0), row.GetInt32(1), row.GetInt32(2)), pair);
}
