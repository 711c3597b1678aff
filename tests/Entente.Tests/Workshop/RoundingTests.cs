using Entente.Workshop.Engine;

namespace Entente.Tests.Workshop;

public sealed class RoundingTests
{
    [Fact]
    public void Byte_LargestCell_TakesTheWholeRange()
    {
        float[] row = [0.5f, -2, 0.013f];
        float step = Rounding.Step(row);
        Assert.Equal([32, -127, 1], row.Select(cell => (int)Rounding.Byte(cell, step)));
    }

    [Fact]
    public void Byte_RowOfZeros_IsZero() => Assert.Equal(0, Rounding.Byte(0, Rounding.Step([0f, 0f])));

    [Theory]
    [InlineData(0, "norway agreed")]
    [InlineData(1, "NORWAY AGREED")]
    [InlineData(2, "Norway agreed")]
    public void Recase_ByPlace_WritesSmallCapitalOrSame(int index, string expected)
    {
        var sentence = new TreebankSentence("d", "", [new("Norway", "_", "", "", "_", 2, ""), new("agreed", "_", "", "", "_", 0, "")]);
        Assert.Equal(expected, string.Join(' ', Recaser.Recase(sentence, index).Words.Select(word => word.Form)));
    }
}
