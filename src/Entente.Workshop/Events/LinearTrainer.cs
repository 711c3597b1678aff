namespace Entente.Workshop.Events;

/// <summary>Multinomial logistic regression over hashed features for the learned layer: AdaGrad, so many rounds in an order dealt from the seed, then the average of the last half.</summary>
/// <param name="buckets">Of features.</param>
/// <param name="classes">Of answers.</param>
/// <param name="seed">Of the order.</param>
sealed class LinearTrainer(int buckets, int classes, int seed)
{
    const float Rate = 0.25f;

    readonly float[] _weights = new float[buckets * classes];
    readonly float[] _squares = new float[buckets * classes];
    readonly float[] _sums = new float[buckets * classes];

    /// <summary>How often the cases are gone through.</summary>
    public int Rounds { get; init; } = 16;

    /// <summary>Pulls weights to nothing at each step they are touched.</summary>
    public float Decay { get; init; } = 3e-4f;

    /// <returns>Weights bucket by bucket.</returns>
    public float[] Train(IReadOnlyList<Lesson> lessons)
    {
        var dice = new Random(seed);
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            dice.Shuffle(order);
            foreach (var i in order) Step(lessons[i]);
            if (round < Rounds / 2) continue;
            for (var i = 0; i < _sums.Length; i++) _sums[i] += _weights[i] / (Rounds - (Rounds / 2));
        }

        return _sums;
    }

    void Step(Lesson lesson)
    {
        Span<float> shares = stackalloc float[classes];
        shares.Clear();
        foreach (var bucket in lesson.Buckets)
            for (var one = 0; one < classes; one++) shares[one] += _weights[(bucket * classes) + one];
        Soften(shares);
        for (var one = 0; one < classes; one++) shares[one] = lesson.Weight * (shares[one] - (one == lesson.Answer ? 1 : 0));
        foreach (var bucket in lesson.Buckets)
        {
            for (var one = 0; one < classes; one++)
            {
                var at = (bucket * classes) + one;
                var slope = shares[one] + (Decay * _weights[at]);
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

/// <summary>A case with its answer.</summary>
/// <param name="Weight">How much it counts.</param>
readonly record struct Lesson(int[] Buckets, int Answer, float Weight = 1);
