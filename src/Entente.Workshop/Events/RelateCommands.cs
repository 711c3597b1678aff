using System.CommandLine;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Events;

/// <summary><c>train relate</c> and <c>evaluate relate</c>.</summary>
static class RelateCommands
{
    const int Folds = 5;

    static readonly Option<int> Seed = new("--seed") { Description = "Of the order of the pairs.", DefaultValueFactory = _ => 1 };

    static readonly Option<string> Output = new("--output", "-o") { Description = "Where to write the model.", DefaultValueFactory = _ => Path.Combine(Folders.Repository, "data/models/relations.bin") };

    public static Command Train()
    {
        var command = new Command("relate", "The classifier of marked pairs, from data/plover/sentences and the frames' examples.") { Seed, Output };
        command.SetAction(parsed =>
        {
            var pairs = Read(LabelledPair.All());
            using var file = File.Create(parsed.GetValue(Output)!);
            RelationModel.Write(new RelationTrainer(parsed.GetValue(Seed)).Train(pairs), file);
            Console.WriteLine($"{pairs.Count} pairs");
        });
        return command;
    }

    public static Command Evaluate()
    {
        var command = new Command("relate", "The classifier on pairs of our own that it was not trained on: five folds.") { Seed };
        command.SetAction(parsed =>
        {
            var pairs = Read(LabelledPair.All());
            var right = Enumerable.Range(0, Folds).Sum(fold => Right(pairs, fold, parsed.GetValue(Seed)));
            Console.WriteLine(FormattableString.Invariant($"{pairs.Count} pairs of our own, {Folds} folds: accuracy {100.0 * right / pairs.Count:F1}"));
        });
        return command;
    }

    /// <summary><c>train clusters</c>.</summary>
    public static Command TrainClusters()
    {
        var output = new Option<string>("--output", "-o") { Description = "Where to write them.", DefaultValueFactory = _ => Path.Combine(Folders.Repository, "data/models/clusters.bin") };
        var command = new Command("clusters", "Classes of words alike, from the engine's vectors.") { Seed, output };
        command.SetAction(parsed =>
        {
            var classes = new ClusterTrainer(new Parser(), parsed.GetValue(Seed)).Train([.. Table.Rows("lowercase-words.tsv").Select(row => row[0]).Concat(new FrameBook().Lemmas).Distinct().Order(StringComparer.Ordinal)]);
            using var file = File.Create(parsed.GetValue(output)!);
            WordClusters.Write(classes, file);
            Console.WriteLine($"{classes.Count} words");
        });
        return command;
    }

    static int Right(List<RelationLesson> pairs, int fold, int seed)
    {
        var weights = new RelationTrainer(seed).Train([.. pairs.Where((_, index) => index % Folds != fold)]);
        return pairs.Where((_, index) => index % Folds == fold).Count(pair => Best(weights, pair.Buckets) == (int)pair.Type);
    }

    static int Best(float[] weights, int[] buckets)
    {
        var scores = new float[RelationModel.Types];
        foreach (var bucket in buckets)
            for (var type = 0; type < scores.Length; type++) scores[type] += weights[(bucket * RelationModel.Types) + type];
        return Array.IndexOf(scores, scores.Max());
    }

    static List<RelationLesson> Read(IReadOnlyList<LabelledPair> pairs)
    {
        var reader = new PairReader(new Relater(new FrameBook(), WordClusters.Load(), model: null));
        var read = new RelationLesson?[pairs.Count];
        Parallel.For(0, pairs.Count, i =>
        {
            if (reader.Features(new Document("pair", pairs[i].Text), pairs[i].Source, pairs[i].Target) is { } features)
                read[i] = new RelationLesson([.. features.Select(RelationModel.Bucket).Distinct()], pairs[i].Type, pairs[i].Weight);
        });
        return [.. read.OfType<RelationLesson>()];
    }
}
