namespace Entente.Workshop.Engine;

/// <summary>What storing vectors as bytes and matrices in half precision costs: the loss on the dev sets before and after rounding in place.</summary>
static unsafe class Rounding
{
    /// <summary>A row of bytes is this many steps wide on either side of zero.</summary>
    const int Steps = 127;

    /// <summary>The step between two bytes of a row; 0 for a row of zeros.</summary>
    public static float Step(ReadOnlySpan<float> row)
    {
        float step = 0;
        foreach (float cell in row) step = MathF.Max(step, MathF.Abs(cell) / Steps);
        return step;
    }

    /// <summary>The byte a cell is stored as.</summary>
    public static sbyte Byte(float cell, float step) => step > 0 ? (sbyte)MathF.Round(cell / step) : (sbyte)0;

    /// <summary>Losses a word of arcs, labels, tags, features and names, all in 32 bits, then with bytes, then with half precision too.</summary>
    /// <remarks>The weights are left rounded: nothing can be learned after this.</remarks>
    public static IEnumerable<(string What, double[] Losses)> Measure(Net net, Vocabulary vocabulary, IReadOnlyList<Example> examples)
    {
        yield return ("32 bits", Loss(net, examples));
        RoundRows(net, vocabulary);
        yield return ("vectors as bytes", Loss(net, examples));
        foreach (var weight in net.Weights.Where(weight => !weight.IsTable || weight == net.Features))
            for (int row = 0; row < weight.Rows; row++)
                foreach (ref float cell in weight.Row(row)) cell = (float)(Half)cell;
        yield return ("and matrices in half precision", Loss(net, examples));
    }

    static void RoundRows(Net net, Vocabulary vocabulary)
    {
        // A stored word is the sum of its vector from raw text and what was learned: the sum is what is rounded.
        int width = vocabulary.Dimensions;
        var learned = vocabulary.Learned.ToDictionary(pair => vocabulary.Rows[pair.Key], pair => pair.Value);
        for (int row = 2; row < vocabulary.Rows.Count + 2; row++)
        {
            var vector = vocabulary.Vectors.AsSpan(row * width, width);
            if (learned.TryGetValue(row, out int changed))
            {
                var change = net.Inputs.Words.Row(changed);
                for (int i = 0; i < width; i++) vector[i] += change[i];
                change.Clear();
            }
            Round(vector);
        }
        foreach (var table in net.Inputs.Ends.Append(net.Inputs.Groups))
            for (int row = 0; row < table.Rows; row++) Round(table.Row(row));
    }

    static void Round(Span<float> row)
    {
        float step = Step(row);
        foreach (ref float cell in row) cell = Byte(cell, step) * step;
    }

    static double[] Loss(Net net, IReadOnlyList<Example> examples)
    {
        net.Refresh();
        var pass = new Pass(net, 0);
        var sums = new double[5];
        foreach (var batch in examples.OrderByDescending(example => example.Count).Chunk(30))
        {
            var losses = pass.Run(batch, 1f, null);
            for (int i = 0; i < sums.Length; i++) sums[i] += losses[i];
        }
        foreach (var weight in net.Weights) weight.Clear();
        int words = examples.Sum(example => example.Count);
        return [.. sums.Select(sum => sum / words)];
    }
}
