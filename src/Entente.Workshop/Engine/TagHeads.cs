using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>A word's tag, its features given the tag, and its part in a name.</summary>
sealed unsafe class TagHeads(Net net, int half)
{
    const float TagShare = 0.5f, FeatureShare = 0.2f, NameShare = 1f;

    readonly Block _tags = new(), _names = new(), _few = new();

    /// <returns>The losses of tags, features and names.</returns>
    public double[] Learn(Errand task)
    {
        var tags = Forward(task, net.Tag, _tags, net.Shape.Tags);
        var names = Forward(task, net.Name, _names, net.Shape.Names);
        double tagLoss = 0, featureLoss = 0, nameLoss = 0;
        for (int place = 0; place < task.Lanes.Places; place++)
        {
            for (int lane = 0; lane < task.Lanes.Active(place); lane++)
            {
                var example = task.Examples[lane];
                int row = task.Lanes.Row(lane, place), word = place - 1;
                bool tagged = word >= 0 && example.Tags.Length > 0 && example.Tags[word] >= 0;
                if (tagged) tagLoss += Softmax.Lose(tags.Row(row), tags.Columns, example.Tags[word], task.Scale * TagShare);
                else new Span<float>(tags.Row(row), tags.Columns).Clear();
                if (tagged && example.Features[word] >= 0) featureLoss += LearnFeatures(task, row, example.Tags[word], example.Features[word]);
                uint allowed = word >= 0 && example.Names.Length > 0 ? example.Names[word] : 0;
                if (allowed != 0) nameLoss += Softmax.LoseAny(names.Row(row), names.Columns, allowed, task.Scale * NameShare);
                else new Span<float>(names.Row(row), names.Columns).Clear();
            }
        }
        Return(task, net.Tag, tags);
        Return(task, net.Name, names);
        return [tagLoss, featureLoss, nameLoss];
    }

    static View Forward(Errand task, Dense layer, Block block, int width)
    {
        var scores = Memory.Matrix(block, task.State.Rows, width);
        layer.Forward(task.State, scores);
        return scores;
    }

    void Return(Errand task, Dense layer, View change)
    {
        layer.Learn(task.State, change, half);
        layer.Backward(change, task.Change, add: true);
    }

    double LearnFeatures(Errand task, int row, int tag, int answer)
    {
        int[] rivals = net.Shape.FeaturesOfTag[tag];
        if (rivals.Length < 2) return 0;
        int width = task.State.Columns;
        float* scores = _few.Need(rivals.Length + 8), state = task.State.Row(row), change = task.Change.Row(row);
        for (int i = 0; i < rivals.Length; i++)
        {
            float* weights = net.Features.Value(rivals[i]);
            scores[i] = Curves.Dot(weights, state, width) + weights[width];
        }
        double loss = Softmax.Lose(scores, rivals.Length, Array.IndexOf(rivals, answer), task.Scale * FeatureShare);
        for (int i = 0; i < rivals.Length; i++)
        {
            float* gradient = net.Features.Touch(half, rivals[i]);
            Curves.Add(state, scores[i], gradient, width);
            gradient[width] += scores[i];
            Curves.Add(net.Features.Value(rivals[i]), scores[i], change, width);
        }
        return loss;
    }
}
