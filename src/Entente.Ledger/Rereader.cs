using System.Text.Json.Nodes;
using Entente.Ledger.Following;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger;

/// <summary>
/// Puts a newer reading of a document in the place of an older one. What persons decided stays, and nothing is entered beside it on the same words;
/// what else the old reader said is superseded, and its steps are taken back with the moment.
/// </summary>
/// <param name="book">Opened to write, within a transaction.</param>
/// <param name="reader">Version of the reader that made the reports.</param>
/// <param name="clock">Tells when the ledger learned it.</param>
public sealed class Rereader(Book book, string reader, TimeProvider clock)
{
    static readonly string[] Persons = ["accepted", "corrected", "rejected"];

    readonly Bookkeeper _clerk = new(book, reader, clock);
    readonly Renewer _renewer = new(book, clock);
    readonly EventCounts _counts = new(book);

    /// <summary>Enters the new reading; what it leaves waiting the joiner takes up.</summary>
    public Entered Renew(ReportRow report)
    {
        var document = Ids.OfDocument(report.Document.Id);
        var fresh = Assertion.Of(report).Select(one => (Id: Bookkeeper.IdOf(report.Document, one.Kind, one.Number, one.Body), One: one)).ToList();
        var stored = Stored(document);
        var decided = stored.Where(one => Persons.Contains(one.Review)).ToList();
        foreach (var one in decided) Point(one, stored, report.People);
        foreach (var one in stored.Except(decided)) TakeOut(one, stays: fresh.Any(row => row.Id == one.Id));
        var (story, isFold, isReprint) = Folded(document);
        foreach (var (id, one) in fresh.Where(row => !decided.Any(other => other.Id == row.Id || IsSame(other, row.One))))
        {
            var isFollowed = one.IsFollowed && !isReprint;
            if (stored.Any(old => old.Id == id)) book.Run("UPDATE assertions SET review = 'proposed', decider = $2, joined = CASE WHEN review = 'superseded' THEN $3 ELSE joined END WHERE id = $1", id, reader, isFollowed ? 0 : 2);
            else _clerk.Insert(document, report.Document, one, isFollowed);
        }

        book.Run("UPDATE sheets SET body = $2, joined = CASE WHEN joined = 2 THEN 2 ELSE 0 END WHERE document = $1", document, Rows.Write(Sheet.Of(report)));
        book.Run("UPDATE documents SET reader = $2, sentences = $3, tokens = $4, language = $5 WHERE id = $1", document, reader, report.Document.Sentences, report.Document.Tokens, report.Document.Language);
        _clerk.EnterEvents(document, report, isFold ? story : null);
        return Entered.Reread;
    }

    List<Row> Stored(long document) => book.Query(
        "SELECT id, kind, number, body, said, review FROM assertions WHERE document = $1",
        row => new Row(row.GetInt64(0), row.GetString(1), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), row.GetString(5)), document);

    (long Story, bool IsFold, bool IsReprint) Folded(long document) => book.Query(
        "SELECT story, fold FROM documents WHERE id = $1",
        row => (row.GetInt64(0), !row.IsDBNull(1), !row.IsDBNull(1) && row.GetString(1) == "reprint"), document)[0];

    /// <summary>Events count anew when all are known; what the new reading says again keeps its steps.</summary>
    void TakeOut(Row one, bool stays)
    {
        if (one.Kind == "event") _counts.TakeOut(one.Id, one.Said, Rows.Read<EventRow>(one.Body));
        if (stays || one.Review == "superseded") return;
        _renewer.TakeOut(one.Id);
        book.Run("UPDATE assertions SET review = 'superseded', decider = $2, joined = 2 WHERE id = $1", one.Id, reader);
    }

    /// <summary>Whether a person has spoken on these words.</summary>
    static bool IsSame(Row decided, Assertion one) => decided.Kind == one.Kind
        && Quoted.In(one.Kind, one.Body).Any(words => Quoted.In(decided.Kind, decided.Body).Any(other => words.Start < other.End && other.Start < words.End));

    /// <summary>A row that stays speaks of people by their numbers in the report, which may be others now.</summary>
    void Point(Row one, List<Row> stored, PersonRow[] people)
    {
        var row = JsonNode.Parse(one.Body)!.AsObject();
        var names = stored.Where(other => other.Kind == "person").Select(other => Rows.Read<PersonRow>(other.Body)).GroupBy(person => person.Id).ToDictionary(same => same.Key, same => same.First().Name);
        string? Now(string? old) => old is not null && names.TryGetValue(old, out var name) ? people.FirstOrDefault(person => person.Name == name)?.Id : null;
        if (row["participants"] is JsonArray participants)
            row["participants"] = new JsonArray([.. participants.Select(old => Now(old?.GetValue<string>())).OfType<string>().Select(id => (JsonNode)JsonValue.Create(id))]);
        if (row["speaker"] is JsonValue speaker) row["speaker"] = Now(speaker.GetValue<string>());
        var after = row.ToJsonString(Rows.Written);
        if (after != one.Body) book.Run("UPDATE assertions SET body = $2 WHERE id = $1", one.Id, after);
    }

    sealed record Row(long Id, string Kind, string Body, string? Said, string Review);
}
