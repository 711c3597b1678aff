using System.Runtime.Intrinsics;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>How a word depends on its head: sums and products of two views of the state, the head given.</summary>
sealed unsafe class LabelHead(Net net, int half)
{
    readonly Block _heads = new(), _dependents = new(), _pairs = new(), _scores = new();
    readonly Block _headChange = new(), _dependentChange = new(), _pairChange = new();
    readonly Dropout _headDrop = new(0.33f), _dependentDrop = new(0.33f);

    int Width => net.Shape.Label;

    public double Learn(Errand task)
    {
        int rows = task.State.Rows;
        var heads = Memory.Matrix(_heads, rows, Width);
        var dependents = Memory.Matrix(_dependents, rows, Width);
        net.LabelHead.Forward(task.State, heads);
        net.LabelDependent.Forward(task.State, dependents);
        _headDrop.Forward(task.Lanes, heads, task.Dice, half);
        _dependentDrop.Forward(task.Lanes, dependents, task.Dice, half);
        var pairs = Memory.Matrix(_pairs, rows, 2 * Width);
        new Span<float>(pairs.First, rows * pairs.Stride).Clear();
        ForEach(task, (row, head, _) => Pair(heads.Row(head), dependents.Row(row), pairs.Row(row)));
        var scores = Memory.Matrix(_scores, rows, net.Shape.Relations);
        net.Label.Forward(pairs, scores);
        double loss = Compare(task, scores);
        net.Label.Learn(pairs, scores, half);
        var pairChange = Memory.Matrix(_pairChange, rows, 2 * Width);
        net.Label.Backward(scores, pairChange);
        Return(task, heads, dependents, pairChange);
        return loss;
    }

    static void ForEach(Errand task, Action<int, int, int> action)
    {
        for (int lane = 0; lane < task.Examples.Length; lane++)
        {
            if (task.Examples[lane].Heads is not { } heads) continue;
            for (int word = 0; word < heads.Length; word++)
                if (heads[word] >= 0) action(task.Lanes.Row(lane, word + 1), task.Lanes.Row(lane, heads[word]), task.Examples[lane].Relations[word]);
        }
    }

    void Pair(float* head, float* dependent, float* into)
    {
        for (int i = 0; i < Width; i += 8)
        {
            var (one, other) = (Vector256.Load(head + i), Vector256.Load(dependent + i));
            Curves.Elu(one + other).Store(into + i);
            (one * other).Store(into + Width + i);
        }
    }

    static double Compare(Errand task, View scores)
    {
        var answers = new int[scores.Rows];
        Array.Fill(answers, -1);
        ForEach(task, (row, _, relation) => answers[row] = relation);
        double loss = 0;
        for (int row = 0; row < scores.Rows; row++)
        {
            if (answers[row] >= 0) loss += Softmax.Lose(scores.Row(row), scores.Columns, answers[row], task.Scale);
            else new Span<float>(scores.Row(row), scores.Columns).Clear();
        }
        return loss;
    }

    void Return(Errand task, View heads, View dependents, View pairChange)
    {
        int rows = heads.Rows;
        var headChange = Memory.Matrix(_headChange, rows, Width);
        var dependentChange = Memory.Matrix(_dependentChange, rows, Width);
        new Span<float>(headChange.First, rows * headChange.Stride).Clear();
        new Span<float>(dependentChange.First, rows * dependentChange.Stride).Clear();
        var pairs = Memory.Matrix(_pairs, rows, 2 * Width);
        ForEach(task, (row, head, _) =>
        {
            float* change = pairChange.Row(row), pair = pairs.Row(row), mine = dependentChange.Row(row), its = headChange.Row(head);
            float* one = heads.Row(head), other = dependents.Row(row);
            for (int i = 0; i < Width; i += 8)
            {
                var sum = Vector256.Load(change + i) * Vector256.Min(Vector256.Load(pair + i) + Vector256<float>.One, Vector256<float>.One);
                var product = Vector256.Load(change + Width + i);
                (Vector256.Load(its + i) + sum + product * Vector256.Load(other + i)).Store(its + i);
                (Vector256.Load(mine + i) + sum + product * Vector256.Load(one + i)).Store(mine + i);
            }
        });
        if (task.Dice != null) _headDrop.Apply(task.Lanes, headChange, half);
        if (task.Dice != null) _dependentDrop.Apply(task.Lanes, dependentChange, half);
        net.LabelHead.Learn(task.State, headChange, half);
        net.LabelHead.Backward(headChange, task.Change, add: true);
        net.LabelDependent.Learn(task.State, dependentChange, half);
        net.LabelDependent.Backward(dependentChange, task.Change, add: true);
    }
}
