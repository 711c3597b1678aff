using System.Globalization;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Exports;

/// <summary>Finds what a filter admits, oldest first. Ids come first and contents one at a time, so that an export of any size needs little memory.</summary>
public sealed class Finder(Book book)
{
    // What is said of the same day comes in the order of ids, which are the same on every machine.
    const string RecordIds =
        """
        SELECT r.id FROM records r
        WHERE r.kind = $1 AND r.review <> 'rejected'
          AND ($2 IS NULL OR r.subkind = $2) AND ($3 IS NULL OR r.status = $3)
          AND ($4 IS NULL OR coalesce(r.to_day, r.from_day, r.changed) >= $4)
          AND ($5 IS NULL OR coalesce(r.from_day, r.to_day, r.founded) <= $5)
        """;

    const string RecordOrder = " ORDER BY coalesce(r.from_day, r.to_day, r.founded, ''), r.id";

    static readonly string EventIds =
        $"""
        SELECT a.id FROM assertions a
        WHERE a.kind = 'event' AND a.review NOT IN ('rejected', 'superseded')
          AND ($1 IS NULL OR {Sql.Member("a.body", "type")} = $1) AND ($2 IS NULL OR {Sql.Member("a.body", "time")} = $2)
          AND ($3 IS NULL OR coalesce(a.to_day, a.from_day, a.said) >= $3)
          AND ($4 IS NULL OR coalesce(a.from_day, a.to_day, a.said) <= $4)
        """;

    const string EventOrder = " ORDER BY coalesce(a.from_day, a.to_day, a.said, ''), a.document, a.number";

    const string LinkIds =
        """
        SELECT r.id, s.assertion FROM steps s JOIN records r ON r.id = s.record JOIN assertions a ON a.id = s.assertion
        WHERE s.relation IS NOT NULL AND s.unlearned IS NULL AND r.review <> 'rejected' AND r.kind IN ('meeting', 'commitment', 'instrument')
          AND ($1 IS NULL OR r.kind = $1) AND ($2 IS NULL OR s.relation = $2)
          AND ($3 IS NULL OR a.said >= $3) AND ($4 IS NULL OR a.said <= $4)
        """;

    const string LinkOrder = " ORDER BY coalesce(a.said, ''), r.id, s.assertion";

    readonly Fetcher _fetcher = new(book);

    /// <summary>All that the filter admits.</summary>
    public IEnumerable<Entry> Find(ExportFilter filter) => filter.Kind switch
    {
        ExportKind.Events => Events(filter).Select(id => new Entry(null, _fetcher.Telling(id))),
        ExportKind.Links => Links(filter).Select(Link),
        ExportKind.Meetings => Records(filter, "meeting").Select(id => Whole(_fetcher.Chronicle(id))),
        ExportKind.Commitments => Records(filter, "commitment").Select(id => Whole(_fetcher.Chronicle(id))),
        ExportKind.Instruments => Records(filter, "instrument").Select(id => Whole(_fetcher.Chronicle(id))),
    };

    /// <summary>Ids of the records of a kind that these all take part in, oldest first.</summary>
    public List<long> Shared(string kind, params string[] parties) => Records(new(ExportKind.Meetings) { Between = [.. parties] }, kind);

    static Entry Whole(Chronicle chronicle) => new(chronicle, chronicle.First);

    Entry Link((long Record, long Assertion) link)
    {
        var chronicle = _fetcher.Chronicle(link.Record);
        return new(chronicle, chronicle.Tellings.First(one => one.Id == link.Assertion));
    }

    List<long> Records(ExportFilter filter, string kind) => book.Query(
        RecordIds + Among(filter, "r.id", 6) + RecordOrder, row => row.GetInt64(0),
        [kind, filter.Type, filter.Status, Day(filter.Since), Day(filter.Until), .. filter.Between.Select(Parties.Word)]);

    List<long> Events(ExportFilter filter) => book.Query(
        EventIds + Acting(filter) + EventOrder, row => row.GetInt64(0),
        [filter.Type, filter.Status, Day(filter.Since), Day(filter.Until), .. Pair(filter)]);

    List<(long, long)> Links(ExportFilter filter) => book.Query(
        LinkIds + Among(filter, "r.id", 5) + LinkOrder, row => (row.GetInt64(0), row.GetInt64(1)),
        [filter.Type, filter.Status, Day(filter.Since), Day(filter.Until), .. filter.Between.Select(Parties.Word)]);

    /// <summary>Each code alone is a key of every record, pairs only of those with few sides.</summary>
    static string Among(ExportFilter filter, string record, int first) => string.Concat(
        filter.Between.Select((_, index) => $" AND {record} IN (SELECT k.record FROM record_keys k WHERE k.party = ${first + index})"));

    static string Acting(ExportFilter filter) =>
        filter.Between.IsEmpty ? "" : " AND a.id IN (SELECT p.assertion FROM event_pairs p WHERE p.pair = $5)";

    static string[] Pair(ExportFilter filter) => filter.Between is [var one, var other] ? [Parties.Pair(one, other)] : [];

    static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
