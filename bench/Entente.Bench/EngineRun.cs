using System.Diagnostics;
using System.Text.Json;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Bench;

/// <summary>The engine over an archive of JSON lines, a document at a time as <c>read</c> does; on one thread.</summary>
static class EngineRun
{
    public static int Run(string archive, string? model)
    {
        var start = Stopwatch.StartNew();
        var parser = model == null ? new Parser() : Parser.Load(File.ReadAllBytes(model));
        Console.WriteLine($"engine loaded in {start.Elapsed.TotalMilliseconds:F0} ms");
        var splitter = new Splitter();
        var documents = File.ReadLines(archive).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => new Document(line.GetProperty("id").GetString()!, line.GetProperty("text").GetString()!)).ToList();
        var cut = documents.Select(splitter.Cut).Where(sentences => sentences.Length > 0).ToList();
        int count = cut.Sum(sentences => sentences.Length), words = cut.Sum(sentences => sentences.Sum(sentence => sentence.Count));
        Console.WriteLine($"{documents.Count} documents, {count} sentences, {words} words");
        for (int pass = 1; pass <= 4; pass++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            long memory = GC.GetAllocatedBytesForCurrentThread();
            int names = 0;
            foreach (var sentences in cut) names += parser.Parse(sentences).Sum(tree => tree.Names.Length);
            double seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            memory = GC.GetAllocatedBytesForCurrentThread() - memory;
            Console.WriteLine($"pass {pass}: {count / seconds:F0} sentences and {words / seconds:F0} words a CPU second, {names} names, {memory / words} bytes a word");
        }
        return 0;
    }
}
