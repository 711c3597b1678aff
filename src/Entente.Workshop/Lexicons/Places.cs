namespace Entente.Workshop.Lexicons;

/// <summary>One line of <c>world-cities.csv</c> (GeoNames, CC BY 4.0).</summary>
/// <param name="Name">As GeoNames spells it.</param>
/// <param name="Code">Of the state or territory.</param>
/// <param name="Region">Its first-order region, as GeoNames spells it.</param>
/// <param name="GeoNames">GeoNames' number.</param>
sealed record Place(string Name, string Code, string Region, string GeoNames);

/// <summary>Reads <c>world-cities.csv</c>.</summary>
static class Places
{
    /// <exception cref="KeyNotFoundException">A country that neither <c>countries.json</c> nor <c>data/hand/city-countries.tsv</c> names.</exception>
    public static IEnumerable<Place> Read()
    {
        var codes = Countries.Read().ToDictionary(country => country.Name, country => country.Code);
        foreach (var row in Sheet.Read("hand/city-countries.tsv").Rows) codes[row[0]] = row[1];
        return from line in File.ReadLines(Path.Combine(Folders.Shared, "data/reference/world-cities.csv")).Skip(1)
               let fields = Fields(line)
               select new Place(fields[0].Replace('’', '\'').Trim(), codes[fields[1]], fields[2].Trim(), fields[3]);
    }

    /// <summary>Splits one CSV line; a field in quotes may hold commas and doubled quotes.</summary>
    static List<string> Fields(string line)
    {
        var fields = new List<string> { "" };
        var quoted = false;
        foreach (var letter in line)
            if (letter == '"') quoted = !quoted;
            else if (letter == ',' && !quoted) fields.Add("");
            else fields[^1] += letter;
        return fields;
    }
}
