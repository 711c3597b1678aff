using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary>A claim with what it rests on and whether it is right.</summary>
/// <param name="Weight">How much it counts in training.</param>
/// <param name="Source">The document it is of; claims of one document are held out together.</param>
sealed record Claim(IReadOnlyList<Ground> Grounds, bool IsRight, double Weight, string Source);

/// <summary>Logistic regression over named grounds, by Newton's method with a pull to nothing.</summary>
static class OddsTrainer
{
    const int Rounds = 12;

    /// <returns>A weight a ground, the bias among them.</returns>
    /// <param name="claims">Claims known to be right or wrong.</param>
    /// <param name="pull">Half the cost of a weight's square: the fewer the claims, the more.</param>
    public static SortedDictionary<string, double> Train(IReadOnlyList<Claim> claims, double pull = 1)
    {
        var names = claims.SelectMany(claim => claim.Grounds).Select(ground => ground.Name).Append(Odds.Bias).Distinct().Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at);
        var rows = claims.Select(claim => claim.Grounds.Append(new Ground(Odds.Bias)).Select(ground => (At: index[ground.Name], ground.Value)).ToArray()).ToArray();
        var weights = new double[names.Length];
        for (var round = 0; round < Rounds; round++) Step(claims, rows, weights, [.. names.Select(name => name == Odds.Bias ? 0.01 : pull)]);
        return new(names.Select((name, at) => (name, weights[at])).ToDictionary(pair => pair.name, pair => pair.Item2), StringComparer.Ordinal);
    }

    static void Step(IReadOnlyList<Claim> claims, (int At, double Value)[][] rows, double[] weights, double[] pulls)
    {
        var count = weights.Length;
        var (slope, bend) = (new double[count], new double[count, count]);
        for (var i = 0; i < count; i++)
        {
            slope[i] = pulls[i] * weights[i];
            bend[i, i] = pulls[i];
        }

        for (var row = 0; row < rows.Length; row++)
        {
            var share = 1 / (1 + Math.Exp(-rows[row].Sum(cell => weights[cell.At] * cell.Value)));
            var (miss, spread) = (claims[row].Weight * (share - (claims[row].IsRight ? 1 : 0)), claims[row].Weight * share * (1 - share));
            foreach (var one in rows[row])
            {
                slope[one.At] += miss * one.Value;
                foreach (var other in rows[row]) bend[one.At, other.At] += spread * one.Value * other.Value;
            }
        }

        var move = Solve(bend, slope);
        for (var i = 0; i < count; i++) weights[i] -= move[i];
    }

    /// <summary>Gauss without exchange of rows: the matrix is symmetric and positive.</summary>
    static double[] Solve(double[,] matrix, double[] right)
    {
        var count = right.Length;
        for (var i = 0; i < count; i++)
        {
            for (var row = i + 1; row < count; row++)
            {
                var factor = matrix[row, i] / matrix[i, i];
                if (factor == 0) continue;
                for (var column = i; column < count; column++) matrix[row, column] -= factor * matrix[i, column];
                right[row] -= factor * right[i];
            }
        }

        var found = new double[count];
        for (var i = count - 1; i >= 0; i--)
        {
            var sum = right[i];
            for (var column = i + 1; column < count; column++) sum -= matrix[i, column] * found[column];
            found[i] = sum / matrix[i, i];
        }

        return found;
    }

    /// <summary>The share by weights.</summary>
    public static double Share(IReadOnlyDictionary<string, double> weights, IReadOnlyList<Ground> grounds) =>
        1 / (1 + Math.Exp(-weights[Odds.Bias] - grounds.Sum(ground => weights.GetValueOrDefault(ground.Name) * ground.Value)));
}
