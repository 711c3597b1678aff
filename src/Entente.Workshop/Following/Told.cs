using System.Collections.Immutable;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;
using Entente.Workshop.Reports;

namespace Entente.Workshop.Following;

/// <summary>One quote that a record rests on.</summary>
sealed record ToldQuote(long Record, string Kind, long Assertion, string Doc, string? Said, string? Relation, string Quote);

/// <summary>What a ledger's records rest on, by document, as <c>follow --format ndjson</c> prints it.</summary>
sealed class Told
{
    readonly ILookup<string, ToldQuote> _byDocument;
    readonly ILookup<long, ToldQuote> _byRecord;

    public Told(Book book)
    {
        var quotes = book.Query(
            """
            SELECT r.id, r.kind, a.id, d.name, a.said, s.relation, a.kind, a.body FROM records r JOIN steps s ON s.record = r.id
            JOIN assertions a ON a.id = s.assertion JOIN documents d ON d.id = a.document
            WHERE r.kind IN ('meeting', 'commitment', 'instrument') AND s.unlearned IS NULL
            """,
            row => Quoted.In(row.GetString(6), row.GetString(7)).Select(evidence => new ToldQuote(
                row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), row.IsDBNull(5) ? null : row.GetString(5),
                evidence.Quote)).ToArray()).SelectMany(one => one).ToList();
        _byDocument = quotes.ToLookup(one => one.Doc);
        _byRecord = quotes.ToLookup(one => one.Record);
    }

    public IEnumerable<ToldQuote> Of(long record) => _byRecord[record];

    /// <summary>Of the article those most like a gold quote; none where none tells the same clause.</summary>
    public ImmutableArray<ToldQuote> Find(GoldQuote wanted)
    {
        var likely = _byDocument[wanted.Doc].Select(one => (One: one, Likeness: Alike(wanted.Quote, one.Quote))).ToArray();
        var best = likely.Select(one => one.Likeness).DefaultIfEmpty().Max();
        return best <= 0 ? [] : [.. likely.Where(one => one.Likeness >= best - 0.05).Select(one => one.One)];
    }

    /// <summary>How alike two quotes are, 0 to 1; 0 where they do not tell the same clause. The measure of <c>score_followup.py</c>.</summary>
    public static double Alike(string wanted, string found)
    {
        const double Floor = 0.35;
        var (one, other) = (Likeness.Words(wanted), Likeness.Words(found));
        if (one.Count == 0 || other.Count == 0) return 0;
        var likeness = Likeness.Bag(wanted, found);
        var (few, many) = one.Count < other.Count ? (one, other) : (other, one);
        if (few.Count >= 4 && many.Count <= 5 * few.Count && string.Join(' ', many).Contains(string.Join(' ', few), StringComparison.Ordinal)) likeness = Math.Max(likeness, 0.8);
        return likeness >= Floor ? likeness : 0;
    }
}
