using System.CommandLine;
using System.Diagnostics;
using Entente.Reading.Documents;
using Entente.Reading.Sentences;

namespace Entente.Workshop.Sentences;

/// <summary><c>train sentences</c> and <c>evaluate sentences</c>.</summary>
static class SentenceCommands
{
    const int Seed = 2023;
    const int Folds = 5;

    public static Command Train()
    {
        var check = new Option<bool>("--check") { Description = "Learn from four fifths of the documents and score the rest, five times; writes nothing." };
        var command = new Command("sentences", "Train data/models/sentences.bin from EWT and the openly licensed documents of GUM.") { check };
        command.SetAction(parsed => Run(parsed.GetValue(check)));
        return command;
    }

    public static Command Evaluate()
    {
        var output = new Option<string?>("--output") { Description = "A folder for the CoNLL-U files that were scored." };
        var command = new Command("sentences", "Score tokens, words and sentences from raw text on the dev sets of EWT and GUM.") { output };
        command.SetAction(parsed => Score(parsed.GetValue(output)));
        return command;
    }

    static void Run(bool check)
    {
        var clock = Stopwatch.StartNew();
        var documents = Corpora.Training().ToList();
        var cases = CaseCounter.Count();
        Console.WriteLine($"word cases counted, {clock.Elapsed.TotalSeconds:F0} s");
        if (check)
        {
            Check(documents, cases);
            return;
        }

        var model = SentenceTrainer.Train([.. documents.Select(document => new Raw(document.Sentences))], cases, Seed);
        using var file = File.Create(Path.Combine(Folders.Repository, "data/models/sentences.bin"));
        model.Write(file);
        Console.WriteLine($"{documents.Count} documents, {clock.Elapsed.TotalSeconds:F0} s");
    }

    static void Check(List<(string Name, List<ConlluSentence> Sentences)> documents, WordCases cases)
    {
        var totals = new SortedDictionary<string, (Counts Tokens, Counts Words, Counts Sentences)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = SentenceTrainer.Train(
                [.. documents.Where((_, i) => i % Folds != fold).Select(document => new Raw(document.Sentences))], cases, Seed);
            var splitter = new Splitter(model);
            foreach (var kind in documents.Where((_, i) => i % Folds == fold).GroupBy(document => Kind(document.Name)))
            {
                var raw = new Raw(kind.SelectMany(document => document.Sentences));
                var score = SegmentationScore.Of(raw, splitter.Cut(new Document(kind.Key, raw.Text)));
                var (tokens, words, sentences) = totals.GetValueOrDefault(kind.Key);
                totals[kind.Key] = (tokens + score.Tokens, words + score.Words, sentences + score.Sentences);
            }
        }

        foreach (var (kind, score) in totals) Print(kind, score);
    }

    // "GUM news", "EWT weblog", and so on.
    static string Kind(string name) =>
        name.StartsWith("GUM_", StringComparison.Ordinal) ? "GUM " + name.Split('_')[1] : "EWT " + name.Split('-')[0];

    static void Score(string? output)
    {
        var splitter = new Splitter();
        foreach (var name in new[] { "en_ewt-ud-dev", "en_gum-ud-dev" })
        {
            var raw = new Raw(ConlluReader.Read(Corpora.Treebank(name)));
            var document = new Document(name, raw.Text);
            Print(name, SegmentationScore.Of(raw, splitter.Cut(document)));
            if (output is null) continue;
            Directory.CreateDirectory(output);
            using var writer = new StreamWriter(Path.Combine(output, name + ".conllu"));
            ConlluWriter.Write(writer, document, splitter.Cut(document));
        }
    }

    static void Print(string name, (Counts Tokens, Counts Words, Counts Sentences) score) =>
        Console.WriteLine($"{name}: tokens F1 {score.Tokens.F1:F2}, words F1 {score.Words.F1:F2}, sentences F1 {score.Sentences.F1:F2}");
}
