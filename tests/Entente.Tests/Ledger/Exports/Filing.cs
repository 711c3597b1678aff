using Entente.Ledger;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Tests.Ledger.Exports;

/// <summary>Puts records into a ledger by hand, so that exports and briefs are tested apart from the joiner.</summary>
static class Filing
{
    /// <summary>Day the ledger learned all of it: 14 November 2023, 22:13:20 UTC.</summary>
    public const long Learned = 1_700_000_000;

    /// <summary>A ledger with a visit announced and held, a pledge, a treaty, and an event.</summary>
    public static Ledgers Sample()
    {
        var ledgers = new Ledgers();
        ledgers.Enter(
            Report("announced", "2024-05-01", "Ruritania's president will visit Graustark from 3 to 5 June, \"with friends\"; she promised 20 tractors by 2025.") with
            {
                Events = [Ledgers.Event("CONSULT", "RUR", "GRA", "will visit Graustark")],
                Meetings = [Visit("scheduled", "will visit Graustark from 3 to 5 June, \"with friends\"")],
                Commitments = [Pledge("she promised 20 tractors by 2025")],
                Instruments = [new("i1", "Fishing Treaty", "treaty", ["RUR", "GRA"], "signed", "2024-05", null, "test", 0.8, [Words("a treaty")])],
            },
            Report("held", "2024-06-06", "The president of Ruritania went home on 5 June after her visit to Graustark, \"a success\".") with
            {
                Meetings = [Visit("held", "after her visit to Graustark")],
            });
        using var book = ledgers.Write();
        book.InOne(() =>
        {
            var visit = Record(book, "meeting", "visit", "Visit of RUR to GRA", "RUR GRA", "held", ("2024-06-03", "2024-06-05"));
            Tell(book, visit, "announced", "meeting", null, "scheduled");
            Tell(book, visit, "held", "meeting", "held", "held");
            Tell(book, Record(book, "commitment", "pledge", "give 20 tractors", "RUR GRA", "open", (null, "2025-12-31")), "announced", "commitment", null, "open");
            Tell(book, Record(book, "instrument", "treaty", "Fishing Treaty", "RUR GRA", "signed", ("2024-05-01", "2024-05-31")), "announced", "instrument", null, "signed");
        });
        return ledgers;
    }

    public static MeetingRow Visit(string status, string quote) =>
        Ledgers.Meeting(status, ["RUR", "GRA"], "2024-06-03", "2024-06-05", quote) with { Edtf = "2024-06-03/2024-06-05", Place = new VenueRow("Strelsau", "GRA", null) };

    public static CommitmentRow Pledge(string quote) => new(
        "c1", ["RUR"], ["GRA"], "pledge", "give 20 tractors", ["agriculture"], new DueRow(null, "2025-12-31", "../2025", "by 2025"), null, null, "test", 0.9, [Words(quote)]);

    public static EvidenceRow Words(string quote) => new(0, quote.Length, quote);

    /// <summary>A report with a title and an address.</summary>
    public static ReportRow Report(string name, string day, string text)
    {
        var plain = Ledgers.Report(name, day, text);
        return plain with { Document = plain.Document with { Title = $"On {name} <things>", Url = $"https://example.org/{name}" } };
    }

    /// <summary>A record with its keys.</summary>
    public static long Record(Book book, string kind, string subkind, string name, string parties, string status, (string? From, string? To) days)
    {
        var id = Ids.Of(kind, name);
        book.Run(
            """
            INSERT INTO records (id, kind, subkind, name, parties, status, level, place, from_day, to_day, founded, changed, sources, sequence, confidence, words, review, learned)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '2024-05-01', '2024-06-06', 2, 1, 0.8, '', 'proposed', $11)
            """,
            id, kind, subkind, name, parties, status, kind == "meeting" ? "leader" : null, kind == "meeting" ? "Strelsau" : null, days.From, days.To, Learned);
        foreach (var key in Parties.Keys(Parties.Split(parties)))
            book.Run("INSERT INTO record_keys (party, kind, day, record) VALUES ($1, $2, $3, $4)", key, kind, days.To ?? "", id);
        return id;
    }

    /// <summary>Joins one of a document's assertions of a kind to a record.</summary>
    public static void Tell(Book book, long record, string document, string kind, string? relation, string status, int number = 0) => book.Run(
        """
        INSERT INTO steps (record, assertion, relation, status, confidence, reason, decider, learned)
        SELECT $1, a.id, $2, $3, 0.75, 'same visit', 'test 1', $4 FROM assertions a JOIN documents d ON d.id = a.document
        WHERE d.name = $5 AND a.kind = $6 AND a.number = $7
        """,
        record, relation, status, Learned, document, kind, number);
}
