using System.Text.Json;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger.Following;

/// <summary>Enters what people decide on assertions. Nothing is lost: every decision stays with what was before it, and who made it.</summary>
/// <param name="book">Opened to write.</param>
/// <param name="person">Who decides.</param>
/// <param name="clock">Tells when.</param>
public sealed class Reviewer(Book book, string person, TimeProvider clock)
{
    readonly SubjectMaker _maker = new(book);
    readonly RecordWriter _writer = new(book, clock);
    readonly Renewer _renewer = new(book, clock);
    readonly EventCounts _counts = new(book);

    /// <summary>It is so.</summary>
    public void Accept(long assertion, string? reason) => book.InOne(() =>
    {
        var wasRejected = book.Value("SELECT 1 FROM assertions WHERE id = $1 AND review = 'rejected'", assertion) is not null;
        Decide(assertion, "accepted", null, reason);
        if (!wasRejected) return;
        Count(Read(assertion), isIn: true);
        book.Run("UPDATE assertions SET joined = 0 WHERE id = $1 AND kind NOT IN ('statement', 'matter', 'echo')", assertion); // the joiner puts it back
    });

    /// <summary>It is not so: it is taken out of its records, which become what the others say.</summary>
    public void Reject(long assertion, string? reason) => book.InOne(() =>
    {
        Decide(assertion, "rejected", null, reason);
        Count(Read(assertion), isIn: false);
        _renewer.TakeOut(assertion);
    });

    /// <summary>It is so, but of another thing: it leaves its record and, where it is a row of a report, opens one of its own.</summary>
    public void Split(long assertion, string? reason) => book.InOne(() =>
    {
        Decide(assertion, "corrected", null, reason ?? "joined to the wrong record");
        _renewer.TakeOut(assertion);
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
        var after = Applied(stored, values);
        var (from, to) = Assertion.DaysOf(stored.Kind, after);
        Count(stored, isIn: false);
        Decide(assertion, "corrected", after, reason);
        book.Run("UPDATE assertions SET from_day = $2, to_day = $3 WHERE id = $1", assertion, from, to);
        Count(Read(assertion), isIn: true);
        foreach (var record in _renewer.RecordsOf(assertion)) _renewer.Renew(record);
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
        foreach (var record in _renewer.RecordsOf(assertion))
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

    static string Applied(Stored stored, IReadOnlyDictionary<string, string?> values)
    {
        try
        {
            var after = Correction.Apply(stored.Kind, stored.Body, values);
            Assertion.DaysOf(stored.Kind, after); // reads it strictly
            return after;
        }
        catch (FormatException wrong)
        {
            throw Bad(stored.Id, wrong.Message);
        }
        catch (JsonException wrong)
        {
            throw Bad(stored.Id, $"{(wrong.Path is { Length: > 2 } path ? $"'{path[2..]}'" : $"a member of {stored.Kind}")} cannot have that value");
        }
    }

    /// <summary>An event counts between its parties while it stands.</summary>
    void Count(Stored stored, bool isIn)
    {
        if (stored.Kind != "event") return;
        var row = Rows.Read<EventRow>(stored.Body);
        if (isIn) _counts.Enter(stored.Id, stored.Said, row);
        else _counts.TakeOut(stored.Id, stored.Said, row);
    }

    static BookException Bad(long assertion, string why) => new($"{Ids.Show(assertion)}: {why}");

    Stored Read(long assertion) => book.Query(
        "SELECT a.id, a.document, d.name, d.story, a.kind, a.number, a.body, a.said, a.confidence FROM assertions a JOIN documents d ON d.id = a.document WHERE a.id = $1",
        row => new Stored(
            row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt64(3), row.GetString(4), row.GetInt32(5), row.GetString(6),
            row.IsDBNull(7) ? null : row.GetString(7), row.GetDouble(8)),
        assertion) is [var found] ? found : throw Bad(assertion, "the ledger has no such assertion");
}
