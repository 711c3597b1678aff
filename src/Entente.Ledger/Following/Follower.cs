using Entente.Ledger.Storage;

namespace Entente.Ledger.Following;

/// <summary>Joins what waits to the records it tells of, day by day; what fits none opens one. The way earlier words meet later ones.</summary>
/// <remarks>
/// All that waits is taken in the order of days, so an archive added in any order, in one go or after an interruption, ends in the same records.
/// </remarks>
public sealed class Follower
{
    /// <summary>Who decided, in the ledger's words. Raise it when judging changes.</summary>
    public const string Version = "follow 1";

    const int Batch = 2000;

    // Days before and after the document within which a meeting's record may lie.
    const int MeetingBefore = 95;
    const int MeetingAfter = 420;
    const int PromiseBefore = 200;

    readonly Book _book;
    readonly Archive _archive;
    readonly SubjectMaker _maker;
    readonly RecordWriter _writer;
    readonly KeyedRecords _keyed;

    /// <param name="book">Opened to write.</param>
    /// <param name="clock">Tells when the ledger learned it.</param>
    public Follower(Book book, TimeProvider clock)
    {
        _book = book;
        _maker = new SubjectMaker(book);
        _archive = new Archive(book, _maker);
        _writer = new RecordWriter(book, clock);
        _keyed = new KeyedRecords(book, clock);
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
                foreach (var stored in _archive.Waiting(day, Batch)) joined += Take(stored);
            });
        }

        return joined;
    }

    /// <summary>Whether anything waits to be joined.</summary>
    public static bool HasWaiting(Book book) => book.Value("SELECT 1 FROM assertions WHERE joined = 0 LIMIT 1") is not null;

    /// <summary>Takes back every join and record that no person has touched, so that all can be joined anew.</summary>
    public void TakeBack() => _book.InOne(() =>
    {
        const string Ours = "SELECT id FROM records WHERE id NOT IN (SELECT subject FROM reviews)";
        _book.Run("UPDATE assertions SET joined = 0 WHERE joined = 1 AND review <> 'rejected' AND id NOT IN (SELECT assertion FROM steps WHERE record IN (SELECT subject FROM reviews))");
        _book.Run($"DELETE FROM steps WHERE record IN ({Ours})");
        _book.Run($"DELETE FROM record_keys WHERE record IN ({Ours})");
        _book.Run($"DELETE FROM record_words WHERE rowid IN ({Ours})");
        _book.Run("DELETE FROM records WHERE id NOT IN (SELECT subject FROM reviews)");
    });

    int Take(Stored stored)
    {
        _book.Run("UPDATE assertions SET joined = 1 WHERE id = $1", stored.Id);
        if (_keyed.Take(stored)) return 0;
        if (_maker.Make(stored) is not { } now) return 0;
        if (stored.Kind == "meeting") _keyed.TakeMechanism(stored);
        if (Best(now) is { } found)
        {
            var (record, verdict, floor) = found;
            Put(record with { Members = record.Members.Add(new(now, verdict.Confidence(floor), verdict.Reason, Version)) });
            return 1;
        }

        if (now.Kind != "event") Put(new Dossier(Ids.Of("record", Ids.Show(now.Id)), now.Kind, [new(now, 1, "first report", Version)]));
        return 0;
    }

    void Put(Dossier record)
    {
        var climbed = Ladder.Climb(record);
        _writer.Write(climbed);
        _archive.Keep(climbed);
    }

    (Dossier Record, Verdict Verdict, double Floor)? Best(Subject now)
    {
        (Dossier Record, Verdict Verdict, double Floor)? best = null;
        foreach (var (record, verdict, floor) in Judged(now))
        {
            if (!verdict.Carries(floor)) continue;
            if (best is null || verdict.Score - floor > best.Value.Verdict.Score - best.Value.Floor) best = (record, verdict, floor);
        }

        return best;
    }

    IEnumerable<(Dossier Record, Verdict Verdict, double Floor)> Judged(Subject now) => now.Kind switch
    {
        "meeting" => Near("meeting", now, MeetingBefore, MeetingAfter).Select(record => (record, MeetingJudge.Judge(now, record), MeetingJudge.Floor)),
        "instrument" => Near("instrument", now, PromiseBefore, PromiseBefore).Select(record => (record, PaperJudge.Judge(now, record), PaperJudge.Floor)),
        "commitment" => Promises(now),
        _ => now.Status == "past" ? Promises(now) : [],
    };

    IEnumerable<(Dossier Record, Verdict Verdict, double Floor)> Promises(Subject now) =>
        Near("commitment", now, PromiseBefore, 36500).Select(record => (record, PromiseJudge.Judge(now, record), PromiseJudge.Floor));

    /// <summary>A document says each thing once: what it says twice is two things.</summary>
    IEnumerable<Dossier> Near(string kind, Subject now, int before, int after)
    {
        var centre = now.Said > 0 ? now.Said : now.Days.First;
        if (centre == 0) return [];
        var (from, to) = (Days.Word(centre - before)!, Days.Word(Math.Max(centre, now.Days.Last) + after)!);
        return _archive.Candidates(kind, now, from, to).Where(record => !record.HasDocument(now.Document));
    }
}
