using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>A layer of products and a bias, there and back.</summary>
sealed unsafe class Dense
{
    readonly Panels _there = new(), _back = new();
    readonly Panels[] _scratch = [new(), new()];
    readonly Block _zero;

    public Dense(string name, int input, int output, Dice dice)
    {
        Weight = new Weight(name, input, output).Scatter(dice, MathF.Sqrt(1.5f / (input + output)));
        Bias = new Weight(name + ".bias", 1, output);
        _zero = new Block(Panels.Padded(Math.Max(input, output)));
    }

    public Weight Weight { get; }

    public Weight Bias { get; }

    public IEnumerable<Weight> Weights => [Weight, Bias];

    /// <summary>Takes up the present weights; once a step.</summary>
    public void Refresh()
    {
        _there.Fill(Weight.Values);
        _back.Fill(Weight.Values.Turned);
    }

    public void Forward(View input, View output) => _there.Multiply(input, Bias.Values with { Stride = 0 }, output);

    /// <summary>The gradient of the weights, from what went in and what is wanted of what came out.</summary>
    public void Learn(View input, View change, int half)
    {
        var gradient = Weight.Gradient(half);
        _scratch[half].Fill(change).Multiply(input.Turned, gradient, gradient);
        float* bias = Bias.Gradient(half).First;
        for (int row = 0; row < change.Rows; row++) Curves.Add(change.Row(row), 1, bias, Bias.Stride);
    }

    /// <summary>The gradient of the input, added to what is there if asked.</summary>
    public void Backward(View change, View input, bool add = false) =>
        _back.Multiply(change, add ? input : View.Of(_zero.At, 1, input.Columns, 0), input);
}
