using System.Diagnostics;
using System.Globalization;

namespace Entente.Workshop.Engine;

/// <summary>Trains the network for some rounds over its sentences, and says how it goes.</summary>
/// <remarks>Each batch is dealt to two halves with gradients of their own, added in the same order: threads change no bit.</remarks>
sealed class Trainer(Net net, IReadOnlyList<Example> gold, IReadOnlyList<Example> silver, TrainerSettings settings)
{
    /// <summary>The last share of the rounds, in which only gold is taught.</summary>
    const double Alone = 0.3;

    readonly Pass[] _passes = [new(net, 0), new(net, 1)];

    /// <param name="report">Called after every few rounds, with the averaged weights in place.</param>
    public void Train(Action<int> report)
    {
        var dice = new Dice(settings.Seed);
        int steps = Enumerable.Range(1, settings.Rounds).Sum(round => Batches(Lesson(round), new Dice(settings.Seed)).Count);
        var optimizer = new Optimizer(net.Weights, settings.Rate, steps);
        var clock = Stopwatch.StartNew();
        for (int round = 1; round <= settings.Rounds; round++)
        {
            var losses = new double[5];
            var batches = Batches(Lesson(round), dice);
            foreach (var batch in batches)
            {
                net.Refresh();
                var parts = Run(batch, dice.Bits());
                for (int i = 0; i < losses.Length; i++) losses[i] += parts.Sum(part => part[i]) / batches.Count;
                optimizer.Step();
            }
            settings.Log.WriteLine($"round {round}, {clock.Elapsed.TotalSeconds:F0} s, {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F0} CPU s: "
                + "arcs labels tags features names " + string.Join(' ', losses.Select(loss => loss.ToString("F3", CultureInfo.InvariantCulture))));
            if (round % settings.Report != 0 && round != settings.Rounds) continue;
            optimizer.Settle();
            net.Swap();
            report(round);
            net.Swap();
        }
    }

    /// <summary>What a round teaches: all gold, and its own share of silver, of which nothing comes twice.</summary>
    IReadOnlyList<Example> Lesson(int round)
    {
        int mixed = (int)Math.Round(settings.Rounds * (1 - Alone));
        if (round > mixed) return gold;
        int size = silver.Count / mixed;
        return [.. gold, .. silver.Skip((round - 1) * size).Take(size)];
    }

    double[][] Run(Example[] batch, ulong seed)
    {
        // The longest first in both halves, as lanes want them.
        Array.Sort(batch, (one, other) => other.Count - one.Count);
        float scale = 1f / batch.Sum(example => example.Count);
        var results = new double[Weight.Halves][];
        Parallel.For(0, Weight.Halves, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads }, half =>
        {
            Example[] mine = [.. batch.Where((_, i) => i % Weight.Halves == half)];
            results[half] = mine.Length == 0 ? new double[5] : _passes[half].Run(mine, scale, new Dice(seed + (ulong)half));
        });
        return results;
    }

    /// <summary>Batches of sentences about as long as each other, in random order.</summary>
    List<Example[]> Batches(IReadOnlyList<Example> examples, Dice dice)
    {
        var sorted = examples.Select(example => (Example: example, Key: example.Count + dice.Next() * 2)).OrderBy(pair => pair.Key).ToList();
        var batches = new List<Example[]>();
        var batch = new List<Example>();
        int words = 0;
        foreach (var (example, _) in sorted)
        {
            if (batch.Count > 0 && words + example.Count + 1 > settings.BatchWords)
            {
                batches.Add([.. batch]);
                batch.Clear();
                words = 0;
            }
            batch.Add(example);
            words += example.Count + 1;
        }
        if (batch.Count > 0) batches.Add([.. batch]);
        dice.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        return batches;
    }
}

/// <param name="Rounds">Passes over the sentences.</param>
/// <param name="Report">Rounds between reports.</param>
/// <param name="Threads">1 or 2; the result is the same.</param>
sealed record TrainerSettings(int Rounds, int Report, int Threads)
{
    public ulong Seed { get; init; } = 1;

    public float Rate { get; init; } = 0.002f;

    public int BatchWords { get; init; } = 1500;

    /// <summary>Where each round's losses are told.</summary>
    public TextWriter Log { get; init; } = TextWriter.Null;
}
