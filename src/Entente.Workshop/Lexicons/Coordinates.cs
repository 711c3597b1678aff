namespace Entente.Workshop.Lexicons;

/// <summary>One line of <c>data/hand/coordinates.tsv</c>.</summary>
/// <param name="Name">The English name.</param>
/// <param name="Code">Of the state or territory.</param>
/// <param name="Region">GeoNames' region, where the country has several of the name; else empty.</param>
/// <param name="Latitude">Degrees north, as written.</param>
/// <param name="Longitude">Degrees east, as written.</param>
sealed record Coordinate(string Name, string Code, string Region, string Latitude, string Longitude);

/// <summary>Which place of GeoNames' list each line of <c>data/hand/coordinates.tsv</c> speaks of.</summary>
sealed class Coordinates
{
    readonly Dictionary<string, Coordinate> _byNumber = [];

    /// <param name="placed">All places of GeoNames by plain name and state.</param>
    /// <param name="older">Other names and the places they stand for today.</param>
    /// <param name="folding">Makes names plain.</param>
    /// <exception cref="FormatException">A line fits several places: its region must tell which.</exception>
    public Coordinates(ILookup<(string Name, string Code), Place> placed, ILookup<(string Name, string Code), Place> older, Folding folding)
    {
        foreach (var row in Sheet.Read("hand/coordinates.tsv").Rows)
        {
            var line = new Coordinate(row[0], row[1], row[2], row[3], row[4]);
            var key = (folding.Fold(line.Name), line.Code);
            var places = older[key].Concat(placed[key]).Where(place => line.Region.Length == 0 || place.Region == line.Region).DistinctBy(place => place.GeoNames).ToList();
            if (older[key].Any() && line.Region.Length == 0) places = [older[key].First()];
            if (places.Count == 0) Unlisted.Add(line);
            else if (places.Count > 1) throw new FormatException($"hand/coordinates.tsv: several {line.Name} in {line.Code}: say the region");
            else _byNumber.Add(places[0].GeoNames, line);
        }
    }

    /// <summary>Lines whose place GeoNames' list lacks.</summary>
    public List<Coordinate> Unlisted { get; } = [];

    /// <summary>Where a place lies; null where no line says.</summary>
    public Coordinate? Of(Place place) => _byNumber.GetValueOrDefault(place.GeoNames);
}
