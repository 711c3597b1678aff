using System.Text.Json;
using Entente.Ledger.Exports;

namespace Entente.Tests.Ledger.Exports;

public sealed class LinkedSheetTests
{
    [Fact]
    public void Jsonld_Record_IsDerivedFromItsAssertions()
    {
        using var ledgers = Filing.Sample();
        var graph = Graph(ledgers, ExportKind.Meetings);
        var record = Assert.Single(graph, node => Types(node).Contains("entente:meeting") && !Types(node).Contains("Annotation"));
        var sources = record.GetProperty("wasDerivedFrom").EnumerateArray().Select(one => one.GetString()!).ToList();
        Assert.Equal(2, sources.Count);
        Assert.All(sources, source => Assert.Single(graph, node => Id(node) == source));
        Assert.Equal("2023-11-14T22:13:20Z", record.GetProperty("generatedAtTime").GetString());
    }

    [Fact]
    public void Jsonld_Assertion_PointsAtTheWordsByPositionAndQuote()
    {
        using var ledgers = new Ledgers();
        const string Text = "Strelsau 𝒜: on Monday Ruritania met Graustark, and then everybody went home for a rest.";
        var quote = "Ruritania met Graustark";
        var start = Text.IndexOf(quote, StringComparison.Ordinal) - 1; // one character before it takes two UTF-16 units
        var told = Ledgers.Event("CONSULT", "RUR", "GRA", quote) with { Evidence = new(start, start + quote.Length, quote) };
        ledgers.Enter(Filing.Report("one", "2024-05-01", Text) with { Events = [told] });
        var graph = Graph(ledgers, ExportKind.Events);
        var selectors = Assert.Single(graph, node => Types(node).Contains("Annotation")).GetProperty("target")[0].GetProperty("selector");
        Assert.Equal(start, selectors[0].GetProperty("start").GetInt32());
        Assert.Equal(quote, selectors[1].GetProperty("exact").GetString());
        Assert.Equal("Strelsau 𝒜: on Monday ", selectors[1].GetProperty("prefix").GetString());
        Assert.Equal(", and then everybody went home f", selectors[1].GetProperty("suffix").GetString());
    }

    [Fact]
    public void Jsonld_Document_IsNamedByTheHashOfItsText()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Filing.Report("hello", "2024-05-01", "Hello World!") with { Events = [Ledgers.Event("CONSULT", "RUR", "GRA", "Hello")] });
        // RFC 6920, section 8.1: the sha-256 name of "Hello World!"
        Assert.Single(Graph(ledgers, ExportKind.Events), node => Id(node) == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
    }

    [Theory]
    [InlineData(ExportKind.Events)]
    [InlineData(ExportKind.Meetings)]
    [InlineData(ExportKind.Commitments)]
    [InlineData(ExportKind.Instruments)]
    [InlineData(ExportKind.Links)]
    public void Jsonld_EveryKind_NamesNothingTwiceAndNothingThatIsNotThere(ExportKind kind)
    {
        using var ledgers = Filing.Sample();
        var graph = Graph(ledgers, kind);
        var ids = graph.Select(Id).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
        foreach (var node in graph.Where(node => Types(node).Contains("Annotation")))
        {
            Assert.Contains(node.GetProperty("wasDerivedFrom").GetString(), ids);
            Assert.Contains(node.GetProperty("wasAttributedTo").GetString(), ids);
            if (kind != ExportKind.Events) Assert.Contains(node.GetProperty("body").GetString(), ids);
        }
    }

    static List<JsonElement> Graph(Ledgers ledgers, ExportKind kind)
    {
        using var whole = JsonDocument.Parse(Exported.Bytes(ledgers, new(kind), "jsonld"));
        Assert.Equal("http://www.w3.org/ns/prov#", whole.RootElement.GetProperty("@context").GetProperty("prov").GetString());
        return [.. whole.RootElement.GetProperty("@graph").EnumerateArray().Select(one => one.Clone())];
    }

    static string? Id(JsonElement node) => node.GetProperty("id").GetString();

    static IEnumerable<string?> Types(JsonElement node) => node.GetProperty("type").EnumerateArray().Select(one => one.GetString());
}
