using Entente.Ledger.Storage;

namespace Entente.Ledger.Pages;

/// <summary>Two parties with what the ledger counts between them.</summary>
/// <param name="Last">Month of the last event, YYYY-MM; empty where none has a day.</param>
public sealed record PairLine(string One, string Other, int Cooperation, int Conflict, string Last);

/// <summary>The pairs of parties, those with most events first.</summary>
public static class PairList
{
    /// <param name="book">The ledger.</param>
    /// <param name="party">Only pairs with this code; null for all.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<PairLine> Of(Book book, string? party, int most) => book.Query(
        $"""
        SELECT pair, sum(CASE WHEN quad LIKE '%-cooperation' THEN count ELSE 0 END), sum(CASE WHEN quad LIKE '%-conflict' THEN count ELSE 0 END), max(month)
        FROM pair_months WHERE $1 IS NULL OR {Sql.HasWord("pair", "$1")}
        GROUP BY pair ORDER BY sum(count) DESC, pair LIMIT $2
        """,
        row => row.GetString(0).Split(' ') is var codes
            ? new PairLine(Parties.Name(codes[0]), Parties.Name(codes[1]), row.GetInt32(1), row.GetInt32(2), row.GetString(3)) : null!,
        party is null ? null : Parties.Word(party), most);
}
