using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>One half of a batch through the network and back; its memory is used again for the next.</summary>
sealed unsafe class Pass(Net net, int half)
{
    readonly Lanes _lanes = new();
    readonly Dropout _inputDrop = new(0.15f, 0.15f), _firstDrop = new(0.33f), _secondDrop = new(0.33f);
    readonly Block _input = new(), _first = new(), _firstDropped = new(), _second = new(), _state = new();
    readonly Block _change = new(), _firstChange = new(), _inputChange = new();
    readonly ArcHead _arcs = new(net, half);
    readonly LabelHead _labels = new(net, half);
    readonly TagHeads _tags = new(net, half);

    /// <param name="examples">The longest first.</param>
    /// <param name="scale">What one word's loss counts.</param>
    /// <param name="dice">Decides what is dropped; null drops nothing.</param>
    /// <returns>The losses of arcs, labels, tags, features, names.</returns>
    public double[] Run(ReadOnlySpan<Example> examples, float scale, Dice? dice)
    {
        Fill(examples);
        var (input, first, second) = (Matrix(_input, net.Shape.Input), Matrix(_first, 2 * net.Shape.Cells), Matrix(_second, 2 * net.Shape.Cells));
        var (dropped, state, change) = (Matrix(_firstDropped, first.Columns), Matrix(_state, first.Columns), Matrix(_change, first.Columns));
        net.Inputs.Forward(_lanes, examples, input, dice, half);
        _inputDrop.Forward(_lanes, input, dice, half);
        net.First.Run(_lanes, input, first, half);
        Copy(first, dropped);
        _firstDrop.Forward(_lanes, dropped, dice, half);
        net.Second.Run(_lanes, dropped, second, half);
        Copy(second, state);
        _secondDrop.Forward(_lanes, state, dice, half);
        new Span<float>(change.First, change.Rows * change.Stride).Clear();
        double arcs = _arcs.Learn(new Errand(_lanes, examples, state, change, scale, dice));
        double labels = _labels.Learn(new Errand(_lanes, examples, state, change, scale, dice));
        var tags = _tags.Learn(new Errand(_lanes, examples, state, change, scale, dice));
        Back(input, dropped, dice != null);
        return [arcs, labels, .. tags];
    }

    void Fill(ReadOnlySpan<Example> examples)
    {
        Span<int> lengths = stackalloc int[examples.Length];
        for (int i = 0; i < lengths.Length; i++) lengths[i] = examples[i].Count + 1;
        _lanes.Fill(lengths);
    }

    View Matrix(Block block, int columns) => Memory.Matrix(block, _lanes.Rows, columns);

    static void Copy(View from, View to) =>
        new ReadOnlySpan<float>(from.First, from.Rows * from.Stride).CopyTo(new Span<float>(to.First, to.Rows * to.Stride));

    void Back(View input, View dropped, bool drops)
    {
        var (first, second, change) = (Matrix(_first, dropped.Columns), Matrix(_second, dropped.Columns), Matrix(_change, dropped.Columns));
        if (drops) _secondDrop.Apply(_lanes, change, half);
        var gates = net.Second.Learn(_lanes, dropped, second, change, half);
        var firstChange = Matrix(_firstChange, dropped.Columns);
        net.Second.Input.Backward(gates, firstChange);
        if (drops) _firstDrop.Apply(_lanes, firstChange, half);
        gates = net.First.Learn(_lanes, input, first, firstChange, half);
        var inputChange = Matrix(_inputChange, input.Columns);
        net.First.Input.Backward(gates, inputChange);
        if (drops) _inputDrop.Apply(_lanes, inputChange, half);
        net.Inputs.Learn(inputChange, half);
    }
}

/// <summary>What a head is given: the encoder's state of every row, and where the state's gradient is added up.</summary>
readonly ref struct Errand(Lanes lanes, ReadOnlySpan<Example> examples, View state, View change, float scale, Dice? dice)
{
    public readonly Lanes Lanes = lanes;
    public readonly ReadOnlySpan<Example> Examples = examples;
    public readonly View State = state;
    public readonly View Change = change;
    public readonly float Scale = scale;
    public readonly Dice? Dice = dice;
}
