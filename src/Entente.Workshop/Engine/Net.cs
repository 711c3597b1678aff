namespace Entente.Workshop.Engine;

/// <summary>The network's layers: inputs, two layers of memory, and a head for every question.</summary>
sealed class Net
{
    public Net(NetShape shape, float[] vectors, ulong seed)
    {
        var dice = new Dice(seed);
        Shape = shape;
        Inputs = new Inputs(shape, vectors, dice);
        First = new Memory("first", shape.Input, shape.Cells, dice);
        Second = new Memory("second", 2 * shape.Cells, shape.Cells, dice);
        int state = 2 * shape.Cells;
        ArcHead = new Dense("arc.head", state, shape.Arc, dice);
        ArcDependent = new Dense("arc.dependent", state, shape.Arc, dice);
        ArcProduct = new Dense("arc.product", shape.Arc, shape.Arc, dice);
        LabelHead = new Dense("label.head", state, shape.Label, dice);
        LabelDependent = new Dense("label.dependent", state, shape.Label, dice);
        Label = new Dense("label", 2 * shape.Label, shape.Relations, dice);
        Tag = new Dense("tag", state, shape.Tags, dice);
        Name = new Dense("name", state, shape.Names, dice);
        // The last column is the bias.
        Features = new Weight("features", shape.Features, state + 1, table: true).Scatter(dice, 0.02f);
    }

    public NetShape Shape { get; }
    public Inputs Inputs { get; }
    public Memory First { get; }
    public Memory Second { get; }
    public Dense ArcHead { get; }
    public Dense ArcDependent { get; }
    public Dense ArcProduct { get; }
    public Dense LabelHead { get; }
    public Dense LabelDependent { get; }
    public Dense Label { get; }
    public Dense Tag { get; }
    public Dense Name { get; }
    public Weight Features { get; }

    IEnumerable<Dense> Layers => [ArcHead, ArcDependent, ArcProduct, LabelHead, LabelDependent, Label, Tag, Name];

    public IReadOnlyList<Weight> Weights => field ??=
        [.. Inputs.Weights, .. First.Weights, .. Second.Weights, .. Layers.SelectMany(layer => layer.Weights), Features];

    /// <summary>Takes up the present weights; once a step.</summary>
    public void Refresh()
    {
        First.Refresh();
        Second.Refresh();
        foreach (var layer in Layers) layer.Refresh();
    }

    /// <summary>Exchanges every weight with its average over the steps.</summary>
    public void Swap()
    {
        foreach (var weight in Weights) weight.Swap();
    }
}
