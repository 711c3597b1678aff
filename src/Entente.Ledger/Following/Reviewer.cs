using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Following;

/// <summary>Enters what people decide on assertions. Nothing is lost: every decision stays with what was before it, and who made it.</summary>
/// <param name="book">Opened to write.</param>
/// <param name="person">Who decides.</param>
/// <param name="clock">Tells when.</param>
public sealed class Reviewer(Book book, string person, TimeProvider clock)
{
    readonly SubjectMaker _maker = new(book);
    readonly RecordWriter _writer = new(book, clock);

    /// <summary>It is so.</summary>
    public void Accept(long assertion, string? reason) => book.InOne(() => Decide(assertion, "accepted", null, reason));

    /// <summary>It is not so: it is taken out of its records, which become what the others say.</summary>
    public void Reject(long assertion, string? reason) => book.InOne(() =>
    {
        Decide(assertion, "rejected", null, reason);
        TakeOut(assertion);
    });

    /// <summary>It is so, but of another thing: it leaves its record and, where it is a row of a report, opens one of its own.</summary>
    public void Split(long assertion, string? reason) => book.InOne(() =>
    {
        Decide(assertion, "corrected", null, reason ?? "joined to the wrong record");
        TakeOut(assertion);
        if (_maker.Make(Read(assertion)) is not { Kind: not ("event" or "echo") } subject) return;
        var record = Ids.Of("record", Ids.Show(assertion), person);
        _writer.Write(Ladder.Climb(new Dossier(record, subject.Kind, [new(subject, 1, "split off", person)])));
        Note(record, assertion, "corrected", reason);
    });

    /// <summary>It is so with another value: members of the row by their JSON names (status, from, to, kind, level ...).</summary>
    /// <exception cref="BookException">The row has no such member, or the member cannot have that value; nothing is decided.</exception>
    public void Correct(long assertion, IReadOnlyDictionary<string, string?> values, string? reason) => book.InOne(() =>
    {
        var stored = Read(assertion);
        var row = JsonNode.Parse(stored.Body)!.AsObject();
        foreach (var (member, value) in values)
        {
            if (!row.ContainsKey(member)) throw new BookException($"{Ids.Show(assertion)}: the row has no '{member}'; it has {string.Join(", ", row.Select(one => one.Key))}");
            if (value is not null && member is "from" or "to" && !DateOnly.TryParseExact(value, "yyyy-MM-dd", out _)) throw Bad(assertion, $"'{member}' is a day, such as 2023-12-18, not '{value}'");
            row[member] = value;
        }

        var after = row.ToJsonString();
        var (from, to) = DaysOf(stored, after);
        Decide(assertion, "corrected", after, reason);
        book.Run("UPDATE assertions SET from_day = $2, to_day = $3 WHERE id = $1", assertion, from, to);
        foreach (var record in RecordsOf(assertion)) Renew(record);
    });

    void Decide(long assertion, string decision, string? after, string? reason)
    {
        var (review, before) = book.Query("SELECT review, body FROM assertions WHERE id = $1", row => (row.GetString(0), row.GetString(1)), assertion) is [var found]
            ? found : throw Bad(assertion, "the ledger has no such assertion");
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        book.Run(
            """
            INSERT INTO reviews (id, target, subject, decision, before, after, reason, decider, decided) VALUES ($1, 'assertion', $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT DO NOTHING
            """,
            Ids.Of(Ids.Show(assertion), decision, after ?? "", person, Ids.Show(now)), assertion, decision, after is null ? review : before, after, reason, person, now);
        book.Run(
            "UPDATE assertions SET review = $2, decider = $3, body = coalesce($4, body) WHERE id = $1", assertion, decision, person, after);
        foreach (var record in RecordsOf(assertion))
        {
            book.Run("UPDATE records SET review = $2 WHERE id = $1", record, decision == "rejected" ? "proposed" : decision);
            Note(record, assertion, decision, reason);
        }
    }

    /// <summary>That a person has touched a record, so that no joiner takes it back.</summary>
    void Note(long record, long assertion, string decision, string? reason)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        book.Run(
            """
            INSERT INTO reviews (id, target, subject, decision, before, after, reason, decider, decided) VALUES ($1, 'record', $2, $3, NULL, NULL, $4, $5, $6)
            ON CONFLICT DO NOTHING
            """,
            Ids.Of("record", Ids.Show(record), Ids.Show(assertion), decision, Ids.Show(now)), record, decision, reason, person, now);
    }

    static (string? From, string? To) DaysOf(Stored stored, string body)
    {
        try
        {
            return Assertion.DaysOf(stored.Kind, body);
        }
        catch (JsonException wrong)
        {
            throw Bad(stored.Id, $"{(wrong.Path is { Length: > 2 } path ? $"'{path[2..]}'" : $"a member of {stored.Kind}")} cannot have that value");
        }
    }

    static BookException Bad(long assertion, string why) => new($"{Ids.Show(assertion)}: {why}");

    void TakeOut(long assertion)
    {
        var records = RecordsOf(assertion);
        book.Run("UPDATE steps SET unlearned = $2 WHERE assertion = $1 AND unlearned IS NULL", assertion, clock.GetUtcNow().ToUnixTimeSeconds());
        foreach (var record in records) Renew(record);
    }

    /// <summary>Makes a record's view anew from what is left in it; one without anything left is rejected.</summary>
    void Renew(long record)
    {
        var archive = new Archive(book, new SubjectMaker(book));
        if (book.Value("SELECT 1 FROM steps WHERE record = $1 AND unlearned IS NULL LIMIT 1", record) is null)
            book.Run("UPDATE records SET review = 'rejected' WHERE id = $1", record);
        else if (book.Value("SELECT kind FROM records WHERE id = $1", record) is "meeting" or "commitment" or "instrument")
            _writer.Write(archive.Open(record));
    }

    List<long> RecordsOf(long assertion) =>
        book.Query("SELECT record FROM steps WHERE assertion = $1 AND unlearned IS NULL", row => row.GetInt64(0), assertion);

    Stored Read(long assertion) => book.Query(
        "SELECT a.id, a.document, d.name, d.story, a.kind, a.number, a.body, a.said, a.confidence FROM assertions a JOIN documents d ON d.id = a.document WHERE a.id = $1",
        row => new Stored(
            row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt64(3), row.GetString(4), row.GetInt32(5), row.GetString(6),
            row.IsDBNull(7) ? null : row.GetString(7), row.GetDouble(8)),
        assertion) is [var found] ? found : throw Bad(assertion, "the ledger has no such assertion");
}
