using System.Text;

namespace Entente.Tests.Intake;

public sealed class EncodingTests : IDisposable
{
    const string Words = "São Tomé and Côte d'Ivoire signed.";

    readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Open_Utf8WithMark_LeavesTheMarkOut() => Assert.Equal(Words, _scratch.Open("a.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)]).Text);

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Open_Utf16_IsTold(bool big, bool mark)
    {
        var encoding = new UnicodeEncoding(big, mark);
        Assert.Equal(Words, _scratch.Open("a.txt", [.. encoding.Preamble, .. encoding.GetBytes(Words)]).Text);
    }

    [Fact]
    public void Open_Latin1_FallsBackWithTheFirstBadByte()
    {
        var document = _scratch.Open("a.txt", Encoding.Latin1.GetBytes(Words));
        Assert.Equal(Words, document.Text);
        var problem = Assert.Single(document.Problems);
        Assert.Equal("encoding-fallback", problem.Code);
        Assert.Contains("byte 1)", problem.Message);
    }

    [Fact]
    public void Open_ReplacementCharacter_IsKeptAndSaid()
    {
        var document = _scratch.Open("a.txt", "The \uFFFD met.");
        Assert.Equal("The \uFFFD met.", document.Text);
        Assert.Equal(("replacement-character", 4), (document.Problems[0].Code, document.Problems[0].Where!.Value.Start));
    }

    [Fact]
    public void Open_CarriageReturns_AreKept() => Assert.Equal("One.\r\nTwo.\r\n", _scratch.Open("a.txt", "One.\r\nTwo.\r\n").Text);

    [Theory]
    [InlineData("<meta charset=iso-8859-15>", "iso-8859-15")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1250\">", "windows-1250")]
    public void Open_PageWithCharset_IsDecodedByIt(string meta, string charset)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes($"<html><head>{meta}</head><body><p>Žilina hosted 5 € talks.</p></body></html>");
        var document = _scratch.Open("a.html", bytes);
        Assert.Equal("Žilina hosted 5 € talks.", document.Text);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Open_PageWithOutdatedCharset_BelievesTheBytes() =>
        Assert.Equal("Žilina met.", _scratch.Open("a.html", "<html><head><meta charset=windows-1252></head><body><p>Žilina met.</p></body></html>").Text);
}
