using System.Collections.Immutable;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Events;

/// <summary>Answers about marked pairs that are known to be right or wrong.</summary>
sealed class RelationClaims(int seed)
{
    const int Folds = 5;

    readonly FrameBook _book = new();
    readonly WordClusters _clusters = WordClusters.Load();

    /// <summary>Our own pairs, each answered by a classifier that did not see it.</summary>
    public IReadOnlyList<Claim> OfOwn()
    {
        var pairs = LabelledPair.All();
        var (trees, buckets) = Read(pairs);
        var claims = new List<Claim>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var relater = new Relater(_book, _clusters, Model([.. Enumerable.Range(0, pairs.Count).Where(i => i % Folds != fold && buckets[i] is not null).Select(i => new RelationLesson(buckets[i]!, pairs[i].Type, pairs[i].Weight))]));
            for (var i = fold; i < pairs.Count; i += Folds)
            {
                var answer = relater.Relate(trees[i], pairs[i].Source, pairs[i].Target);
                if (answer.Type is { } type) claims.Add(new Claim(answer.Grounds, type == pairs[i].Type, 1, $"pair {i}"));
            }
        }

        return claims;
    }

    (ImmutableArray<Tree>[] Trees, int[]?[] Buckets) Read(IReadOnlyList<LabelledPair> pairs)
    {
        var relater = new Relater(_book, _clusters, model: null);
        var reader = new PairReader(relater);
        var (trees, buckets) = (new ImmutableArray<Tree>[pairs.Count], new int[]?[pairs.Count]);
        Parallel.For(0, pairs.Count, i =>
        {
            trees[i] = reader.Trees(new Document("pair", pairs[i].Text), pairs[i].Source, pairs[i].Target);
            buckets[i] = relater.Features(trees[i], pairs[i].Source, pairs[i].Target) is { } features ? [.. features.Select(RelationModel.Bucket).Distinct()] : null;
        });
        return (trees, buckets);
    }

    RelationModel Model(IReadOnlyList<RelationLesson> pairs)
    {
        using var stream = new MemoryStream();
        RelationModel.Write(new RelationTrainer(seed).Train(pairs), stream);
        return RelationModel.Read(new MemoryStream(stream.ToArray()));
    }

    /// <summary>The train half of the public set of marked pairs, answered by the classifier that ships; nothing is fitted on it. RETREAT and CONCEDE are one type there.</summary>
    public static IReadOnlyList<Claim> OfPublicSet()
    {
        var reader = new PairReader();
        var lines = File.ReadAllLines(Path.Combine(Folders.Shared, "data/events/PLV_train.tsv"));
        var names = lines[0].Split('\t');
        var (marked, gold) = (Array.IndexOf(names, "marked_sentence"), Array.IndexOf(names, "gold_root"));
        return [.. lines.Skip(1).AsParallel().AsOrdered().Select((line, row) => OfRow(reader, line.Split('\t'), (marked, gold), row)).OfType<Claim>()];
    }

    static Claim? OfRow(PairReader reader, string[] cells, (int Marked, int Gold) at, int row)
    {
        if (LabelledPair.Marked(PloverType.Agree, cells[at.Marked].Trim('"')) is not { } pair) return null;
        var answer = reader.Relate(new Document("pair", pair.Text), pair.Source, pair.Target);
        return answer.Type is { } type ? new Claim(answer.Grounds, Folded(Ontology.Name(type)) == Folded(cells[at.Gold]), 1, $"row {row}") : null;
    }

    static string Folded(string type) => type switch { "RETREAT" or "CONCEDE" => "YIELD", "COOPERATION" => "COOPERATE", _ => type };
}
