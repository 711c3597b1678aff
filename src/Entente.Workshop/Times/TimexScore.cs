using System.Globalization;

namespace Entente.Workshop.Times;

/// <summary>TempEval-3's measures of temporal expressions, counted as <c>../shared/bin/score_timex.py</c> counts them.</summary>
sealed class TimexScore
{
    public int Documents { get; private set; }

    public int Gold { get; private set; }

    public int Predicted { get; private set; }

    public int Strict { get; private set; }

    public int Relaxed { get; private set; }

    public int Type { get; private set; }

    public int Value { get; private set; }

    public double StrictF1 => F1(Strict);

    public double RelaxedF1 => F1(Relaxed);

    /// <summary>Relaxed F1 times the share of aligned pairs whose type agrees.</summary>
    public double TypeF1 => Relaxed == 0 ? 0 : RelaxedF1 * Type / Relaxed;

    /// <summary>Relaxed F1 times the share of aligned pairs whose value agrees.</summary>
    public double ValueF1 => Relaxed == 0 ? 0 : RelaxedF1 * Value / Relaxed;

    public double Precision => Predicted == 0 ? 0 : (double)Relaxed / Predicted;

    public double Recall => Gold == 0 ? 0 : (double)Relaxed / Gold;

    double F1(int matched) => Predicted + Gold == 0 ? 0 : 2.0 * matched / (Predicted + Gold);

    /// <summary>Counts one document; gives for each gold expression the index of its partner, -1 for none.</summary>
    public int[] Add(IReadOnlyList<Timex> gold, IReadOnlyList<Timex> predicted)
    {
        var partner = Align(gold, predicted);
        (Documents, Gold, Predicted) = (Documents + 1, Gold + gold.Count, Predicted + predicted.Count);
        for (var i = 0; i < gold.Count; i++)
        {
            if (partner[i] < 0) continue;
            var (want, have) = (gold[i], predicted[partner[i]]);
            Relaxed++;
            if (want.Start == have.Start && want.End == have.End) Strict++;
            if (want.Type == have.Type) Type++;
            if (want.Value == have.Value) Value++;
        }

        return partner;
    }

    /// <summary>One to one: exact spans first, then by decreasing overlap, ties leftmost.</summary>
    static int[] Align(IReadOnlyList<Timex> gold, IReadOnlyList<Timex> predicted)
    {
        var pairs = new List<(int Inexact, int Overlap, int Gold, int Predicted)>();
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < predicted.Count; j++)
            {
                var overlap = Math.Min(gold[i].End, predicted[j].End) - Math.Max(gold[i].Start, predicted[j].Start);
                var exact = gold[i].Start == predicted[j].Start && gold[i].End == predicted[j].End;
                if (overlap > 0) pairs.Add((exact ? 0 : 1, -overlap, i, j));
            }

        pairs.Sort();
        var partner = Enumerable.Repeat(-1, gold.Count).ToArray();
        var taken = new bool[predicted.Count];
        foreach (var (_, _, i, j) in pairs)
            if (partner[i] < 0 && !taken[j]) (partner[i], taken[j]) = (j, true);
        return partner;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"documents {Documents}, gold {Gold}, predicted {Predicted}: strict F1 {100 * StrictF1:F2}, relaxed F1 {100 * RelaxedF1:F2} (P {100 * Precision:F2} R {100 * Recall:F2}), type F1 {100 * TypeF1:F2}, value F1 {100 * ValueF1:F2}");
}
