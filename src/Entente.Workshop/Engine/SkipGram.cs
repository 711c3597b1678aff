using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Workshop.Engine;

/// <summary>Word vectors that predict the word at each nearby place, with weights of its own for every place.</summary>
/// <remarks>
/// Structured skip-gram with negative sampling: Ling, Dyer, Black and Trancoso, "Two/Too Simple Adaptations of Word2Vec
/// for Syntax Problems" (2015). One thread and one seed: the same bits every time.
/// </remarks>
sealed unsafe class SkipGram(WordCorpus corpus, int dimensions, ulong seed)
{
    const int Window = 3;
    const int Negatives = 5;
    const float FirstRate = 0.03f;
    const double Subsampling = 1e-4;
    const int DrawBits = 22;

    readonly float* _input = Allocate((long)corpus.Words.Length * dimensions);
    readonly float* _output = Allocate((long)corpus.Words.Length * dimensions * 2 * Window);
    readonly float* _change = Allocate(dimensions);
    readonly int[] _draws = Draws(corpus.Counts);
    readonly float[] _keep = Keep(corpus.Counts);
    readonly int[] _wrong = new int[Negatives];
    readonly Dice _dice = new(seed);

    static float* Allocate(long count)
    {
        var memory = (float*)NativeMemory.AlignedAlloc((nuint)(count * sizeof(float)), 64);
        for (long i = 0; i < count; i++) memory[i] = 0;
        return memory;
    }

    /// <summary>Words to draw wrong answers from, by frequency to the power of three quarters.</summary>
    static int[] Draws(long[] counts)
    {
        var draws = new int[1 << DrawBits];
        double total = counts.Sum(count => Math.Pow(count, 0.75)), reached = 0;
        int at = 0;
        for (int word = 0; word < counts.Length; word++)
        {
            reached += Math.Pow(counts[word], 0.75) / total;
            while (at < draws.Length && at < reached * draws.Length) draws[at++] = word;
        }
        while (at < draws.Length) draws[at++] = counts.Length - 1;
        return draws;
    }

    static float[] Keep(long[] counts)
    {
        double total = counts.Sum();
        return [.. counts.Select(count => (float)Math.Min(1, Math.Sqrt(Subsampling * total / count)))];
    }

    /// <returns>One row a word of the corpus, in its order.</returns>
    public float[] Train(int rounds, TextWriter log)
    {
        long cells = (long)corpus.Words.Length * dimensions;
        for (long i = 0; i < cells; i++) _input[i] = (_dice.Next() - 0.5f) / dimensions;
        var line = new int[4096];
        long done = 0, all = (long)corpus.Text.Length * rounds, said = 0;
        for (int round = 0; round < rounds; round++)
        {
            int count = 0;
            foreach (int word in corpus.Text)
            {
                done++;
                if (word >= 0 && count < line.Length)
                {
                    if (_dice.Next() < _keep[word]) line[count++] = word;
                    continue;
                }
                Learn(line.AsSpan(0, count), FirstRate * Math.Max(0.02f, 1 - (float)((double)done / all)));
                count = 0;
                if (done - said < all / 50) continue;
                said = done;
                log.WriteLine($"vectors: {100.0 * done / all:F0} % of {rounds} rounds");
            }
        }
        return new ReadOnlySpan<float>(_input, (int)cells).ToArray();
    }

    void Learn(ReadOnlySpan<int> line, float rate)
    {
        for (int center = 0; center < line.Length; center++)
        {
            float* word = _input + (long)line[center] * dimensions;
            for (int i = 0; i < Negatives; i++) _wrong[i] = _draws[_dice.Bits() >> (64 - DrawBits)];
            new Span<float>(_change, dimensions).Clear();
            for (int place = 0; place < 2 * Window; place++)
            {
                int at = center + (place < Window ? place - Window : place - Window + 1);
                if ((uint)at >= (uint)line.Length) continue;
                float* outputs = _output + (long)place * corpus.Words.Length * dimensions;
                Step(word, outputs + (long)line[at] * dimensions, 1, rate);
                foreach (int wrong in _wrong)
                    if (wrong != line[at]) Step(word, outputs + (long)wrong * dimensions, 0, rate);
            }
            for (int i = 0; i < dimensions; i += 8) (Vector256.Load(word + i) + Vector256.Load(_change + i)).Store(word + i);
        }
    }

    void Step(float* word, float* output, float target, float rate)
    {
        var sum = Vector256<float>.Zero;
        for (int i = 0; i < dimensions; i += 8) sum = Vector256.MultiplyAddEstimate(Vector256.Load(word + i), Vector256.Load(output + i), sum);
        float score = Vector256.Sum(sum);
        float guess = score > 8 ? 1 : score < -8 ? 0 : 1 / (1 + MathF.Exp(-score));
        var step = Vector256.Create((target - guess) * rate);
        for (int i = 0; i < dimensions; i += 8)
        {
            var other = Vector256.Load(output + i);
            Vector256.MultiplyAddEstimate(step, other, Vector256.Load(_change + i)).Store(_change + i);
            Vector256.MultiplyAddEstimate(step, Vector256.Load(word + i), other).Store(output + i);
        }
    }
}
