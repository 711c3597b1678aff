using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Reading.Events;

/// <summary>Something that speaks for or against a claim having been read right.</summary>
/// <param name="Name">As <c>confidence.tsv</c> names it.</param>
/// <param name="Value">How much of it there is; 1 where it simply holds.</param>
readonly record struct Ground(string Name, double Value = 1);

/// <summary>How likely a claim is right, by what it rests on: a logistic function of <c>data/lexicons/confidence.tsv</c>, which <c>train confidence</c> fits.</summary>
sealed class Odds
{
    /// <summary>The ground that always holds.</summary>
    public const string Bias = "bias";

    readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <param name="kind">"event" or "relation".</param>
    /// <exception cref="InvalidDataException">The list has no bias for that kind.</exception>
    public Odds(string kind)
    {
        foreach (var cells in Table.Rows("confidence.tsv"))
            if (cells[0] == kind) _weights.Add(cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture));
        if (!_weights.ContainsKey(Bias)) throw new InvalidDataException($"confidence.tsv: {kind} has no bias.");
    }

    /// <summary>From 0 to 1; a ground without a weight counts nothing.</summary>
    public double Share(IReadOnlyList<Ground> grounds)
    {
        var sum = _weights[Bias];
        foreach (var ground in grounds)
            if (_weights.TryGetValue(ground.Name, out var weight)) sum += weight * ground.Value;
        return 1 / (1 + Math.Exp(-sum));
    }
}
