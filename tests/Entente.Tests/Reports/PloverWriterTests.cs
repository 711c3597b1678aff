using System.Text;
using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Tests.Reports;

public sealed class PloverWriterTests
{
    static readonly Reader Reader = new();

    static JsonElement[] Written(string text) =>
    [
        .. Encoding.UTF8.GetString(PloverWriter.Write(Reader.Read(new Document("talks.txt", text) { Published = Publication.On(new DateOnly(2024, 3, 4), PublishedBasis.Given) })).Span)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement),
    ];

    [Fact]
    public void Write_OneEvent_IsARecord()
    {
        var one = Assert.Single(Written("The Norwegian foreign minister met Swedish officials in Bergen on March 1."));
        Assert.Equal(("talks.txt-e1", "2024-03-01", 1, "Bergen"), (one.GetProperty("id").GetString(), one.GetProperty("date").GetString(), one.GetProperty("quad_code").GetInt32(), one.GetProperty("event_loc").GetString()));
        Assert.Equal(["CONSULT"], one.GetProperty("event").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(["NOR", "SWE"], one.GetProperty("actor").EnumerateArray().Select(item => item.GetProperty("code").GetString()));
        Assert.Empty(one.GetProperty("recipient").EnumerateArray());
    }

    [Theory]
    [InlineData("Kosovo condemned Serbia.", "KOS")]
    [InlineData("The European Union condemned Serbia.", "EUR")]
    [InlineData("The United Nations condemned Serbia.", "UNO")]
    public void Write_PartyThatPloverNamesOtherwise_HasItsCode(string text, string code) =>
        Assert.Equal(code, Assert.Single(Written(text)).GetProperty("actor")[0].GetProperty("code").GetString());

    [Fact]
    public void Write_OfAnotherTime_SaysHistorical() =>
        Assert.Equal(["historical"], Assert.Single(Written("Iraq invaded Kuwait in 1990.")).GetProperty("auxiliary").EnumerateArray().Select(item => item.GetString()));

    [Fact]
    public void Write_NoEvent_IsNothing() => Assert.Empty(Written("It rained."));
}
