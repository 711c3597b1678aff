using System.Runtime.Intrinsics;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Adam (Kingma and Ba 2015) with a warm start and a cosine end, gradients cut at a length, and the values' average.</summary>
/// <remarks>Rows of tables that a batch did not touch wait; their average is made up for in closed form.</remarks>
sealed unsafe class Optimizer(IReadOnlyList<Weight> weights, float rate, int steps)
{
    const float FirstDecay = 0.9f, SecondDecay = 0.95f, Tiny = 1e-8f, Longest = 5, AverageDecay = 0.998f;
    const int Warmup = 200;

    int _step;

    /// <summary>One step along the gradients of both halves, which are then cleared.</summary>
    public void Step()
    {
        _step++;
        var rows = weights.Select(weight => weight.Gather()).ToArray();
        double length = Math.Sqrt(weights.Select((weight, i) => Square(weight, rows[i])).Sum());
        float scale = (float)Math.Min(1, Longest / (length + 1e-6));
        for (int i = 0; i < weights.Count; i++)
        {
            foreach (int row in rows[i]) Update(weights[i], row, scale);
            weights[i].Clear();
        }
    }

    static double Square(Weight weight, IReadOnlyList<int> rows)
    {
        int count = Count(weight);
        double sum = 0;
        foreach (int row in rows)
        {
            float* gradient = weight.Gradient(0).Row(row);
            sum += Curves.Dot(gradient, gradient, count);
        }
        return sum;
    }

    /// <summary>Cells updated together: a row of a table, or the whole matrix.</summary>
    static int Count(Weight weight) => weight.IsTable ? weight.Stride : weight.Stride * weight.Rows;

    float Rate()
    {
        if (_step < Warmup) return rate * _step / Warmup;
        double done = Math.Min(1, (double)(_step - Warmup) / Math.Max(1, steps - Warmup));
        return rate * (float)Math.Max(0.01, 0.5 * (1 + Math.Cos(Math.PI * done)));
    }

    void Update(Weight weight, int row, float scale)
    {
        int count = Count(weight);
        float* value = weight.Value(row), first = weight.First(row), second = weight.Second(row), average = weight.Average(row);
        float* gradient = weight.Gradient(0).Row(row);
        var step = Vector256.Create(-Rate() / (1 - MathF.Pow(FirstDecay, _step)));
        float correction = 1 / (1 - MathF.Pow(SecondDecay, _step));
        float decay = Math.Min(AverageDecay, (1f + _step) / (10 + _step));
        float waited = weight.IsTable ? MathF.Pow(decay, Math.Max(0, _step - 1 - weight.Updated[row])) : 1;
        for (int i = 0; i < count; i += 8)
        {
            var slope = Vector256.Load(gradient + i) * scale;
            var m = Vector256.Load(first + i) * FirstDecay + slope * (1 - FirstDecay);
            var v = Vector256.Load(second + i) * SecondDecay + slope * slope * (1 - SecondDecay);
            m.Store(first + i);
            v.Store(second + i);
            var old = Vector256.Load(value + i);
            var now = old + step * m / (Vector256.Sqrt(v * correction) + Vector256.Create(Tiny));
            now.Store(value + i);
            var mean = old + (Vector256.Load(average + i) - old) * waited;
            (now + (mean - now) * decay).Store(average + i);
        }
        if (weight.IsTable) weight.Updated[row] = _step;
    }

    /// <summary>Brings the averages of waiting rows up to the present step.</summary>
    public void Settle()
    {
        foreach (var weight in weights.Where(weight => weight.IsTable))
        {
            for (int row = 0; row < weight.Rows; row++)
            {
                float waited = MathF.Pow(AverageDecay, _step - weight.Updated[row]);
                float* value = weight.Value(row), average = weight.Average(row);
                for (int i = 0; i < weight.Stride; i++) average[i] = value[i] + (average[i] - value[i]) * waited;
                weight.Updated[row] = _step;
            }
        }
    }
}
