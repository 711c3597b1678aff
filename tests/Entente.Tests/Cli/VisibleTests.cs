using CsCheck;
using Entente.Cli;

namespace Entente.Tests.Cli;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("a\u001b[2Jb", "a␛[2Jb")]
    [InlineData("a\u009b31mb", "a\uFFFD31mb")]
    [InlineData("a\u007fb\0", "a␡b␀")]
    [InlineData("a\u202egnp.b", "agnp.b")]
    [InlineData("  two\r\n\twords \u00a0 ", "two words")]
    public void Line_Controls_AreShownOrDropped(string text, string shown) => Assert.Equal(shown, Visible.Line(text));

    [Fact]
    public void Lines_AnyText_HoldsNoControlButLineEndsAndTabs() =>
        Gen.String.Sample(text => Assert.DoesNotContain(Visible.Lines(text), unit => char.IsControl(unit) && unit is not ('\n' or '\t')));
}
