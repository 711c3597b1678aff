using System.Runtime.Intrinsics;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Which word each word depends on: a product of two views of the state (Dozat and Manning 2017).</summary>
sealed unsafe class ArcHead(Net net, int half)
{
    readonly Block _heads = new(), _dependents = new(), _headsDropped = new(), _dependentsDropped = new(), _products = new();
    readonly Block _headChange = new(), _dependentChange = new(), _productChange = new(), _scores = new();
    readonly Dropout _headDrop = new(0.33f), _dependentDrop = new(0.33f);

    int Width => net.Shape.Arc;

    public double Learn(Errand task)
    {
        var heads = Project(task, net.ArcHead, _heads, _headsDropped, _headDrop);
        var dependents = Project(task, net.ArcDependent, _dependents, _dependentsDropped, _dependentDrop);
        var products = Memory.Matrix(_products, task.State.Rows, Width);
        net.ArcProduct.Forward(dependents, products);
        var headChange = Cleared(_headChange, task.State.Rows);
        var productChange = Cleared(_productChange, task.State.Rows);
        double loss = 0;
        for (int lane = 0; lane < task.Examples.Length; lane++)
            if (task.Examples[lane].Heads is { } answers)
                for (int place = 1; place < task.Lanes.Length(lane); place++)
                    if (answers[place - 1] >= 0) loss += Learn(task, lane, place, answers[place - 1]);
        net.ArcProduct.Learn(dependents, productChange, half);
        var dependentChange = Memory.Matrix(_dependentChange, task.State.Rows, Width);
        net.ArcProduct.Backward(productChange, dependentChange);
        Return(task, net.ArcHead, _heads, headChange, _headDrop);
        Return(task, net.ArcDependent, _dependents, dependentChange, _dependentDrop);
        return loss;
    }

    View Cleared(Block block, int rows)
    {
        var view = Memory.Matrix(block, rows, Width);
        new Span<float>(view.First, rows * view.Stride).Clear();
        return view;
    }

    View Project(Errand task, Dense layer, Block kept, Block dropped, Dropout drop)
    {
        var view = Memory.Matrix(kept, task.State.Rows, Width);
        layer.Forward(task.State, view);
        Curves.Elu(view.First, view.Rows * view.Stride);
        var copy = Memory.Matrix(dropped, task.State.Rows, Width);
        new ReadOnlySpan<float>(view.First, view.Rows * view.Stride).CopyTo(new Span<float>(copy.First, view.Rows * view.Stride));
        drop.Forward(task.Lanes, copy, task.Dice, half);
        return copy;
    }

    void Return(Errand task, Dense layer, Block kept, View change, Dropout drop)
    {
        if (task.Dice != null) drop.Apply(task.Lanes, change, half);
        Slope(kept.At, change);
        layer.Learn(task.State, change, half);
        layer.Backward(change, task.Change, add: true);
    }

    /// <summary>The slope of the curve: 1 where it is positive, else its value and one.</summary>
    public static void Slope(float* values, View change)
    {
        var one = Vector256<float>.One;
        for (int i = 0; i < change.Rows * change.Stride; i += 8)
        {
            var value = Vector256.Load(values + i);
            (Vector256.Load(change.First + i) * Vector256.Min(value + one, one)).Store(change.First + i);
        }
    }

    double Learn(Errand task, int lane, int place, int answer)
    {
        int count = task.Lanes.Length(lane), stride = Panels.Padded(Width);
        float* scores = _scores.Need(count + 8);
        nint row = (nint)task.Lanes.Row(lane, place) * stride;
        for (int head = 0; head < count; head++)
            scores[head] = head == place ? -1e9f : Curves.Dot(_products.At + row, _headsDropped.At + (nint)task.Lanes.Row(lane, head) * stride, Width);
        double loss = Softmax.Lose(scores, count, answer, task.Scale);
        for (int head = 0; head < count; head++)
        {
            if (head == place) continue;
            nint other = (nint)task.Lanes.Row(lane, head) * stride;
            Curves.Add(_headsDropped.At + other, scores[head], _productChange.At + row, Width);
            Curves.Add(_products.At + row, scores[head], _headChange.At + other, Width);
        }
        return loss;
    }
}
