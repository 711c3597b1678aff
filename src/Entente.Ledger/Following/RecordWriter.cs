using Entente.Ledger.Storage;

namespace Entente.Ledger.Following;

/// <summary>Writes a record as the joiner left it: the view, the keys it is found by, and the steps that are new or have changed.</summary>
sealed class RecordWriter(Book book, TimeProvider clock)
{
    const int MostWords = 60;
    const int MostPeople = 6;

    readonly Views _views = new(book);
    readonly FullText _words = new(book);

    public void Write(Dossier record)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        WriteRow(record, now);
        WriteKeys(record);
        foreach (var member in record.Members) WriteStep(record.Id, member, now);
    }

    /// <summary>Words found in a document become an assertion of it.</summary>
    public void Write(Echo echo, Searched document) => book.Run(
        """
        INSERT INTO assertions (id, document, kind, number, body, said, from_day, to_day, confidence, review, decider, joined, learned)
        VALUES ($1, $2, 'echo', $3, $4, $5, $6, $7, $8, 'proposed', $9, 1, $10)
        ON CONFLICT (id) DO UPDATE SET review = excluded.review, decider = excluded.decider, confidence = excluded.confidence WHERE assertions.review = 'superseded'
        """,
        echo.Subject.Id, document.Id, echo.Row.Start, Rows.Write(echo.Row), document.Said, echo.Row.From, echo.Row.To,
        echo.Verdict.Confidence(echo.Floor), Follower.Version, clock.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>Takes out a record whose assertions go to another, or that has none left; what it was known to be stays.</summary>
    public void GiveUp(long record)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        _views.Keep(record, now);
        book.Run("UPDATE steps SET unlearned = $2 WHERE record = $1 AND unlearned IS NULL", record, now);
        foreach (var sql in (ReadOnlySpan<string>)["DELETE FROM record_keys WHERE record = $1", "DELETE FROM records WHERE id = $1"])
            book.Run(sql, record);
        _words.DropRecord(record);
    }

    void WriteRow(Dossier record, long now)
    {
        var subjects = record.Members.Select(one => one.Subject).ToArray();
        var own = subjects.Where(one => one.Kind is not ("event" or "echo")).ToArray();
        var name = Name(record, own);
        _views.Keep(record.Id, now);
        book.Run(
            """
            INSERT INTO records (id, kind, subkind, name, parties, status, level, place, from_day, to_day, founded, changed, sources, sequence, confidence, words, review, learned)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'proposed', $17)
            ON CONFLICT (id) DO UPDATE SET subkind = excluded.subkind, name = excluded.name, parties = excluded.parties, status = excluded.status,
              level = excluded.level, place = excluded.place, from_day = excluded.from_day, to_day = excluded.to_day, founded = excluded.founded,
              changed = excluded.changed, sources = excluded.sources, sequence = excluded.sequence, confidence = excluded.confidence, words = excluded.words
            """,
            record.Id, record.Kind, record.First.Subkind, name, Parties.Join(record.Parties), record.Status,
            own.Select(one => one.Level).FirstOrDefault(level => level is not null),
            own.Reverse().Select(one => one.Place).FirstOrDefault(place => place is not null),
            Days.Word(record.Days.From), Days.Word(record.Days.To), Day(record.Founded), Day(record.LastSaid),
            subjects.Select(one => one.Story).Distinct().Count(), record.Sequence,
            record.Members.Length == 1 ? record.First.Confidence : record.Members.Min(one => one.Confidence),
            string.Join(' ', own.SelectMany(one => one.Words.Stems).Distinct().Take(MostWords)), now);
        _words.DropRecord(record.Id);
        _words.EnterRecord(record.Id, name);
    }

    /// <summary>Its title, else the words that tell of it best.</summary>
    static string Name(Dossier record, Subject[] own) =>
        own.Select(one => one.Title).FirstOrDefault(title => title is not null) ?? record.First.Quote;

    void WriteKeys(Dossier record)
    {
        var day = Days.Word(record.Days.To ?? record.Days.From) ?? Day(record.LastSaid) ?? "";
        book.Run("DELETE FROM record_keys WHERE record = $1", record.Id);
        var people = record.Members.Where(one => one.Subject.Kind == record.Kind).SelectMany(one => one.Subject.People).Select(person => person.Name).Distinct().Take(MostPeople);
        foreach (var key in Parties.Keys(record.Parties).Concat(Subject.KeysOf(people)))
            book.Run("INSERT INTO record_keys (party, kind, day, record) VALUES ($1, $2, $3, $4)", key, record.Kind, day, record.Id);
    }

    /// <summary>A step that says something new takes the place of the one in force, which stays with the moment it was unlearned.</summary>
    void WriteStep(long record, Member member, long now)
    {
        var standing = book.Query(
            "SELECT relation, status, learned FROM steps WHERE record = $1 AND assertion = $2 AND unlearned IS NULL",
            row => (Relation: row.IsDBNull(0) ? null : row.GetString(0), Status: row.GetString(1), Learned: row.GetInt64(2)), record, member.Subject.Id);
        if (standing is [var found])
        {
            if (found.Relation == member.Relation && found.Status == member.Status) return;
            if (found.Learned < now)
                book.Run("UPDATE steps SET unlearned = $3 WHERE record = $1 AND assertion = $2 AND unlearned IS NULL", record, member.Subject.Id, now);
        }

        book.Run(
            """
            INSERT INTO steps (record, assertion, relation, status, confidence, reason, decider, learned) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (record, assertion, learned) DO UPDATE SET relation = excluded.relation, status = excluded.status,
              confidence = excluded.confidence, reason = excluded.reason, decider = excluded.decider, unlearned = NULL
            """,
            record, member.Subject.Id, member.Relation, member.Status, member.Confidence, member.Reason, member.Decider, now);
    }

    static string? Day(int said) => said == 0 ? null : Days.Word(said);
}
