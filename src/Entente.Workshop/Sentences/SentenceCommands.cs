using System.CommandLine;
using System.Diagnostics;
using Entente.Reading.Documents;
using Entente.Reading.Sentences;

namespace Entente.Workshop.Sentences;

/// <summary><c>train sentences</c> and <c>evaluate sentences</c>.</summary>
static class SentenceCommands
{
    const int Seed = 2023;

    public static Command Train()
    {
        var check = new Option<bool>("--check") { Description = "Learn from nine tenths of the documents and score the rest; writes nothing." };
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
        if (check)
        {
            Check(documents);
            return;
        }

        var model = SentenceTrainer.Train([.. documents.Select(document => new Raw(document.Sentences))], Seed);
        using var file = File.Create(Path.Combine(Folders.Repository, "data/models/sentences.bin"));
        model.Write(file);
        Console.WriteLine($"{documents.Count} documents, {clock.Elapsed.TotalSeconds:F0} s");
    }

    static void Check(List<(string Name, List<ConlluSentence> Sentences)> documents)
    {
        var model = SentenceTrainer.Train([.. documents.Where((_, i) => i % 10 != 3).Select(document => new Raw(document.Sentences))], Seed);
        var held = documents.Where((_, i) => i % 10 == 3).ToList();
        var splitter = new Splitter(model);
        Print("EWT slice", splitter, new Raw(held.Where(document => !IsGum(document.Name)).SelectMany(document => document.Sentences)));
        Print("GUM slice", splitter, new Raw(held.Where(document => IsGum(document.Name)).SelectMany(document => document.Sentences)));
    }

    static bool IsGum(string name) => name.StartsWith("GUM_", StringComparison.Ordinal);

    static void Score(string? output)
    {
        var splitter = new Splitter();
        foreach (var name in new[] { "en_ewt-ud-dev", "en_gum-ud-dev" })
        {
            var raw = new Raw(ConlluReader.Read(Corpora.Treebank(name)));
            var document = Print(name, splitter, raw);
            if (output is null) continue;
            Directory.CreateDirectory(output);
            using var writer = new StreamWriter(Path.Combine(output, name + ".conllu"));
            ConlluWriter.Write(writer, document, splitter.Cut(document));
        }
    }

    static Document Print(string name, Splitter splitter, Raw raw)
    {
        var document = new Document(name, raw.Text);
        var (tokens, words, sentences) = SegmentationScore.Of(raw, splitter.Cut(document));
        Console.WriteLine($"{name}: tokens F1 {tokens.F1:F2}, words F1 {words.F1:F2}, sentences F1 {sentences.F1:F2}");
        return document;
    }
}
