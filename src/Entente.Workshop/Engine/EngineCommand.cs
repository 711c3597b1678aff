using System.CommandLine;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary><c>train engine</c>: the model of tags, lemmas, trees and names.</summary>
static class EngineCommand
{
    static readonly Option<DirectoryInfo> Shared = new("--data") { Description = "The folder that holds data/treebanks and data/ner.", DefaultValueFactory = _ => new DirectoryInfo(Folders.Shared) };
    static readonly Option<FileInfo> Vectors = new("--vectors") { Description = "What train vectors made.", Required = true };
    static readonly Option<FileInfo> Output = new("--output") { Description = "Where the model goes.", DefaultValueFactory = _ => new FileInfo(Path.Combine(Folders.Repository, "data/models/engine.bin")) };
    static readonly Option<int> Rounds = new("--rounds") { Description = "Passes over the sentences.", DefaultValueFactory = _ => 25 };
    static readonly Option<int> Report = new("--report") { Description = "Rounds between scores on the dev sets.", DefaultValueFactory = _ => 5 };
    static readonly Option<int> Threads = new("--threads") { Description = "1 or 2; the model is the same.", DefaultValueFactory = _ => 2 };
    static readonly Option<int> Cells = new("--cells") { Description = "Cells of one direction of a layer, a multiple of 8.", DefaultValueFactory = _ => 160 };
    static readonly Option<long> Seed = new("--seed") { Description = "What chance begins with.", DefaultValueFactory = _ => 1 };
    static readonly Option<string[]> Without = new("--without") { Description = "Documents of GUM to leave out.", DefaultValueFactory = _ => [] };

    public static Command Create()
    {
        var command = new Command("engine", "Train data/models/engine.bin.") { Shared, Vectors, Output, Rounds, Report, Threads, Cells, Seed, Without };
        command.SetAction(Run);
        return command;
    }

    static void Run(ParseResult parse)
    {
        string shared = parse.GetRequiredValue(Shared).FullName;
        var sentences = EngineCorpora.Training(shared, parse.GetRequiredValue(Without).ToHashSet());
        var vocabulary = new Vocabulary(sentences, WordVectors.Load(parse.GetRequiredValue(Vectors).FullName));
        var lemmas = new LemmaLearner(sentences.Where(sentence => sentence.HasTree).SelectMany(sentence => sentence.Words)
            .Select(word => (word.Form, vocabulary.TagOf(word.Upos, word.Xpos), word.Lemma)));
        ulong seed = (ulong)parse.GetValue(Seed);
        var net = new Net(vocabulary.Shape() with { Cells = parse.GetValue(Cells) }, vocabulary.Vectors, seed);
        Console.Error.WriteLine($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Count)} words; {vocabulary.Rows.Count} known words, "
            + $"{vocabulary.Tags.Count} tags, {vocabulary.Features.Count} features, {vocabulary.Relations.Count} relations, {lemmas.Kept.Count} endings");
        var settings = new TrainerSettings(parse.GetValue(Rounds), parse.GetValue(Report), parse.GetValue(Threads)) { Seed = seed };
        var output = parse.GetRequiredValue(Output);
        new Trainer(net, [.. sentences.Select(vocabulary.Encode)], settings).Train(_ =>
        {
            using (var file = output.Create()) new ModelWriter(file).Write(net, vocabulary, lemmas);
            Score(output.FullName, shared);
        });
    }

    /// <summary>Scores on the dev sets, through the engine as it ships.</summary>
    static void Score(string model, string shared)
    {
        var parser = Parser.Load(File.ReadAllBytes(model));
        foreach (string name in (string[])["en_ewt-ud-dev", "en_gum-ud-dev"])
            Console.Error.WriteLine($"  {name}: {TreeScore.Of(parser, Treebank.Read(EngineCorpora.Path(shared, name)))}");
        foreach (string name in (string[])["worldwide-dev", "uner_ewt-dev"])
            Console.Error.WriteLine($"  {name}: {NameScore.Of(parser, Path.Combine(shared, $"data/ner/dev/{name}.conll.gz"))}");
    }
}
