using System.Text.Json.Nodes;
using NJsonSchema;

namespace Entente.Tests.Docs;

/// <summary>The published schema takes the guide's example and refuses what the guide forbids.</summary>
public sealed class SchemaTests
{
    static readonly JsonSchema Schema =
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Places.Repository, "docs/report.schema.json"))).Result;

    /// <summary>Ways to break the example: a path to a member, and the JSON to put there; null takes the member away.</summary>
    public static TheoryData<string, string?> Breaks => new()
    {
        { "schema", "\"entente/report/2\"" },
        { "warnings", null },
        { "matters", "null" },
        { "verdict", "true" },
        { "document/id", "\"lisbon\"" },
        { "document/published", "\"May 6\"" },
        { "document/publishedBasis", "null" },
        { "document/tokens", "-1" },
        { "actors/0/kind", "\"country\"" },
        { "actors/0/sector", "\"gov\"" },
        { "actors/0/mentions/0/rule", null },
        { "actors/0/mentions/0/confidence", "1.5" },
        { "actors/0/mentions/0/in", "\"title\"" },
        { "actors/0/mentions/1/sector", "\"army\"" },
        { "people/0/name", "null" },
        { "people/0/serves", null },
        { "times/0/type", "\"date\"" },
        { "times/0/mod", "\"EARLY\"" },
        { "times/0/from", "\"2030-05\"" },
        { "times/0/confidence", null },
        { "events/0/type", "\"MEET\"" },
        { "events/0/modes", "[\"video\"]" },
        { "events/0/quad", "1" },
        { "events/0/date", "null" },
        { "events/0/evidence", "[]" },
        { "events/0/actors", "[]" },
        { "meetings/0/status", "\"rescheduled\"" },
        { "meetings/0/evidence", "[]" },
        { "meetings/0/within", "null" },
        { "meetings/0/place/city", "\"Lisbon\"" },
        { "commitments/0/kind", "\"promise\"" },
        { "commitments/0/due/text", null },
        { "commitments/0/sectors/0", "\"schools\"" },
        { "commitments/0/evidence/0/in", "\"headline\"" },
        { "instruments/0/kind", "\"memo\"" },
        { "instruments/0/status", "null" },
        { "relations/0/rule", null },
        { "statements/0/speaker", "\"Duarte\"" },
        { "matters/0/stance", "\"regret\"" },
        { "sectors/0/dac", "\"110\"" },
    };

    /// <summary>Other values that the guide allows in place of the example's.</summary>
    public static TheoryData<string, string> Variants => new()
    {
        { "events", "[]" },
        { "document/published", "null" },
        { "actors/0/code", "null" },
        { "times/0/mod", "\"APPROX\"" },
        { "events/0/score", "null" },
        { "events/0/actors/0/ref", "null" },
        { "meetings/0/level", "null" },
        { "meetings/0/within", "\"m2\"" },
        { "meetings/0/place/geonames", "2267057" },
        { "commitments/0/due", "null" },
        { "commitments/0/evidence/0/in", "\"title\"" },
        { "instruments/0/period", "{\"from\": \"2030-01-01\", \"to\": null}" },
        { "sectors/0/dac", "\"15250\"" },
        { "warnings", "[{\"code\": \"encoding-fallback\", \"message\": \"Not UTF-8.\", \"start\": 0, \"end\": 5}]" },
    };

    [Fact]
    public void Validate_GuideExample_Passes() => Assert.Empty(Schema.Validate(Example().ToJsonString()));

    [Theory]
    [MemberData(nameof(Variants))]
    public void Validate_AllowedVariant_Passes(string path, string value) => Assert.Empty(Schema.Validate(Changed(path, value)));

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Validate_BrokenExample_Fails(string path, string? value) => Assert.NotEmpty(Schema.Validate(Changed(path, value)));

    [Fact]
    public void GuideExample_EveryQuote_IsTheSliceItsOffsetsName()
    {
        var example = Example();
        var text = example["document"]!["text"]!.GetValue<string>();
        var quotes = Descendants(example).OfType<JsonObject>().Where(one => one.ContainsKey("quote")).ToList();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, one => Assert.Equal(text[(int)one["start"]!..(int)one["end"]!], (string?)one["quote"]));
    }

    static JsonObject Example()
    {
        var guide = File.ReadAllText(Path.Combine(Places.Repository, "docs/report.md"));
        var start = guide.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        return JsonNode.Parse(guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)])!.AsObject();
    }

    static string Changed(string path, string? value)
    {
        var example = Example();
        var steps = path.Split('/');
        var place = steps[..^1].Aggregate<string, JsonNode>(example, (node, step) => node is JsonArray rows ? rows[int.Parse(step)]! : node[step]!);
        if (place is JsonArray array)
            array[int.Parse(steps[^1])] = JsonNode.Parse(value!);
        else if (value is null)
            Assert.True(place.AsObject().Remove(steps[^1]));
        else
            place[steps[^1]] = JsonNode.Parse(value);
        return example.ToJsonString();
    }

    static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject parts => parts.Select(part => part.Value).OfType<JsonNode>().SelectMany(Descendants).Prepend(node),
        JsonArray rows => rows.OfType<JsonNode>().SelectMany(Descendants).Prepend(node),
        _ => [node],
    };
}
