using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger.Following;

/// <summary>Records that are told apart by their words alone: who holds an office, what two parties stand in, a series of meetings.</summary>
sealed class KeyedRecords(Book book, TimeProvider clock)
{
    readonly Views _views = new(book);

    /// <summary>Enters a person with an office or a standing fact; false for all other kinds.</summary>
    public bool Take(Stored stored)
    {
        switch (stored.Kind)
        {
            case "person":
                var person = Rows.Read<PersonRow>(stored.Body);
                if (person.Office is { } office && person.Serves is { } served)
                    Enter(stored, "tenure", office, $"{person.Name}, {office}", "known", [served], served, office, person.Name);
                return true;
            case "relation":
                var fact = Rows.Read<RelationRow>(stored.Body);
                Enter(stored, "relation", fact.Fact, fact.Value, "known", fact.Parties, fact.Fact, fact.Value);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A session of a series also tells that there is the series.</summary>
    public void TakeMechanism(Stored stored)
    {
        var meeting = Rows.Read<MeetingRow>(stored.Body);
        if ((meeting.Mechanism ?? (meeting.Kind == "mechanism" ? meeting.Name : null)) is { } name)
            Enter(stored, "mechanism", meeting.Level, name, "active", meeting.Parties, name);
    }

    void Enter(Stored stored, string kind, string? subkind, string name, string status, string[] parties, params string[] key)
    {
        var id = Ids.Of([kind, .. parties.Order(StringComparer.Ordinal), .. key.Select(one => one.ToLowerInvariant())]);
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var isNew = book.Value("SELECT 1 FROM records WHERE id = $1", id) is null;
        if (isNew) Found(id, stored, kind, subkind, name, status, parties, now);
        var isTold = book.Value(
            "SELECT 1 FROM steps s JOIN assertions a ON a.id = s.assertion JOIN documents d ON d.id = a.document WHERE s.record = $1 AND s.unlearned IS NULL AND d.story = $2 LIMIT 1",
            id, stored.Story) is not null;
        book.Run(
            """
            INSERT INTO steps (record, assertion, relation, status, confidence, reason, decider, learned) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (record, assertion, learned) DO UPDATE SET unlearned = NULL
            """,
            id, stored.Id, isNew ? null : "reaffirmed", status, stored.Confidence, isNew ? "first report" : "the same words", Follower.Version, now);
        if (isNew) return;
        _views.Keep(id, now);
        book.Run(
            $"""
            UPDATE records SET from_day = {Earlier("from_day")}, to_day = {Later("to_day")}, founded = {Earlier("founded")}, changed = {Later("changed")}, sources = sources + $3
            WHERE id = $1
            """,
            id, stored.Said, isTold ? 0 : 1);
    }

    static string Earlier(string column) => Sql.Least($"coalesce({column}, $2)", $"coalesce($2, {column})");

    static string Later(string column) => Sql.Greatest($"coalesce({column}, $2)", $"coalesce($2, {column})");

    void Found(long id, Stored stored, string kind, string? subkind, string name, string status, string[] parties, long now)
    {
        book.Run(
            """
            INSERT INTO records (id, kind, subkind, name, parties, status, from_day, to_day, founded, changed, sources, sequence, confidence, words, review, learned)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $7, $7, 1, 0, $8, '', 'proposed', $9)
            """,
            id, kind, subkind, name, Parties.Join(parties), status, stored.Said, stored.Confidence, now);
        new FullText(book).EnterRecord(id, name);
        foreach (var party in Parties.Keys(parties))
            book.Run("INSERT INTO record_keys (party, kind, day, record) VALUES ($1, $2, $3, $4)", party, kind, stored.Said ?? "", id);
    }
}
