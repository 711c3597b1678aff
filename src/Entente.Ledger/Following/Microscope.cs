using Entente.Ledger.Storage;

namespace Entente.Ledger.Following;

/// <summary>Shows makers why the joiner did or did not join: each line for a person to read.</summary>
/// <param name="book">A ledger that has been followed up.</param>
sealed class Microscope(Book book)
{
    const int MostQuoted = 160;

    readonly SubjectMaker _maker = new(book);
    readonly EchoFinder _echoes = new(new SubjectMaker(book), new Cues());

    /// <summary>Every step of a record.</summary>
    public IEnumerable<string> History(long record) => Open(record).Members.Select(one =>
        $"      {Days.Word(one.Subject.Said)} {one.Relation ?? "first"} ({one.Subject.Kind}, {one.Subject.DocumentName}, {one.Confidence:0.00}): {Cut(one.Subject.Quote)} <{one.Reason}>");

    /// <summary>One step, with the words that opened the record.</summary>
    public IEnumerable<string> Join(long record, long assertion)
    {
        var opened = Open(record);
        var first = opened.First;
        yield return $"   first {Days.Word(first.Said)} {first.DocumentName} {Show(first)}: {Cut(first.Quote)}";
        foreach (var one in opened.Members.Where(one => one.Subject.Id == assertion))
            yield return $"   {one.Relation} {Days.Word(one.Subject.Said)} {one.Subject.DocumentName} {Show(one.Subject)}: {Cut(one.Subject.Quote)} <{one.Reason}> {one.Confidence:0.00}";
    }

    /// <summary>How an assertion is judged against a record.</summary>
    public IEnumerable<string> Compare(long record, long assertion)
    {
        var opened = Open(record);
        yield return $"      record: {Show(opened.First)}: {Cut(opened.First.Quote)}";
        if (Stored(assertion) is not { } stored || _maker.Make(stored) is not { } now) yield break;
        yield return $"      later: {Show(now)}: {Cut(now.Quote)}";
        yield return $"      {Follower.Judge(opened.Kind, now, opened).Show(Follower.FloorOf(opened.Kind))}";
    }

    /// <summary>What a document says of a kind.</summary>
    public IEnumerable<string> Rows(string document, string kind) =>
        book.Query("SELECT a.id FROM assertions a JOIN documents d ON d.id = a.document WHERE d.name = $1 AND a.kind = $2", row => row.GetInt64(0), document, kind)
            .Select(id => _maker.Make(Stored(id)!)!).Select(one => $"{Show(one)}: {Cut(one.Quote)}");

    /// <summary>How sentences of a document are judged against a record.</summary>
    /// <param name="record">Its id.</param>
    /// <param name="name">The document's.</param>
    /// <param name="isMeant">Which sentences.</param>
    public IEnumerable<string> Search(long record, string name, Func<string, bool> isMeant)
    {
        var opened = Open(record);
        yield return $"      record: {Show(opened.First)}: {Cut(opened.First.Quote)}";
        foreach (var document in Archive.Sheet(book, name))
            foreach (var sentence in document.Sheet.Sentences.Where(one => isMeant(document.Text[one.Start..one.End])))
                yield return $"      sentence [{string.Join(' ', sentence.Parties)}] {Cut(document.Text[sentence.Start..sentence.End])}: {_echoes.Explain(opened, document, sentence)}";
    }

    Dossier Open(long record) => new Archive(book, _maker).Open(record);

    Stored? Stored(long assertion) => Archive.Stored(book, assertion);

    static string Show(Subject one) =>
        $"{one.Kind} {one.Subkind} {one.Status} [{string.Join(' ', one.Parties)}] {one.Level} {one.Place}/{one.Country} {one.Days.Show()} said {Days.Word(one.Said)}"
        + (one.People.Length > 0 ? $" ({string.Join(", ", one.People.Select(person => person.Name))})" : "") + (one.Ordinal is { } number ? $" no. {number}" : "");

    static string Cut(string quote) => quote.Length <= MostQuoted ? quote.ReplaceLineEndings(" ") : quote[..MostQuoted].ReplaceLineEndings(" ") + "...";
}
