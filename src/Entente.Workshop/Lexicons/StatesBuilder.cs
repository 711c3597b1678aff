using System.Globalization;

namespace Entente.Workshop.Lexicons;

/// <summary>Compiles <c>states.tsv</c>: <c>countries.json</c>, overridden field by field by <c>data/hand/states.tsv</c>.</summary>
static class StatesBuilder
{
    static readonly string[] Header = ["code", "name", "official", "kind", "from", "to", "capital", "successor", "iso2", "lat", "lon"];

    public static Sheet Build()
    {
        var rows = Countries.Read().ToDictionary(country => country.Code, Row);
        foreach (var own in Sheet.Read("hand/states.tsv").Rows)
            rows[own[0]] = rows.TryGetValue(own[0], out var known) ? Merge(own, known) : [.. own, "", ""];
        return new Sheet(["States and territories, present and former. Built by the Workshop: edit data/hand/states.tsv instead.", Countries.Source], Header, [.. rows.Values]).Sorted();
    }

    static string[] Row(Country country) =>
        [country.Code, country.Name, country.Official, country.Independent ? "state" : "territory", "", "", country.Capital, "", country.Iso2, Degrees(country.Middle.Latitude), Degrees(country.Middle.Longitude)];

    static string Degrees(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    static string[] Merge(string[] own, string[] known) => [.. own.Zip(known, (mine, theirs) => mine.Length > 0 ? mine : theirs), .. known[own.Length..]];
}
