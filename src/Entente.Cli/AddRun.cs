using Entente.Intake;
using Entente.Intake.Web;
using Entente.Ledger;
using Entente.Ledger.Following;
using Entente.Ledger.Storage;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Cli;

/// <summary>One run of <c>entente add</c>: many documents read at a time, one writer, a transaction for every so many.</summary>
sealed class AddRun(AddOptions options, Terminal terminal)
{
    // What an interruption costs at most, to be read again; few enough that a second's work is safe a second later.
    const int Batch = 64;

    readonly Lazy<Reader> _reader = new(); // an archive added twice is done before the models are loaded
    readonly Lock _looking = new();
    readonly Dictionary<Entered, int> _counts = [];
    readonly Progress _progress = new(terminal, isWanted: true);
    Book? _lookup;
    bool _failed;

    /// <returns>The exit status.</returns>
    public int Run()
    {
        using var book = Book.OpenToWrite(options.Ledger);
        using var lookup = Book.OpenToRead(options.Ledger); // closed before the writer, which then tidies up
        _lookup = lookup;
        var joined = 0;
        try
        {
            foreach (var batch in InOrder.Work(Gather(), Read, options.Jobs, terminal.Stop).Chunk(Batch))
                book.InOne(() => Enter(batch, book));
            joined = new Follower(book, TimeProvider.System).Follow(terminal.Stop);
        }
        finally
        {
            _progress.Clear();
        }

        Say(joined);
        return _failed ? Exit.Failed : Exit.Done;
    }

    /// <summary>What the ledger calls the maker of its assertions.</summary>
    public static string Version() => $"entente {typeof(AddRun).Assembly.GetName().Version!.ToString(3)}";

    IEnumerable<Gathered> Gather()
    {
        var supplied = new Supplied { Date = options.Date, Publisher = options.Publisher };
        using var gatherer = new Gatherer(supplied, terminal.Input, new WebRules { AllowsLocal = options.AllowsLocal });
        foreach (var gathered in gatherer.Gather(options.Inputs)) yield return gathered;
    }

    // Runs on many threads. The catch is one of the outermost: a document that breaks the reader must not end the run.
    Taken Read(Gathered gathered)
    {
        if (gathered is not Arrival { Document: var document }) return new(null, null, gathered.ToString());
        if (!IsToRead(document)) return new(document, null, null);
        try
        {
            return new(document, ReportWriter.ToRow(_reader.Value.Read(document)), null);
        }
        catch (Exception ours) when (ours is not OutOfMemoryException)
        {
            return new(document, null, $"{document.Name}: the reader failed, please report it: {ours.GetType().Name}: {ours.Message}");
        }
    }

    bool IsToRead(Document document)
    {
        lock (_looking)
            return !Bookkeeper.Has(_lookup!, document.Id()) || (options.Rereads && Bookkeeper.IsOlder(_lookup!, document.Id(), Version()));
    }

    void Enter(Taken[] batch, Book book)
    {
        var (clerk, rereader) = (new Bookkeeper(book, Version(), TimeProvider.System), new Rereader(book, Version(), TimeProvider.System));
        foreach (var one in batch)
        {
            if (one.Failure is not null)
            {
                _failed = true;
                _progress.Clear();
                terminal.Say(one.Failure);
            }
            else
            {
                Count(one.Report is not { } report ? clerk.Note(one.Document!) : options.Rereads && Bookkeeper.IsOlder(book, report.Document.Id, Version()) ? rereader.Renew(report) : clerk.Enter(report));
            }

            _progress.Count(one.Failure is not null);
        }
    }

    void Count(Entered entry) => _counts[entry] = _counts.GetValueOrDefault(entry) + 1;

    void Say(int joined)
    {
        int Of(Entered entry) => _counts.GetValueOrDefault(entry);
        terminal.OutputText.WriteLine($"{Of(Entered.New) + Of(Entered.Edition) + Of(Entered.Reprint)} documents added "
            + $"({Of(Entered.Reprint)} reprints, {Of(Entered.Edition)} later editions); {Of(Entered.Known)} known already.");
        if (Of(Entered.Reread) > 0) terminal.OutputText.WriteLine($"{Of(Entered.Reread)} read again, as an older entente had read them.");
        if (joined > 0) terminal.OutputText.WriteLine($"{joined} reports joined to what earlier ones said: 'entente follow' shows them.");
    }

    /// <summary>A document with its report; without one where the ledger has it, or with what went wrong.</summary>
    readonly record struct Taken(Document? Document, ReportRow? Report, string? Failure);
}
