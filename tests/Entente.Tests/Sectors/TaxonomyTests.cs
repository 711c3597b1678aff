using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Sectors;

namespace Entente.Tests.Sectors;

public sealed class TaxonomyTests
{
    static readonly Reader Reader = new();

    static string[] Codes(string text) => [.. Reader.Read(new Document("test", text)).Sectors.Select(one => one.Code).Distinct()];

    [Fact]
    public void Sectors_List_IsTheSchemas()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Places.Repository, "docs/report.schema.json")));
        var allowed = Enumerations(schema.RootElement).First(list => list.Contains("people-to-people"));
        Assert.Equal(allowed.Order(StringComparer.Ordinal), new Taxonomy().Defaults.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Terms_EverySector_HasSome() =>
        Assert.Empty(new Taxonomy().Defaults.Keys.Except(Table.Rows("sector-terms.tsv").Select(row => row[0])));

    [Fact]
    public void Purposes_EveryCode_IsUsed() =>
        Assert.Empty(Table.Rows("dac-purposes.tsv").Select(row => row[0]).Except(Table.Rows("sector-terms.tsv").Concat(Table.Rows("sectors.tsv")).Select(row => row[1])));

    [Theory]
    [InlineData("who", "Officials of Kenya and Peru who met on Monday signed a treaty.")]
    [InlineData("block", "Kenya and Peru discussed a draft of the UN Security Council.")]
    public void Find_WordThatOnlyLooksLikeOne_IsNotTaken(string why, string text)
    {
        Assert.NotEmpty(why);
        Assert.DoesNotContain(Codes(text), code => code is "health" or "security");
    }

    [Theory]
    [InlineData("Kenya and Peru agreed on counter-terrorism cooperation.", "counter-terrorism")]
    [InlineData("Kenya and Peru will hold talks on co-operation in fisheries.", "fisheries")]
    [InlineData("Kenya asked Peru for help with the clearance of landmines.", "demining")]
    public void Find_HyphensAndSpellings_AreAllOne(string text, string sector) => Assert.Contains(sector, Codes(text));

    [Fact]
    public void Find_Mention_HoldsItsWords()
    {
        var text = "Kenya and Peru signed a free trade agreement.";
        var one = Assert.Single(Reader.Read(new Document("test", text)).Sectors);
        Assert.Equal(("free trade agreement", "33130"), (one.Span.In(text).ToString(), one.Dac));
    }

    static IEnumerable<string[]> Enumerations(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(one => one is { Name: "enum", Value.ValueKind: JsonValueKind.Array }
            ? [[.. one.Value.EnumerateArray().Select(value => value.ToString())]] : Enumerations(one.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Enumerations),
        _ => [],
    };
}
