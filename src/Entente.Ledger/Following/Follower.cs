using System.Collections.Immutable;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Following;

/// <summary>Joins what waits to the records it tells of, day by day; what fits none opens one. The way earlier words meet later ones.</summary>
/// <remarks>
/// All that waits is taken in the order of days, so an archive added in any order, in one go or after an interruption, ends in the same records.
/// </remarks>
public sealed class Follower
{
    /// <summary>Who decided, in the ledger's words. Raise it when judging changes.</summary>
    public const string Version = "follow 2";

    const int Batch = 2000;
    const int SheetBatch = 100;

    // Days before and after the document within which a meeting's record may lie.
    const int MeetingBefore = 95;
    const int MeetingAfter = 420;
    const int PromiseBefore = 200;
    const int Echo = 45;
    const int AnyTime = 36500;

    // Of a document those it speaks of most.
    const int MostParties = 6;
    const int MostPeople = 6;

    // A document should say each thing once, so that what it says twice is two things, unless all speaks for one.
    const double Again = 0.7;

    // What must speak for it beyond the floor before two records are taken for one.
    const double Sure = 0.5;
    const string FirstReport = "first report";

    const double StayConfidence = 0.7;

    static readonly string[] Kinds = ["meeting", "commitment", "instrument"];

    readonly Book _book;
    readonly TimeProvider _clock;
    readonly Archive _archive;
    readonly SubjectMaker _maker;
    readonly RecordWriter _writer;
    readonly KeyedRecords _keyed;
    readonly EchoFinder _echoes;

    /// <param name="book">Opened to write.</param>
    /// <param name="clock">Tells when the ledger learned it.</param>
    public Follower(Book book, TimeProvider clock)
    {
        (_book, _clock) = (book, clock);
        _maker = new SubjectMaker(book);
        _archive = new Archive(book, _maker);
        _writer = new RecordWriter(book, clock);
        _keyed = new KeyedRecords(book, clock);
        _echoes = new EchoFinder(_maker, new Cues());
    }

    /// <summary>Joins all that waits, a transaction for every so many assertions.</summary>
    /// <param name="stop">Looked at between transactions.</param>
    /// <returns>How many were joined to a record that earlier documents had opened.</returns>
    public int Follow(CancellationToken stop = default)
    {
        var joined = 0;
        while (_archive.NextDay() is { } day)
        {
            stop.ThrowIfCancellationRequested();
            _book.InOne(() =>
            {
                // Rows of a whole day come before the search of its documents, so that what a row tells is not sought in words.
                var rows = _archive.Waiting(day, Batch);
                foreach (var stored in rows) joined += Take(stored);
                if (rows.Count == Batch) return;
                foreach (var document in _archive.WaitingSheets(day, SheetBatch)) joined += Search(document);
            });
        }

        return joined;
    }

    /// <summary>Whether anything waits to be joined.</summary>
    public static bool HasWaiting(Book book) => Archive.HasWaiting(book);

    /// <summary>Takes back every join and record that no person has touched, so that all can be joined anew.</summary>
    /// <remarks>What the ledger knew until now stays known: steps keep their rows with this moment, records the views of them.</remarks>
    public void TakeBack() => _book.InOne(() =>
    {
        const string Ours = "SELECT id FROM records WHERE id NOT IN (SELECT subject FROM reviews)";
        const string Touched = "SELECT assertion FROM steps WHERE unlearned IS NULL AND record IN (SELECT subject FROM reviews)";
        var now = _clock.GetUtcNow().ToUnixTimeSeconds();
        new Views(_book).KeepUntouched(now);
        _book.Run($"UPDATE steps SET unlearned = $1 WHERE unlearned IS NULL AND record IN ({Ours})", now);
        _book.Run($"UPDATE assertions SET review = 'superseded' WHERE kind = 'echo' AND review = 'proposed' AND id NOT IN ({Touched})");
        _book.Run("UPDATE sheets SET joined = 0 WHERE joined = 1");
        _book.Run("UPDATE assertions SET joined = 0 WHERE joined = 1 AND kind <> 'echo' AND review <> 'rejected' AND id NOT IN (" + Touched + ")");
        _book.Run($"DELETE FROM record_keys WHERE record IN ({Ours})");
        new FullText(_book).DropRecords(Ours);
        _book.Run("DELETE FROM records WHERE id NOT IN (SELECT subject FROM reviews)");
    });

    int Take(Stored stored)
    {
        _book.Run("UPDATE assertions SET joined = 1 WHERE id = $1", stored.Id);
        if (_keyed.Take(stored)) return 0;
        if (_maker.Make(stored) is not { } now) return 0;
        if (stored.Kind == "meeting")
        {
            _keyed.TakeMechanism(stored);
            if (VisitOf(now) is { } visit) Put(visit);
        }

        var fitting = Fitting(now);
        if (fitting.Count > 0)
        {
            var (record, verdict, floor) = fitting[0];
            var member = new Member(now, verdict.Confidence(floor), verdict.Reason, Version);
            var whole = Gather(record, fitting.Skip(1));
            Put(whole with { Members = [.. whole.Members, .. Twin(whole, now), member] });
            return 1;
        }

        if (now.Kind != "event") Put(new Dossier(Ids.Of("record", Ids.Show(now.Id)), now.Kind, [new(now, 1, FirstReport, Version)]));
        return 0;
    }

    /// <summary>What the same document said of it before in other words and the joiner took for another thing: that record is given up for this one.</summary>
    ImmutableArray<Member> Twin(Dossier record, Subject now)
    {
        if (now.Kind != "meeting" || record.HasDocument(now.Document)) return [];
        var twin = Near("meeting", now, MeetingBefore, MeetingAfter).FirstOrDefault(one =>
            one.Id != record.Id && one.Members.All(member => member.Subject.Document == now.Document) && MeetingJudge.Judge(now, one).Carries(MeetingJudge.Floor + Again));
        if (twin is null || _book.Value("SELECT 1 FROM reviews WHERE subject = $1", twin.Id) is not null) return [];
        _writer.GiveUp(twin.Id);
        _archive.Forget(twin.Id);
        return twin.Members;
    }

    /// <summary>The open visit during which talks were held, with them; null where there is none or the talks are no such.</summary>
    Dossier? VisitOf(Subject now)
    {
        if (now.Subkind is "visit" or "phone-call" || now.Status is not ("held" or "ongoing")) return null;
        foreach (var record in Near("meeting", now, MeetingBefore, MeetingAfter).Where(one => one.First.Subkind == "visit" && IsOpen(one.Status) && !one.HasDocument(now.Document)))
        {
            if (MeetingJudge.Stay(now, record) is { } reason) return record with { Members = record.Members.Add(new(now, StayConfidence, reason, Version)) };
        }

        return null;
    }

    /// <summary>Looks in a document's sentences for news of open records that its rows do not tell of.</summary>
    int Search(Searched document)
    {
        _book.Run("UPDATE sheets SET joined = 1 WHERE document = $1", document.Id);
        if (Days.Number(document.Said) is not { } said) return 0;
        var taken = new HashSet<(string Kind, int Start)>();
        var grown = new Dictionary<long, Dossier>();
        var open = Open(document, said);
        var told = Told(document.Id);
        var found = open.SelectMany(record => _echoes.Find(record, document, IsOnly(record, open)))
            .Where(echo => IsNews(echo, document, told))
            .OrderByDescending(echo => echo.Verdict.Score - echo.Floor).ThenBy(echo => echo.Record.Id).ToList();
        var joined = 0;
        foreach (var echo in found)
        {
            if (!taken.Add((echo.Record.Kind, echo.Row.Start)) || IsRejected(echo.Subject.Id)) continue; // one sentence, one record: the one it fits best
            _writer.Write(echo, document);
            var record = grown.GetValueOrDefault(echo.Record.Id, echo.Record);
            grown[record.Id] = Put(record with { Members = record.Members.Add(new(echo.Subject, echo.Verdict.Confidence(echo.Floor), echo.Verdict.Reason, Version)) });
            joined++;
        }

        return joined;
    }

    bool IsRejected(long echo) => _book.Value("SELECT 1 FROM assertions WHERE id = $1 AND review = 'rejected'", echo) is not null;
    /// <summary>Not what a row of the document says already; of a record that the document has rows of, and of a sentence that has a row, only what is very like.</summary>
    static bool IsNews(Echo echo, Searched document, List<(string Kind, int Start, int End)> told)
    {
        var isTold = told.Any(row => row.Kind == echo.Record.Kind && row.Start < echo.Row.End && echo.Row.Start < row.End);
        var hasDocument = echo.Record.HasDocument(document.Id);
        return !(isTold && hasDocument) && (!(isTold || hasDocument) || echo.Verdict.Score >= echo.Floor + Again);
    }

    /// <summary>Records that wait for news and have a party in common with a document.</summary>
    List<Dossier> Open(Searched document, int said)
    {
        var words = _maker.Words(document.Text);
        var parties = document.Sheet.Parties.Take(MostParties).ToArray();
        var people = Subject.KeysOf(document.Sheet.Sentences.SelectMany(one => one.People).CountBy(one => one.Name).OrderByDescending(one => one.Value).Take(MostPeople).Select(one => one.Key)).ToArray();
        return
        [
            .. Kinds.SelectMany(kind => _archive.Candidates(
                    kind, Subject.KeysOf(kind, parties).Concat(people), words, Span(said, kind == "meeting" ? Echo : PromiseBefore, said + MeetingAfter),
                    found => IsOpen(found.Status) && (Days.Number(found.Founded) ?? 0) <= said))
                .Where(record => IsEarlier(record.First, document, said)),
        ];
    }

    static bool IsEarlier(Subject first, Searched document, int said) =>
        first.Document != document.Id && (first.Said < said || (first.Said == said && string.CompareOrdinal(first.DocumentName, document.Name) < 0));

    /// <summary>Where the rows of a document have their words: those are no news beside the row.</summary>
    List<(string Kind, int Start, int End)> Told(long document) =>
    [
        .. _book.Query("SELECT kind, body FROM assertions WHERE document = $1 AND review <> 'superseded' AND kind IN ('meeting', 'commitment', 'instrument')", row => (Kind: row.GetString(0), Body: row.GetString(1)), document)
            .SelectMany(row => Pages.Quoted.In(row.Kind, row.Body).Select(words => (row.Kind, words.Start, words.End))),
    ];

    static (string From, string Middle, string To) Span(int centre, int before, int last) =>
        (Days.Word(centre - before)!, Days.Word(centre)!, Days.Word(Math.Min(last, DateOnly.MaxValue.DayNumber))!);

    static bool IsOpen(string status) => status is "scheduled" or "proposed" or "postponed" or "ongoing" or "open" or "delayed" or "draft" or "negotiating" or "agreed" or "unknown";

    /// <summary>Whether no other open record of that kind is of the same parties.</summary>
    static bool IsOnly(Dossier record, List<Dossier> open) => !open.Any(other =>
        other.Id != record.Id && other.Kind == record.Kind && (other.First.Subkind == "visit") == (record.First.Subkind == "visit")
        && other.Parties.Intersect(record.Parties).Count() > 1);

    Dossier Put(Dossier record)
    {
        var climbed = Ladder.Climb(record);
        _writer.Write(climbed);
        _archive.Keep(climbed);
        return climbed;
    }

    /// <summary>Records that an assertion fits, the best first.</summary>
    List<Fit> Fitting(Subject now) =>
    [
        .. Judged(now)
            .Select(one => one.Record.HasDocument(now.Document) ? one with { Floor = one.Floor + Again } : one) // another document's record rather than this one's own
            .Where(one => one.Verdict.Carries(one.Floor))
            .OrderBy(one => one.Record.HasDocument(now.Document)).ThenByDescending(one => one.Margin).ThenBy(one => one.Record.Id),
    ];

    /// <summary>Two records that one assertion fits well, and each other, are one: earlier documents had said too little to tell.</summary>
    Dossier Gather(Dossier record, IEnumerable<Fit> others)
    {
        foreach (var other in others.Where(one => one.Margin >= Sure && IsOne(record, one.Record)))
        {
            if (_book.Value("SELECT 1 FROM reviews WHERE subject = $1 OR subject = $2", other.Record.Id, record.Id) is not null) continue;
            var (kept, given) = other.Record.Founded < record.Founded ? (other.Record, record) : (record, other.Record);
            _writer.GiveUp(given.Id);
            _archive.Forget(given.Id);
            record = Ladder.Climb(kept with { Members = [.. kept.Members, .. given.Members.Select(one => one.Reason == FirstReport ? one with { Reason = other.Verdict.Reason, Confidence = other.Verdict.Confidence(other.Floor) } : one)] });
        }

        return record;
    }

    static bool IsOne(Dossier record, Dossier other)
    {
        if (record.Kind != other.Kind || other.Members.Any(one => record.HasDocument(one.Subject.Document))) return false;
        var verdict = Judge(record.Kind, other.First, record);
        return !verdict.IsRefused && verdict.Score >= FloorOf(record.Kind) - Sure;
    }

    internal static Verdict Judge(string kind, Subject now, Dossier record) => kind switch
    {
        "meeting" => MeetingJudge.Judge(now, record),
        "commitment" => PromiseJudge.Judge(now, record),
        _ => PaperJudge.Judge(now, record),
    };

    internal static double FloorOf(string kind) => kind switch
    {
        "meeting" => MeetingJudge.Floor,
        "commitment" => PromiseJudge.Floor,
        _ => PaperJudge.Floor,
    };

    IEnumerable<Fit> Judged(Subject now) => now.Kind switch
    {
        "meeting" => Judged(now, "meeting", (MeetingBefore, MeetingAfter)),
        "instrument" => Judged(now, "instrument", (PromiseBefore, PromiseBefore)),
        "event" when now.Status != "past" => [],
        _ => Judged(now, "commitment", (PromiseBefore, AnyTime)),
    };

    IEnumerable<Fit> Judged(Subject now, string kind, (int Before, int After) days) =>
        Near(kind, now, days.Before, days.After)
            .Select(record => new Fit(record, Judge(kind, now, record), FloorOf(kind)));

    /// <summary>A record with how an assertion was judged against it.</summary>
    sealed record Fit(Dossier Record, Verdict Verdict, double Floor)
    {
        public double Margin => Verdict.Score - Floor;
    }

    IEnumerable<Dossier> Near(string kind, Subject now, int before, int after)
    {
        var centre = now.Said > 0 ? now.Said : now.Days.First;
        if (centre == 0) return [];
        var keys = Subject.KeysOf(kind, now.Parties).Concat(Subject.KeysOf(now.People.Select(person => person.Name)));
        return _archive.Candidates(kind, keys, now.Words, Span(centre, before, Math.Max(centre, now.Days.Last) + after)).Where(record => !record.HasDocument(now.Document) || (kind == "meeting" && record.First.Subkind == now.Subkind) || (kind == "commitment" && now.Kind == "commitment"));
    }
}
