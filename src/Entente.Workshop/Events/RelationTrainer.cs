using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary>Multinomial logistic regression over hashed features: AdaGrad, so many rounds over the pairs in an order dealt from the seed, then the average of the last half.</summary>
sealed class RelationTrainer(int seed)
{
    const int Rounds = 24;

    const float Rate = 0.25f;

    /// <summary>Pulls weights to nothing at each step they are touched.</summary>
    const float Decay = 2e-4f;

    readonly float[] _weights = new float[RelationModel.Buckets * RelationModel.Types];
    readonly float[] _squares = new float[RelationModel.Buckets * RelationModel.Types];
    readonly float[] _worth = new float[RelationModel.Types];
    readonly float[] _sums = new float[RelationModel.Buckets * RelationModel.Types];

    /// <returns>Weights bucket by bucket.</returns>
    public float[] Train(IReadOnlyList<RelationLesson> pairs)
    {
        var dice = new Random(seed);
        Balance(pairs);
        var order = Enumerable.Range(0, pairs.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            dice.Shuffle(order);
            foreach (var i in order) Step(pairs[i]);
            if (round < Rounds / 2) continue;
            for (var i = 0; i < _sums.Length; i++) _sums[i] += _weights[i] / (Rounds - (Rounds / 2));
        }

        return _sums;
    }

    /// <summary>Types of which there are few count more, by the square root of how few.</summary>
    void Balance(IReadOnlyList<RelationLesson> pairs)
    {
        var counts = new float[RelationModel.Types];
        foreach (var pair in pairs) counts[(int)pair.Type] += pair.Weight;
        for (var type = 0; type < counts.Length; type++)
            _worth[type] = counts[type] == 0 ? 0 : MathF.Sqrt(pairs.Sum(pair => pair.Weight) / (RelationModel.Types * counts[type]));
    }

    void Step(RelationLesson lesson)
    {
        var (buckets, gold) = (lesson.Buckets, (int)lesson.Type);
        Span<float> shares = stackalloc float[RelationModel.Types];
        shares.Clear();
        foreach (var bucket in buckets)
            for (var type = 0; type < RelationModel.Types; type++) shares[type] += _weights[(bucket * RelationModel.Types) + type];
        Soften(shares);
        foreach (var bucket in buckets)
        {
            for (var type = 0; type < RelationModel.Types; type++)
            {
                var at = (bucket * RelationModel.Types) + type;
                var slope = (lesson.Weight * _worth[gold] * (shares[type] - (type == gold ? 1 : 0))) + (Decay * _weights[at]);
                _squares[at] += slope * slope;
                _weights[at] -= Rate * slope / (MathF.Sqrt(_squares[at]) + 1f);
            }
        }
    }

    static void Soften(Span<float> scores)
    {
        var most = float.MinValue;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }
}

/// <summary>A pair as the trainer sees it.</summary>
/// <param name="Weight">How much it counts.</param>
readonly record struct RelationLesson(int[] Buckets, PloverType Type, float Weight);
