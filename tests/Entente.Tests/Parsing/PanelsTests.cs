using Entente.Reading.Parsing;
using Entente.Workshop.Engine;

namespace Entente.Tests.Parsing;

public sealed class PanelsTests
{
    // Rows beside the four of a tile, columns beside the twenty-four of a panel, and one of each.
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(4, 24, 24)]
    [InlineData(7, 5, 50)]
    [InlineData(13, 31, 23)]
    public void Multiply_AnySize_EqualsTheDefinition(int rows, int depth, int columns)
    {
        var dice = new Dice(1);
        var left = new Weight("left", rows, depth).Scatter(dice, 1);
        var right = new Weight("right", depth, columns).Scatter(dice, 1);
        var start = new Weight("start", 1, columns).Scatter(dice, 1);
        var into = new Weight("into", rows, columns);
        new Panels().Fill(right.Values).Multiply(left.Values, start.Values with { Stride = 0 }, into.Values);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                float sum = start.Row(0)[column];
                for (int i = 0; i < depth; i++) sum += left.Row(row)[i] * right.Row(i)[column];
                Assert.Equal(sum, into.Row(row)[column], 1e-4f * depth);
            }
        }
    }

    [Fact]
    public void Multiply_TurnedLeft_EqualsTheDefinition()
    {
        var dice = new Dice(2);
        var left = new Weight("left", 9, 6).Scatter(dice, 1);
        var right = new Weight("right", 9, 5).Scatter(dice, 1);
        var into = new Weight("into", 6, 5);
        new Panels().Fill(right.Values).Multiply(left.Values.Turned, into.Values, into.Values);
        float sum = 0;
        for (int i = 0; i < 9; i++) sum += left.Row(i)[4] * right.Row(i)[3];
        Assert.Equal(sum, into.Row(4)[3], 1e-4f);
    }
}
