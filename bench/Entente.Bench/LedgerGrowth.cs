using System.Diagnostics;
using System.Globalization;
using Entente.Ledger.Storage;

namespace Entente.Bench;

/// <summary>
/// Makes a large ledger of a small one: every document with its assertions, records and steps again and again, each copy with ids of its own and
/// all days moved on by a month. Statements, quotes and texts stay, so that the full text has no more words than the archive.
/// </summary>
static class LedgerGrowth
{
    const int DaysApart = 30;

    // Each commit writes every changed page of the keys, which lie all over the file.
    const int CopiesAtATime = 60;

    /// <summary>Grows the ledger in place. Without a journal, so that an interrupted run leaves a file of no worth.</summary>
    public static int Run(string path, int copies)
    {
        using var book = Book.OpenToWrite(path);
        var watch = Stopwatch.StartNew();
        book.Value("PRAGMA locking_mode=EXCLUSIVE");
        book.Value("PRAGMA journal_mode=OFF");
        book.Execute("PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-5000000; PRAGMA mmap_size=0");
        book.Execute("CREATE TEMP TABLE size AS SELECT (SELECT max(rowid) FROM documents) d, (SELECT max(rowid) FROM assertions) a, (SELECT max(rowid) FROM records) r");
        var indexes = book.Query("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL", row => (Name: row.GetString(0), Sql: row.GetString(1)));
        foreach (var index in indexes) book.Execute($"DROP INDEX {index.Name}");
        Say("indexes dropped");
        book.Execute("CREATE TEMP TABLE pairs AS SELECT p.pair, p.said, p.assertion, json_extract(a.body, '$.quad') quad FROM event_pairs p JOIN assertions a ON a.id = p.assertion WHERE p.said <> ''");
        book.Execute("CREATE TEMP TABLE keys AS SELECT * FROM record_keys; CREATE TEMP TABLE words AS SELECT id, name FROM records; CREATE TEMP TABLE folds AS SELECT * FROM bands; CREATE TEMP TABLE ways AS SELECT * FROM steps");
        for (var copy = 1; copy <= copies; copy += CopiesAtATime)
        {
            book.InOne(() =>
            {
                for (var next = copy; next < copy + CopiesAtATime && next <= copies; next++) Copy(book, next);
            });
            Say($"{Math.Min(copy + CopiesAtATime - 1, copies)} copies");
        }

        foreach (var index in indexes)
        {
            book.Execute(index.Sql);
            Say(index.Name);
        }

        book.Execute("INSERT INTO document_words (document_words) VALUES ('rebuild')");
        Say("full text of documents");
        book.Value("PRAGMA journal_mode=WAL");
        Say($"{book.Value("SELECT count(*) FROM documents")} documents, {book.Value("SELECT count(*) FROM assertions")} assertions, {book.Value("SELECT count(*) FROM records")} records");
        return 0;

        void Say(string what) => Console.WriteLine($"{watch.Elapsed.TotalSeconds,6:0} s  {what}");
    }

    static void Copy(Book book, int copy)
    {
        // Odd multiples keep ids apart; masks keep the sum within 63 bits.
        var salt = (copy * 0x9E3779B97F4A7C1L & 0x3FFFFFFFFFFFFFFF).ToString(CultureInfo.InvariantCulture);
        string Id(string column) => $"(({column} & 4611686018427387903) + {salt})";
        string Day(string column) => $"date({column}, '+{copy * DaysApart} days')";
        string Within(string column) => $"(SELECT {column} FROM temp.size)";
        var from = $"rowid <= {Within("d")}";
        book.Execute($"INSERT INTO documents SELECT {Id("id")}, hash || '-{copy}', name || '-{copy}', title, url, publisher, {Day("published")}, basis, language, text, sentences, tokens, reader, {Id("story")}, fold, learned FROM documents WHERE {from}");
        book.Execute($"INSERT INTO bands SELECT b.band + {copy}, {Id("b.document")} FROM temp.folds b");
        book.Execute($"INSERT INTO sheets SELECT {Id("s.document")}, {Day("s.said")}, s.body, 1 FROM sheets s WHERE s.rowid <= {Within("d")}");
        book.Execute($"INSERT INTO assertions SELECT {Id("id")}, {Id("document")}, kind, number, body, {Day("said")}, {Day("from_day")}, {Day("to_day")}, confidence, review, decider, joined, learned FROM assertions WHERE rowid <= {Within("a")}");
        var records = $"r.rowid <= {Within("r")}";
        book.Execute($"INSERT INTO records SELECT {Id("id")}, kind, subkind, name, parties, status, level, place, {Day("from_day")}, {Day("to_day")}, {Day("founded")}, {Day("changed")}, sources, sequence, confidence, words, review, learned FROM records r WHERE {records}");
        book.Execute($"INSERT INTO record_words (rowid, name) SELECT {Id("id")} AS i, name FROM temp.words ORDER BY i");
        book.Execute($"INSERT INTO record_keys SELECT k.party, k.kind, coalesce({Day("k.day")}, ''), {Id("k.record")} FROM temp.keys k");
        book.Execute($"INSERT INTO steps SELECT {Id("s.record")}, {Id("s.assertion")}, s.relation, s.status, s.confidence, s.reason, s.decider, s.learned, s.unlearned FROM temp.ways s");
        book.Execute($"INSERT INTO event_pairs SELECT p.pair, {Day("p.said")}, {Id("p.assertion")} FROM temp.pairs p");
        book.Execute($"INSERT INTO pair_months SELECT p.pair, substr({Day("p.said")}, 1, 7), p.quad, count(*) FROM temp.pairs p GROUP BY 1, 2, 3 ON CONFLICT (pair, month, quad) DO UPDATE SET count = count + excluded.count");
    }
}
