using System.Globalization;

namespace Entente.Workshop.Events;

/// <summary>How well shares said beforehand agree with how often claims were right.</summary>
sealed class Reliability
{
    const int Bins = 10;

    readonly List<(double Said, bool IsRight)> _claims = [];

    public void Add(double said, bool isRight) => _claims.Add((said, isRight));

    public int Count => _claims.Count;

    /// <summary>The mean squared distance of the share said from 1 or 0.</summary>
    public double Brier => _claims.Average(claim => Math.Pow(claim.Said - (claim.IsRight ? 1 : 0), 2));

    /// <summary>Brier of saying the overall share of everything: what knowing nothing else costs.</summary>
    public double Blind => Right * (1 - Right);

    /// <summary>The share of right claims.</summary>
    public double Right => _claims.Average(claim => claim.IsRight ? 1.0 : 0);

    /// <summary>Expected calibration error: the mean distance, over ten equal bins weighed by their claims, of the share said from the share right.</summary>
    public double Error => _claims.GroupBy(Bin).Sum(bin => bin.Count() * Math.Abs(bin.Average(claim => claim.Said) - bin.Average(claim => claim.IsRight ? 1.0 : 0))) / Count;

    static int Bin((double Said, bool IsRight) claim) => Math.Min(Bins - 1, (int)(claim.Said * Bins));

    /// <summary>A line a bin that has claims, then the sums.</summary>
    public IEnumerable<string> Lines(string title)
    {
        yield return title;
        foreach (var bin in _claims.GroupBy(Bin).OrderBy(bin => bin.Key))
            yield return string.Create(CultureInfo.InvariantCulture, $"  said {bin.Key / (double)Bins:F1} to {(bin.Key + 1) / (double)Bins:F1}: {bin.Count(),5} claims, mean said {bin.Average(claim => claim.Said):F3}, right {bin.Average(claim => claim.IsRight ? 1.0 : 0):F3}");
        yield return string.Create(CultureInfo.InvariantCulture, $"  {Count} claims, right {Right:F3}, Brier {Brier:F3} (blind {Blind:F3}), calibration error {Error:F3}");
    }
}
