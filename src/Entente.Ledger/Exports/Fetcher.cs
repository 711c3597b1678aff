using Entente.Ledger.Storage;
using Entente.Reading.Reports;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Exports;

/// <summary>Takes records and assertions out of the ledger, with all that tells of them.</summary>
public sealed class Fetcher(Book book)
{
    const int Kept = 512; // documents whose people are at hand; neighbours in an export come from the same few

    const string Told =
        """
        a.id, a.kind, a.body, a.review, a.confidence, a.decider, a.learned,
        d.id, d.hash, d.name, d.title, d.url, d.publisher, d.published, d.language
        """;

    readonly Dictionary<long, PersonRow[]> _people = [];

    /// <summary>A record with its tellings.</summary>
    /// <exception cref="InvalidOperationException">There is no such record, or nothing tells of it.</exception>
    public Chronicle Chronicle(long id)
    {
        var record = book.Query(
            """
            SELECT id, kind, subkind, name, parties, status, level, place, from_day, to_day, founded, changed, sources, sequence, confidence, review, learned
            FROM records WHERE id = $1
            """,
            Record, id).Single();
        var tellings = book.Query(
            $"""
            SELECT {Told}, s.relation, s.status, s.confidence, s.reason, s.decider, s.learned
            FROM steps s JOIN assertions a ON a.id = s.assertion JOIN documents d ON d.id = a.document
            WHERE s.record = $1 AND s.unlearned IS NULL
            ORDER BY s.relation IS NOT NULL, a.said, d.name, a.number, a.id
            """,
            row => Telling(row) with { Effect = Effect(row, 15) }, id);
        if (tellings.Count == 0) throw new InvalidOperationException($"Nothing in force tells of record {Ids.Show(id)}.");
        return new(record.Kind == "meeting" ? Whole(record, tellings) : record, [.. tellings]);
    }

    /// <summary>"Ended on Tuesday" tells one bound of a visit; an earlier document may tell the other.</summary>
    static Standing Whole(Standing record, List<Telling> tellings)
    {
        if (record.From is null == record.To is null) return record;
        var rows = tellings.Select(one => one.Row<MeetingRow>()).OfType<MeetingRow>().ToList();
        // The nearest to the other bound: some documents only tell that it lay between two far days.
        return record.From is null
            ? record with { From = rows.Select(row => row.From).OfType<string>().Where(day => string.CompareOrdinal(day, record.To) <= 0).Max(StringComparer.Ordinal) }
            : record with { To = rows.Select(row => row.To).OfType<string>().Where(day => string.CompareOrdinal(day, record.From) >= 0).Min(StringComparer.Ordinal) };
    }

    /// <summary>An assertion on its own.</summary>
    /// <exception cref="InvalidOperationException">There is none with this id.</exception>
    public Telling Telling(long id) =>
        book.Query($"SELECT {Told} FROM assertions a JOIN documents d ON d.id = a.document WHERE a.id = $1", Telling, id).Single();

    /// <summary>Assertions of a kind in a document, in its order, but for those rejected or told twice.</summary>
    public List<Telling> Tellings(long document, string kind) => book.Query(
        $"""
        SELECT {Told} FROM assertions a JOIN documents d ON d.id = a.document
        WHERE a.document = $1 AND a.kind = $2 AND a.review NOT IN ('rejected', 'superseded') ORDER BY a.number
        """,
        Telling, document, kind);

    /// <summary>The text of a document.</summary>
    public string Text(long document) => (string)book.Value("SELECT text FROM documents WHERE id = $1", document)!;

    /// <summary>The people a row of a document's report refers to by "p1", "p2"; those it does not list are left out.</summary>
    public IEnumerable<PersonRow> People(long document, IEnumerable<string> references)
    {
        var people = PeopleOf(document);
        foreach (var reference in references)
            if (people.FirstOrDefault(one => one.Id == reference) is { } person)
                yield return person;
    }

    PersonRow[] PeopleOf(long document)
    {
        if (_people.TryGetValue(document, out var known)) return known;
        if (_people.Count >= Kept) _people.Clear();
        return _people[document] = [.. Tellings(document, "person").Select(one => one.Row<PersonRow>()!)];
    }

    static Standing Record(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Kind = row.GetString(1),
        Subkind = row.Text(2),
        Name = row.GetString(3),
        Parties = [.. Parties.Split(row.GetString(4))],
        Status = row.GetString(5),
        Level = row.Text(6),
        Place = row.Text(7),
        From = row.Text(8),
        To = row.Text(9),
        Founded = row.Text(10),
        Changed = row.Text(11),
        Sources = row.GetInt32(12),
        Sequence = row.GetInt32(13),
        Confidence = row.GetDouble(14),
        Review = row.GetString(15),
        Learned = row.GetInt64(16),
    };

    static Telling Telling(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Kind = row.GetString(1),
        Body = row.GetString(2),
        Review = row.GetString(3),
        Confidence = row.GetDouble(4),
        Decider = row.GetString(5),
        Learned = row.GetInt64(6),
        Source = new(row.GetInt64(7), row.GetString(8), row.GetString(9), row.Text(10), row.Text(11), row.Text(12), row.Text(13), row.Text(14)),
    };

    static Effect Effect(SqliteDataReader row, int at) =>
        new(row.Text(at), row.GetString(at + 1), row.GetDouble(at + 2), row.GetString(at + 3), row.GetString(at + 4), row.GetInt64(at + 5));
}
