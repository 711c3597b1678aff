using System.Globalization;
using Entente.Ledger.Folding;
using Entente.Ledger.Storage;
using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Ledger;

/// <summary>What became of a report handed to the <see cref="Bookkeeper"/>.</summary>
public enum Entered
{
    /// <summary>A story the ledger did not have.</summary>
    New,

    /// <summary>The words of a document the ledger has; kept, and counted as one source with it.</summary>
    Reprint,

    /// <summary>A later form of a document the ledger has.</summary>
    Edition,

    /// <summary>The ledger has this text, under this name or another.</summary>
    Known,

    /// <summary>A newer reader has read a text the ledger has.</summary>
    Reread,
}

/// <summary>Enters reports into an open ledger. Whoever calls it holds a transaction (<see cref="Book.InOne"/>), best one for many reports.</summary>
/// <param name="book">Opened to write.</param>
/// <param name="reader">Version of the reader that made the reports: "entente 0.1.0".</param>
/// <param name="clock">Tells when the ledger learned it.</param>
public sealed class Bookkeeper(Book book, string reader, TimeProvider clock)
{
    readonly TwinFinder _twins = new(book);
    readonly EventCounts _counts = new(book);
    readonly FullText _words = new(book);

    /// <summary>Whether a ledger has the text with this id (<c>sha256:...</c>).</summary>
    public static bool Has(Book book, string hash) => book.Value("SELECT 1 FROM documents WHERE id = $1", Ids.OfDocument(hash)) is not null;

    /// <summary>Whether an older reader read the text with this id.</summary>
    public static bool IsOlder(Book book, string hash, string reader) => book.Value("SELECT 1 FROM documents WHERE id = $1 AND reader <> $2", Ids.OfDocument(hash), reader) is not null;

    /// <summary>Notes that a text the ledger has also goes by this name.</summary>
    public Entered Note(Document again)
    {
        Note(again.Id(), again.Name, again.Url, again.Publisher, again.Published.Date?.ToString("O", CultureInfo.InvariantCulture));
        return Entered.Known;
    }

    /// <summary>Enters a report; one whose text is known changes nothing but the list of its names.</summary>
    public Entered Enter(ReportRow report)
    {
        var document = report.Document;
        if (Has(book, document.Id))
        {
            Note(document.Id, document.Name, document.Url, document.Publisher, document.Published);
            return Entered.Known;
        }

        var id = Ids.OfDocument(document.Id);
        var print = Fingerprint.Of(document.Text);
        var bands = print.ToBands();
        var (story, fold) = _twins.Find(id, document.Published, print, bands);
        Insert(id, document, story, fold);
        foreach (var band in bands.Distinct()) book.Run("INSERT INTO bands (band, document) VALUES ($1, $2)", band, id);
        _words.EnterDocument(id, document.Title, document.Text);
        foreach (var assertion in Assertion.Of(report)) Insert(id, document, assertion, isFollowed: fold != Fold.Reprint && assertion.IsFollowed);
        book.Run("INSERT INTO sheets (document, said, body, joined) VALUES ($1, $2, $3, $4)", id, document.Published, Rows.Write(Sheet.Of(report)), fold == Fold.Reprint ? 2 : 0);
        EnterEvents(id, report, fold == Fold.None ? null : story);
        return fold switch
        {
            Fold.None => Entered.New,
            Fold.Reprint => Entered.Reprint,
            Fold.Edition => Entered.Edition,
        };
    }

    void Note(string hash, string name, params ReadOnlySpan<string?> facts)
    {
        var id = Ids.OfDocument(hash);
        if ((string?)book.Value("SELECT name FROM documents WHERE id = $1", id) == name) return;
        book.Run(
            "INSERT INTO appearances (document, name, url, publisher, published, learned) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
            id, name, facts[0], facts[1], facts[2], Now());
    }

    void Insert(long id, DocumentRow row, long story, Fold fold) => book.Run(
        """
        INSERT INTO documents (id, hash, name, title, url, publisher, published, basis, language, text, sentences, tokens, reader, story, fold, learned)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        """,
        id, row.Id, row.Name, row.Title, row.Url, row.Publisher, row.Published, row.PublishedBasis, row.Language, row.Text, row.Sentences,
        row.Tokens, reader, story, fold == Fold.None ? null : fold == Fold.Reprint ? "reprint" : "edition", Now());

    internal void Insert(long document, DocumentRow row, Assertion one, bool isFollowed) => book.Run(
        """
        INSERT INTO assertions (id, document, kind, number, body, said, from_day, to_day, confidence, review, decider, joined, learned)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'proposed', $10, $11, $12) ON CONFLICT DO NOTHING
        """,
        IdOf(row, one.Kind, one.Number, one.Body), document, one.Kind, one.Number, one.Body, row.Published, one.From, one.To, one.Confidence,
        reader, isFollowed ? 0 : 2, Now());

    /// <summary>By pair and month; an event that an earlier document of the same story told of counts once.</summary>
    internal void EnterEvents(long document, ReportRow report, long? story)
    {
        var told = story is { } known ? Told(known, document) : [];
        for (var number = 0; number < report.Events.Length; number++)
        {
            var one = report.Events[number];
            var id = IdOf(report.Document, "event", number, Rows.Write(one));
            if (book.Value("SELECT 1 FROM assertions WHERE id = $1 AND review = 'proposed'", id) is null) continue; // a person has spoken on it
            if (!told.Add(Sameness(one)) && story is not null)
            {
                book.Run("UPDATE assertions SET review = 'superseded', joined = 2 WHERE id = $1", id);
                continue;
            }

            _counts.Enter(id, report.Document.Published, one);
        }
    }

    // Document by document: asked in one, SQLite may begin with all events of the ledger.
    HashSet<string> Told(long story, long document) =>
    [
        .. book.Query("SELECT id FROM documents WHERE story = $1 AND id <> $2", row => row.GetInt64(0), story, document)
            .SelectMany(other => book.Query(
                "SELECT body FROM assertions WHERE document = $1 AND kind = 'event' AND review <> 'superseded'",
                row => Sameness(Rows.Read<EventRow>(row.GetString(0))), other)),
    ];

    static string Sameness(EventRow one) =>
        $"{one.Type} {string.Join(',', one.Modes)} {Codes(one.Actors)} > {Codes(one.Recipients)} {string.Join(',', one.Auxiliary)}";

    static string Codes(ParticipantRow[] roles) => string.Join(',', roles.Select(role => role.Code ?? role.Text).Distinct().Order(StringComparer.Ordinal));

    internal static long IdOf(DocumentRow document, string kind, int number, string body) =>
        Ids.Of(document.Id, kind, number.ToString(CultureInfo.InvariantCulture), body);

    long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
