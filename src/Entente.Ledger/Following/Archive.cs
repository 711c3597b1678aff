using Entente.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Following;

/// <summary>Looks up what is to be joined, and the records it may belong to.</summary>
sealed class Archive(Book book, SubjectMaker maker)
{
    const int Kept = 2048;
    const int KeptGlances = 16384;

    // Of a busy pair's records within the days asked for; past these the nearest in time are taken.
    const int MostFound = 50;
    const int MostOpened = 16;

    const string Columns = "a.id, a.document, d.name, d.story, a.kind, a.number, a.body, a.said, a.confidence";

    readonly Dictionary<long, Dossier> _open = [];
    readonly Dictionary<long, Glance> _glances = [];

    /// <summary>The earliest day that has something waiting; "" for documents without a day, which come last; null when all is done.</summary>
    public string? NextDay()
    {
        var rows = book.Value("SELECT min(said) FROM assertions WHERE joined = 0") as string;
        var sheets = book.Value("SELECT min(said) FROM sheets WHERE joined = 0") as string;
        if (rows is not null || sheets is not null) return string.CompareOrdinal(rows ?? sheets, sheets ?? rows) <= 0 ? rows ?? sheets : sheets;
        return HasWaiting(book) ? "" : null;
    }

    public static bool HasWaiting(Book book) =>
        book.Value("SELECT 1 WHERE EXISTS (SELECT 1 FROM assertions WHERE joined = 0) OR EXISTS (SELECT 1 FROM sheets WHERE joined = 0)") is not null;

    /// <summary>Documents of a day whose sentences have not been searched.</summary>
    public List<Searched> WaitingSheets(string day, int most) => book.Query(
        $"""
        SELECT d.id, d.hash, d.name, d.story, d.text, s.said, s.body FROM sheets s JOIN documents d ON d.id = s.document
        WHERE s.joined = 0 AND s.said {(day.Length == 0 ? "IS NULL" : "= $2")} ORDER BY d.name, d.id LIMIT $1
        """,
        Searched,
        day.Length == 0 ? [most] : [most, day]);

    /// <summary>A document's sheet by its name.</summary>
    public static List<Searched> Sheet(Book book, string name) => book.Query(
        "SELECT d.id, d.hash, d.name, d.story, d.text, s.said, s.body FROM sheets s JOIN documents d ON d.id = s.document WHERE d.name = $1", Searched, name);

    /// <summary>An assertion as stored; null where there is none.</summary>
    public static Stored? Stored(Book book, long assertion) =>
        book.Query($"SELECT {Columns} FROM assertions a JOIN documents d ON d.id = a.document WHERE a.id = $1", Row, assertion) is [var found] ? found : null;

    /// <summary>What waits of a day, by the names of the documents; of each document what opens records before what settles them.</summary>
    public List<Stored> Waiting(string day, int most) => book.Query(
        $"""
        SELECT {Columns} FROM assertions a JOIN documents d ON d.id = a.document WHERE a.joined = 0 AND a.said {(day.Length == 0 ? "IS NULL" : "= $2")}
        ORDER BY d.name, d.id, CASE a.kind WHEN 'meeting' THEN 0 WHEN 'instrument' THEN 1 WHEN 'commitment' THEN 2 ELSE 3 END, a.kind, a.number LIMIT $1
        """,
        Row, day.Length == 0 ? [most] : [most, day]);

    /// <summary>Records of a kind that share a key and lie within the days, those with most words in common first.</summary>
    /// <param name="kind">Of record.</param>
    /// <param name="keys">Pairs and parties.</param>
    /// <param name="words">What is spoken of; a meeting may share none.</param>
    /// <param name="span">The days, and the day around which those nearest are taken where there are too many.</param>
    /// <param name="isWanted">Of those chosen, by standing and first day, which are worth opening; null: all.</param>
    public IEnumerable<Dossier> Candidates(
        string kind, IEnumerable<string> keys, WordBag words, (string From, string Middle, string To) span, Func<Glance, bool>? isWanted = null) =>
        keys.SelectMany(key => Near(kind, key, span)).Distinct().Select(Look)
            .Select(found => (Found: found, Common: Common(found.Words, words)))
            .Where(one => kind == "meeting" || one.Common >= 1)
            .OrderByDescending(one => one.Common).ThenBy(one => one.Found.Id).Take(MostOpened)
            .Where(one => isWanted is null || isWanted(one.Found))
            .Select(one => Open(one.Found.Id));

    // Out of the index alone: a busy pair's records come again under each of its keys, and are looked at once.
    List<long> Near(string kind, string key, (string From, string Middle, string To) span)
    {
        const string Select = "SELECT record FROM record_keys WHERE party = $1 AND kind = $2 AND day ";
        return
        [
            .. book.Query(Select + "BETWEEN $3 AND $4 ORDER BY day LIMIT $5", Id, key, kind, span.Middle, span.To, MostFound),
            .. book.Query(Select + ">= $3 AND day < $4 ORDER BY day DESC LIMIT $5", Id, key, kind, span.From, span.Middle, MostFound),
        ];
    }

    static long Id(SqliteDataReader row) => row.GetInt64(0);

    Glance Look(long id)
    {
        if (_glances.TryGetValue(id, out var known)) return known;
        if (_glances.Count >= KeptGlances) _glances.Clear();
        return _glances[id] = book.Query(
            "SELECT words, status, founded FROM records WHERE id = $1",
            row => new Glance(id, row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)), id)[0];
    }

    /// <summary>A record with its members in force.</summary>
    public Dossier Open(long id)
    {
        if (_open.TryGetValue(id, out var known)) return known;
        var members = book.Query(
            $"""
            SELECT {Columns}, s.confidence, s.reason, s.decider, s.relation, s.status FROM steps s
            JOIN assertions a ON a.id = s.assertion JOIN documents d ON d.id = a.document WHERE s.record = $1 AND s.unlearned IS NULL
            """,
            row => new Member(maker.Make(Row(row))!, row.GetDouble(9), row.GetString(10), row.GetString(11))
            {
                Relation = row.IsDBNull(12) ? null : row.GetString(12),
                Status = row.GetString(13),
            },
            id);
        var kind = (string)book.Value("SELECT kind FROM records WHERE id = $1", id)!;
        var opened = Ladder.Climb(new Dossier(id, kind, [.. members]));
        Keep(opened);
        return opened;
    }

    public void Forget(long record)
    {
        _open.Remove(record);
        _glances.Remove(record);
    }

    public void Keep(Dossier record)
    {
        _glances.Remove(record.Id); // its row has changed, or is about to
        if (_open.Count >= Kept) _open.Clear();
        _open[record.Id] = record;
    }

    static Searched Searched(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4), row.IsDBNull(5) ? null : row.GetString(5), Rows.Read<Sheet>(row.GetString(6)));

    static Stored Row(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt64(3), row.GetString(4), row.GetInt32(5), row.GetString(6),
        row.IsDBNull(7) ? null : row.GetString(7), row.GetDouble(8));

    static int Common(string words, WordBag bag)
    {
        var common = 0;
        foreach (var part in words.AsSpan().Split(' '))
            if (bag.Has(words.AsSpan(part))) common++;
        return common;
    }
}

/// <summary>What a record's row tells of it without opening it.</summary>
/// <param name="Words">Stems of what it is about, with a space between.</param>
/// <param name="Status">After its last step.</param>
/// <param name="Founded">Day of the first document; null where unknown.</param>
readonly record struct Glance(long Id, string Words, string Status, string? Founded);
