using System.Text;
using Entente.Intake;
using Entente.Reading.Documents;

namespace Entente.Tests.Intake;

public sealed class JsonLinesTests : IDisposable
{
    readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Open_AllMembers_AreTaken()
    {
        var document = _scratch.Open("a.jsonl", """
            {"id":"x1","date":"2005-12-11","title":"T","publisher":"P","dateline":"OSLO, Dec 11","text":" The text.\n","url":"https://example.org","more":[1]}
            """);
        Assert.Equal(("x1", " The text.\n", "T", "P", "OSLO, Dec 11", "https://example.org"),
            (document.Name, document.Text, document.Title, document.Publisher, document.Dateline, document.Url));
        Assert.Equal(Publication.On(new(2005, 12, 11), PublishedBasis.Given), document.Published);
    }

    [Fact]
    public void Open_NoId_IsNamedByItsLine() => Assert.Equal("a.jsonl:2", _scratch.Open("a.jsonl", "\n{\"text\":\"One.\"}\r\n").Name);

    [Theory]
    [InlineData("no json", "not JSON")]
    [InlineData("{\"text\":\"One.\"", "not JSON")]
    [InlineData("[1]", "not an object")]
    [InlineData("{}", "has no \"text\"")]
    [InlineData("{\"text\":null}", "has no \"text\"")]
    [InlineData("{\"text\":5}", "\"text\" is not a string")]
    [InlineData("{\"text\":\"a\",\"title\":[]}", "\"title\" is not a string")]
    [InlineData("{\"text\":\" \"}", "white space")]
    [InlineData("{\"text\":\"a \\ud800 b\"}", "unpaired surrogate")]
    [InlineData("{\"text\":\"a\",\"date\":\"yesterday\"}", "\"date\" is not a day")]
    public void Open_BadLine_IsRefusedByNumberAndTheRestRead(string line, string said)
    {
        var gathered = _scratch.Gather("a.jsonl", Encoding.UTF8.GetBytes($"{{\"text\":\"One.\"}}\n{line}\n{{\"text\":\"Three.\"}}\n"));
        var refusal = Assert.IsType<Refusal>(gathered[1]);
        Assert.Equal(_scratch.At("a.jsonl:2"), refusal.Input);
        Assert.Contains(said, refusal.Message);
        Assert.Equal("Three.", Assert.IsType<Arrival>(gathered[2]).Document.Text);
    }

    [Fact]
    public void Open_DeeplyNestedMember_IsPassedOver() =>
        Assert.Equal("One.", _scratch.Open("a.jsonl", $"{{\"text\":\"One.\",\"more\":{new string('[', 100_000)}{new string(']', 100_000)}}}").Text);

    [Fact]
    public void Open_InvalidUtf8Line_IsRefused() =>
        Assert.Contains("UTF-8", Assert.IsType<Refusal>(Assert.Single(_scratch.Gather("a.jsonl", [.. "{\"text\":\""u8, 0xE9, .. "\"}"u8]))).Message);

    [Fact]
    public void Open_YearOnly_WarnsAndStaysUnknown()
    {
        var document = _scratch.Open("a.jsonl", "{\"text\":\"One.\",\"date\":\"2005-11\"}");
        Assert.Equal(PublishedBasis.Unknown, document.Published.Basis);
        Assert.Equal("date-not-a-day", Assert.Single(document.Problems).Code);
    }

    [Fact]
    public void Open_ObjectOverSeveralLines_SaysWhatIsExpected() =>
        Assert.Contains("one object a line", _scratch.Refuse("a.json", "{\n  \"text\": \"One.\"\n}\n"));

    [Fact]
    public void Open_Utf16Lines_AreRead()
    {
        var encoding = new UnicodeEncoding(false, true);
        var gathered = _scratch.Gather("a.jsonl", [.. encoding.Preamble, .. encoding.GetBytes("{\"text\":\"One.\"}\n{\"text\":\"Two é.\"}\n")]);
        Assert.Equal(["One.", "Two é."], gathered.Cast<Arrival>().Select(arrival => arrival.Document.Text));
    }

    [Fact]
    public void Open_LineOverTheLimit_IsRefusedUnheldAndTheNextRead()
    {
        var line = Encoding.ASCII.GetBytes("{\"text\":\"" + new string('a', 65 << 20) + "\"}\n{\"text\":\"Two.\"}");
        var gathered = new Gatherer(null, new MemoryStream(line)).Gather("-").ToArray();
        Assert.Equal(("-:1", "stdin:2"), (Assert.IsType<Refusal>(gathered[0]).Input, Assert.IsType<Arrival>(gathered[1]).Document.Name));
    }

    [Fact]
    public void Gather_ManyLines_TakesNoMoreThanAsked()
    {
        var stream = new EndlessStream("{\"text\":\"A short article.\"}\n"u8.ToArray(), 1L << 30);
        Assert.Equal(1000, new Gatherer(null, stream).Gather("-").Take(1000).Count());
        Assert.InRange(stream.Taken, 1, 1 << 20);
    }
}
