using Entente.Ledger.Storage;

namespace Entente.Ledger.Following;

/// <summary>Takes assertions out of their records and makes those anew of what is left in them.</summary>
/// <param name="book">Opened to write, within a transaction.</param>
/// <param name="clock">Tells when the ledger learned it.</param>
sealed class Renewer(Book book, TimeProvider clock)
{
    readonly RecordWriter _writer = new(book, clock);

    /// <summary>Records that an assertion is in.</summary>
    public List<long> RecordsOf(long assertion) =>
        book.Query("SELECT record FROM steps WHERE assertion = $1 AND unlearned IS NULL", row => row.GetInt64(0), assertion);

    /// <summary>The steps of an assertion keep their rows with the moment they were taken back.</summary>
    public void TakeOut(long assertion)
    {
        var records = RecordsOf(assertion);
        book.Run("UPDATE steps SET unlearned = $2 WHERE assertion = $1 AND unlearned IS NULL", assertion, Now());
        foreach (var record in records) Renew(record);
    }

    /// <summary>Makes a record's view of its steps. One without any is given up; where a person has touched it, it stays as rejected.</summary>
    public void Renew(long record)
    {
        if (book.Value("SELECT 1 FROM steps WHERE record = $1 AND unlearned IS NULL LIMIT 1", record) is null) End(record);
        else if (book.Value("SELECT kind FROM records WHERE id = $1", record) is "meeting" or "commitment" or "instrument")
            _writer.Write(new Archive(book, new SubjectMaker(book)).Open(record));
        else RenewKeyed(record);
    }

    void End(long record)
    {
        if (book.Value("SELECT 1 FROM reviews WHERE subject = $1", record) is null)
        {
            _writer.GiveUp(record);
            return;
        }

        new Views(book).Keep(record, Now());
        book.Run("UPDATE records SET review = 'rejected' WHERE id = $1", record);
    }

    /// <summary>Of a tenure, a standing fact, a series: who tells of it, and when.</summary>
    void RenewKeyed(long record)
    {
        const string Steps = "FROM steps s JOIN assertions a ON a.id = s.assertion JOIN documents d ON d.id = a.document WHERE s.record = $1 AND s.unlearned IS NULL";
        new Views(book).Keep(record, Now());
        book.Run(
            $"""
            UPDATE records SET sources = (SELECT count(DISTINCT d.story) {Steps}), founded = (SELECT min(a.said) {Steps}), changed = (SELECT max(a.said) {Steps}),
              from_day = (SELECT min(a.said) {Steps}), to_day = (SELECT max(a.said) {Steps}) WHERE id = $1
            """,
            record);
    }

    long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
