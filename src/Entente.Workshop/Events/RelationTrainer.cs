using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary>Teaches <c>relate</c>: a linear classifier of pairs, in which types of which there are few count more.</summary>
sealed class RelationTrainer(int seed)
{
    readonly LinearTrainer _trainer = new(RelationModel.Buckets, RelationModel.Types, seed) { Rounds = 24, Decay = 2e-4f };

    /// <returns>Weights bucket by bucket.</returns>
    public float[] Train(IReadOnlyList<RelationLesson> pairs)
    {
        var worth = Balance(pairs);
        return _trainer.Train([.. pairs.Select(pair => new Lesson(pair.Buckets, (int)pair.Type, pair.Weight * worth[(int)pair.Type]))]);
    }

    /// <summary>What a pair of each type counts: by the square root of how few there are.</summary>
    static float[] Balance(IReadOnlyList<RelationLesson> pairs)
    {
        var counts = new float[RelationModel.Types];
        foreach (var pair in pairs) counts[(int)pair.Type] += pair.Weight;
        var all = pairs.Sum(pair => pair.Weight);
        return Array.ConvertAll(counts, count => count == 0 ? 0 : MathF.Sqrt(all / (RelationModel.Types * count)));
    }
}

/// <summary>A pair as the trainer sees it.</summary>
/// <param name="Weight">How much it counts.</param>
readonly record struct RelationLesson(int[] Buckets, PloverType Type, float Weight);
