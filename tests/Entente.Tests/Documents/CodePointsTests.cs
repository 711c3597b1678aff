using CsCheck;
using Entente.Reading.Documents;

namespace Entente.Tests.Documents;

public sealed class CodePointsTests
{
    [Fact]
    public void At_AfterEmoji_CountsItOnce()
    {
        var points = new CodePoints("a😀b");
        Assert.Equal(1, points.At(1));
        Assert.Equal(2, points.At(3));
        Assert.Equal(3, points.At(4));
    }

    [Fact]
    public void At_AnyText_EqualsRunesBefore() =>
        Gen.OneOf(Gen.Const("e\u0301"), Gen.Const("😀"), Gen.Const("👨‍👩‍👧"), Gen.Const("x y")).Array.Sample(parts =>
        {
            var text = string.Concat(parts);
            var points = new CodePoints(text);
            var at = 0;
            var count = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                Assert.Equal(count, points.At(at));
                Assert.Equal(at, points.Offset(count));
                at += rune.Utf16SequenceLength;
                count++;
            }

            Assert.Equal(count, points.At(text.Length));
        });
}
