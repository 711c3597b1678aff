using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Intake;
using Entente.Ledger;
using Entente.Ledger.Following;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;
using Entente.Reading;
using Entente.Reading.Reports;

namespace Entente.Bench;

/// <summary>How long a large ledger takes for what people ask of it: median of many, warm, in this process.</summary>
static class LedgerRun
{
    const int Times = 25;
    const int WarmUp = 60; // articles

    public static int Run(string path, string articles)
    {
        var size = new FileInfo(path).Length;
        using (var book = Book.OpenToRead(path))
        {
            Console.WriteLine($"{book.Value("SELECT count(*) FROM documents")} documents, {book.Value("SELECT count(*) FROM records")} records, {size / 1e9:0.00} GB");
            Time("show USA CHN", () => PairPage.Of(book, "USA", "CHN", 12));
            Time("show ISR PSE", () => PairPage.Of(book, "ISR", "PSE", 12));
            Time("due, 90 days", () => DueList.Of(book, new DateOnly(2006, 3, 1), 90, 30));
            Time("search rare words", () => Search(book, "muster maximum"));
            Time("search common words", () => Search(book, "president visit"));
            Time("relations", () => PairList.Of(book, null, 40), 3);
        }

        Add(path, articles);
        return 0;
    }

    static void Search(Book book, string words) => _ = (SearchList.Records(book, words, 10).Count, SearchList.Documents(book, words, 10).Count);

    /// <summary>New articles (more than 60), one after the other, as a feed brings them: entering and following up, each in transactions of its own; reading apart.</summary>
    static void Add(string path, string articles)
    {
        var reader = new Reader();
        var reports = new Gatherer().Gather(articles).OfType<Arrival>().Select(one => Anew(ReportWriter.ToRow(reader.Read(one.Document)))).ToList();
        using var book = Book.OpenToWrite(path);
        var (clerk, follower) = (new Bookkeeper(book, "bench", TimeProvider.System), new Follower(book, TimeProvider.System));
        foreach (var report in reports.Take(WarmUp)) Enter(report); // the first calls compile
        var (millis, process) = (new List<double>(), Process.GetCurrentProcess());
        var before = process.TotalProcessorTime;
        foreach (var report in reports.Skip(WarmUp))
        {
            var watch = Stopwatch.StartNew();
            Enter(report);
            millis.Add(watch.Elapsed.TotalMilliseconds);
        }

        process.Refresh();
        var busy = (process.TotalProcessorTime - before).TotalMilliseconds / millis.Count;
        millis.Sort();
        Console.WriteLine($"add an article beyond reading it: median {millis[millis.Count / 2]:0.0} ms, 90% within {millis[millis.Count * 9 / 10]:0.0} ms, mean {millis.Average():0.0} ms, of which {busy:0.0} ms of processor time; {millis.Count} articles");

        void Enter(ReportRow report)
        {
            book.InOne(() => clerk.Enter(report));
            follower.Follow();
        }
    }

    /// <summary>The same news as another document, eleven days later: neither known nor a reprint.</summary>
    static ReportRow Anew(ReportRow report)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report.Document.Text + Stopwatch.GetTimestamp())));
        var day = DateOnly.ParseExact(report.Document.Published!, "O", CultureInfo.InvariantCulture).AddDays(11).ToString("O", CultureInfo.InvariantCulture);
        return report with { Document = report.Document with { Id = "sha256:" + hash, Published = day } };
    }

    static void Time(string what, Action work, int times = Times)
    {
        work();
        var millis = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            millis.Add(watch.Elapsed.TotalMilliseconds);
        }

        millis.Sort();
        Console.WriteLine($"{what}: median {millis[millis.Count / 2]:0.0} ms, worst {millis[^1]:0.0} ms");
    }
}
