using Entente.Workshop.Engine;

namespace Entente.Tests.Workshop;

/// <summary>The trainer's hand-written way back against small changes of the weights.</summary>
public sealed class GradientTests
{
    static readonly NetShape Shape = new()
    {
        Word = 8,
        Group = 8,
        End = 8,
        Cells = 8,
        Arc = 8,
        Label = 8,
        Words = 12,
        Tags = 5,
        Features = 7,
        Relations = 6,
        Names = 21,
        FeaturesOfTag = [[0, 1], [2], [3, 4, 5], [6], []],
    };

    static Example Sentence(Dice dice, int words, bool tree)
    {
        int[] Draw(int limit, int count) => [.. Enumerable.Range(0, count).Select(_ => dice.Next(limit))];
        int[] tags = Draw(4, words);
        return new Example
        {
            Vectors = Draw(5, words),
            Words = Draw(12, words),
            Ends = Draw(4096, words * 4),
            Groups = [.. Enumerable.Range(0, words).Select(_ => Draw(1 << 15, 3))],
            Heads = tree ? [.. Enumerable.Range(0, words).Select(word => dice.Next(words) is var head && head == word + 1 ? 0 : head)] : null,
            Relations = tree ? Draw(6, words) : [],
            Tags = tree ? tags : [],
            Features = tree ? [.. tags.Select(tag => Shape.FeaturesOfTag[tag][0])] : [],
            Names = [.. Enumerable.Range(0, words).Select(_ => (uint)dice.Next(1 << 21))],
        };
    }

    public static TheoryData<string> Names =>
        [.. new Net(Shape, new float[5 * 8], 1).Weights.Select(weight => weight.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Run_SmallNet_GradientIsTheSlope(string name)
    {
        var dice = new Dice(5);
        var vectors = new float[5 * 8];
        for (int i = 8; i < vectors.Length; i++) vectors[i] = dice.Normal();
        var net = new Net(Shape, vectors, 3);
        Example[] examples = [Sentence(dice, 6, true), Sentence(dice, 4, true), Sentence(dice, 4, false), Sentence(dice, 1, true)];
        var pass = new Pass(net, 0);
        // The same dice every time: what is dropped stays dropped.
        double Lose()
        {
            net.Refresh();
            return pass.Run(examples, 1, new Dice(9)).Sum();
        }

        Lose();
        var weight = net.Weights.Single(weight => weight.Name == name);
        var slopes = new List<(int Row, int Column, float Slope)>();
        for (int row = 0; row < weight.Rows; row++)
            for (int column = 0; column < weight.Columns; column++)
                if (weight.Slopes(0, row)[column] != 0) slopes.Add((row, column, weight.Slopes(0, row)[column]));
        Assert.NotEmpty(slopes);
        foreach (var (row, column, slope) in slopes.Where((_, i) => i % (1 + slopes.Count / 40) == 0))
        {
            float kept = weight.Row(row)[column];
            const float step = 1 / 128f;
            weight.Row(row)[column] = kept + step;
            double more = Lose();
            weight.Row(row)[column] = kept - step;
            double less = Lose();
            weight.Row(row)[column] = kept;
            Assert.Equal((more - less) / (2 * step), slope, 0.02 * Math.Abs(slope) + 0.01);
        }
    }
}
