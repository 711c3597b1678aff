using Entente.Reading.Sentences;

namespace Entente.Workshop.Sentences;

/// <summary>Learns one yes-or-no decision over hashed features: squared hinge loss, AdaGrad, weights averaged over the later passes.</summary>
/// <remarks>Only sums, products and square roots of doubles, in one fixed order: every machine gets the same bits.</remarks>
sealed class LinearTrainer(int bits, int featuresEach)
{
    const double Rate = 0.1;
    const double Decay = 0.05; // how far a mistake's weights shrink; rare features fade by it
    const double Quantile = 0.9995; // of the weights that fit a signed byte; the few larger ones are cut

    readonly List<uint> _features = [];
    readonly List<bool> _answers = [];

    public int Count => _answers.Count;

    public void Add(ReadOnlySpan<uint> features, bool answer)
    {
        foreach (var feature in features) _features.Add(feature >> (32 - bits));
        _answers.Add(answer);
    }

    /// <param name="passes">Over all examples; the later half is averaged.</param>
    /// <param name="seed">Of the order in which examples are taken.</param>
    public Weights Train(int passes, int seed)
    {
        var (weights, squares, sums) = (new double[(1 << bits) + 1], new double[(1 << bits) + 1], new double[(1 << bits) + 1]);
        var order = Enumerable.Range(0, Count).ToArray();
        var random = new Random(seed);
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var example in order) Learn(example, weights, squares);
            if (pass < passes / 2) continue;
            for (var i = 0; i < sums.Length; i++) sums[i] += weights[i];
        }

        return Quantised(sums);
    }

    // The last weight is the bias.
    void Learn(int example, double[] weights, double[] squares)
    {
        var features = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features).Slice(example * featuresEach, featuresEach);
        var score = weights[^1];
        foreach (var feature in features) score += weights[feature];
        var sign = _answers[example] ? 1.0 : -1.0;
        var slack = 1 - sign * score;
        if (slack <= 0) return;
        var gradient = -sign * Math.Min(slack, 3);
        foreach (var feature in features) Step(feature, gradient, weights, squares);
        Step((uint)weights.Length - 1, gradient, weights, squares);
    }

    static void Step(uint feature, double gradient, double[] weights, double[] squares)
    {
        gradient += Decay * weights[feature];
        squares[feature] += gradient * gradient;
        weights[feature] -= Rate * gradient / Math.Sqrt(squares[feature] + 1);
    }

    static Weights Quantised(double[] sums)
    {
        var sizes = sums[..^1].Select(Math.Abs).Where(size => size > 0).Order().ToArray();
        var scale = sizes.Length == 0 ? 1 : 127 / sizes[(int)(Quantile * (sizes.Length - 1))];
        var table = Array.ConvertAll(sums[..^1], sum => (sbyte)Math.Clamp(Math.Round(sum * scale), -127, 127));
        return new Weights((int)Math.Round(sums[^1] * scale), table);
    }
}
