using System.Text.Json;

namespace Entente.Workshop.Lexicons;

/// <summary>One entry of <c>countries.json</c> (mledoze/countries, ODbL 1.0), with Kosovo under XKX.</summary>
sealed record Country(string Code, string Iso2, string Name, string Official, string Capital, bool Independent)
{
    /// <summary>Of its middle: degrees north and east.</summary>
    public required (double Latitude, double Longitude) Middle { get; init; }

    /// <summary>In square kilometres.</summary>
    public required double Area { get; init; }
}

/// <summary>Reads <c>countries.json</c>.</summary>
static class Countries
{
    public const string Source = "Codes, official names and capitals: mledoze/countries (ODbL 1.0); all else Entente's own lists in data/hand.";

    public static IReadOnlyList<Country> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folders.Shared, "data/reference/countries.json")));
        return [.. document.RootElement.EnumerateArray().Select(Entry)];
    }

    static Country Entry(JsonElement entry)
    {
        var name = entry.GetProperty("name");
        var code = Text(entry, "cca3");
        return new(
            code == "UNK" ? "XKX" : code,
            Text(entry, "cca2"),
            Text(name, "common"),
            Text(name, "official"),
            entry.GetProperty("capital").EnumerateArray().Select(capital => capital.GetString()).FirstOrDefault() ?? "",
            entry.GetProperty("independent").ValueKind == JsonValueKind.True)
        {
            Middle = (entry.GetProperty("latlng")[0].GetDouble(), entry.GetProperty("latlng")[1].GetDouble()),
            Area = entry.GetProperty("area").GetDouble(),
        };
    }

    static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";
}
