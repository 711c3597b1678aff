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

    public static int Run(string path, int copies)
    {
        using var book = Book.OpenToWrite(path);
        var watch = Stopwatch.StartNew();
        book.Execute("PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-2000000");
        book.Execute("CREATE TEMP TABLE size AS SELECT (SELECT max(rowid) FROM documents) d, (SELECT max(rowid) FROM assertions) a, (SELECT max(rowid) FROM records) r");
        for (var copy = 1; copy <= copies; copy++)
        {
            book.InOne(() => Copy(book, copy));
            if (copy % 20 == 0) Console.WriteLine($"{copy} copies, {watch.Elapsed.TotalSeconds:0} s");
        }

        book.Execute("INSERT INTO document_words (document_words) VALUES ('rebuild'); ANALYZE");
        Console.WriteLine($"{book.Value("SELECT count(*) FROM documents")} documents, {book.Value("SELECT count(*) FROM assertions")} assertions, "
            + $"{book.Value("SELECT count(*) FROM records")} records, {watch.Elapsed.TotalSeconds:0} s");
        return 0;
    }

    static void Copy(Book book, int copy)
    {
        // Odd multiples keep ids apart; masks keep the sum within 63 bits.
        var salt = (copy * 0x9E3779B97F4A7C1L & 0x3FFFFFFFFFFFFFFF).ToString(CultureInfo.InvariantCulture);
        string Id(string column) => $"(({column} & 4611686018427387903) + {salt})";
        string Day(string column) => $"date({column}, '+{copy * DaysApart} days')";
        const string Copied = "(SELECT {0} FROM temp.size)";
        string Within(string column) => string.Format(CultureInfo.InvariantCulture, Copied, column);
        var from = $"rowid <= {Within("d")}";
        book.Execute($"INSERT INTO documents SELECT {Id("id")}, hash || '-{copy}', name || '-{copy}', title, url, publisher, {Day("published")}, basis, language, text, sentences, tokens, reader, {Id("story")}, fold, learned FROM documents WHERE {from}");
        book.Execute($"INSERT INTO bands SELECT b.band + {copy}, {Id("b.document")} FROM documents d JOIN bands b ON b.document = d.id WHERE d.{from}");
        book.Execute($"INSERT INTO sheets SELECT {Id("s.document")}, {Day("s.said")}, s.body, 1 FROM documents d JOIN sheets s ON s.document = d.id WHERE d.{from}");
        book.Execute($"INSERT INTO assertions SELECT {Id("id")}, {Id("document")}, kind, number, body, {Day("said")}, {Day("from_day")}, {Day("to_day")}, confidence, review, decider, joined, learned FROM assertions WHERE rowid <= {Within("a")}");
        var records = $"r.rowid <= {Within("r")}";
        book.Execute($"INSERT INTO records SELECT {Id("id")}, kind, subkind, name, parties, status, level, place, {Day("from_day")}, {Day("to_day")}, {Day("founded")}, {Day("changed")}, sources, sequence, confidence, words, review, learned FROM records r WHERE {records}");
        book.Execute($"INSERT INTO record_words (rowid, name) SELECT {Id("id")}, name FROM records r WHERE {records}");
        book.Execute($"INSERT INTO record_keys SELECT k.party, k.kind, coalesce({Day("k.day")}, ''), {Id("k.record")} FROM records r JOIN record_keys k ON k.record = r.id WHERE {records}");
        book.Execute($"INSERT INTO steps SELECT {Id("s.record")}, {Id("s.assertion")}, s.relation, s.status, s.confidence, s.reason, s.decider, s.learned, s.unlearned FROM records r JOIN steps s ON s.record = r.id WHERE {records}");
        book.Execute($"INSERT INTO event_pairs SELECT p.pair, {Day("p.said")}, {Id("p.assertion")} FROM event_pairs p JOIN assertions a ON a.id = p.assertion WHERE a.rowid <= {Within("a")} AND p.said <> ''");
        book.Execute($"INSERT INTO pair_months SELECT p.pair, substr({Day("p.said")}, 1, 7), json_extract(a.body, '$.quad'), count(*) FROM event_pairs p JOIN assertions a ON a.id = p.assertion WHERE a.rowid <= {Within("a")} AND p.said <> '' GROUP BY 1, 2, 3 ON CONFLICT (pair, month, quad) DO UPDATE SET count = count + excluded.count");
    }
}
