using System.Diagnostics;
using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Bench;

/// <summary>Reads a whole archive of JSON lines from memory and prints how much a second, as a Markdown table.</summary>
static class Archive
{
    static readonly int[] Threads = [1, 2];

    public static int Run(string path, int times)
    {
        var documents = File.ReadLines(path).Select(Parse).ToArray();
        var reader = new Reader();
        foreach (var document in documents.Take(200)) reader.Read(document); // the first calls compile

        Console.WriteLine($"{documents.Length} articles, {documents.Sum(document => (long)document.Text.Length)} characters, {Environment.ProcessorCount} processors, best of {times}\n");
        Console.WriteLine("| what | threads | seconds | articles/s | sentences/s |\n|---|---|---|---|---|");
        foreach (var threads in Threads)
        {
            Print("read", threads, Best(times, () => Sentences(documents, threads, reader.Read)));
            Print("read and write JSON", threads, Best(times, () => Sentences(documents, threads, document => Written(reader.Read(document)))));
        }

        return 0;

        void Print(string what, int threads, (TimeSpan Time, long Sentences) best) => Console.WriteLine(
            $"| {what} | {threads} | {best.Time.TotalSeconds:0.000} | {documents.Length / best.Time.TotalSeconds:N0} | {best.Sentences / best.Time.TotalSeconds:N0} |");
    }

    static (TimeSpan Time, long Sentences) Best(int times, Func<long> run)
    {
        var best = (Time: TimeSpan.MaxValue, Sentences: 0L);
        for (var i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            var sentences = run();
            if (watch.Elapsed < best.Time) best = (watch.Elapsed, sentences);
        }

        return best;
    }

    static long Sentences(Document[] documents, int threads, Func<Document, Report> read)
    {
        var sentences = 0L;
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = threads }, document => Interlocked.Add(ref sentences, read(document).Sentences.Length));
        return sentences;
    }

    static Report Written(Report report) =>
        ReportWriter.ToLine(report).IsEmpty ? throw new InvalidOperationException("A report is never empty.") : report;

    static Document Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var document = new Document(Text(root, "id") ?? "", Text(root, "text") ?? "") { Title = Text(root, "title"), Publisher = Text(root, "publisher"), Dateline = Text(root, "dateline") };
        return DateOnly.TryParse(Text(root, "date"), out var day) ? document with { Published = Publication.On(day, PublishedBasis.Given) } : document;
    }

    static string? Text(JsonElement root, string member) => root.TryGetProperty(member, out var value) ? value.GetString() : null;
}
