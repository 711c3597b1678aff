namespace Entente.Workshop.Lexicons;

/// <summary>Compiles <c>cities.tsv</c> from GeoNames' cities (<c>world-cities.csv</c>) and our lists of known and older names.</summary>
/// <remarks>
/// A city that is not on the list of known ones is left out where its name is a state's or world region's name or people, or stands in
/// <c>data/hand/city-stopwords.tsv</c>, where the rule for that list is written. Capitals always stay.
/// </remarks>
sealed class CitiesBuilder
{
    static readonly string[] Header = ["form", "code", "region", "geonames", "rank", "ambiguous", "name", "lat", "lon"];

    readonly Folding _folding = new();
    readonly Dictionary<string, string> _stop = Sheet.Read("hand/city-stopwords.tsv").Rows.ToDictionary(row => row[0], row => row[1]);
    readonly HashSet<string> _states; // names and peoples of states and parts of the world; capitals and seats are places themselves
    readonly HashSet<(string Form, string Code)> _capitals;
    readonly HashSet<(string Form, string Code)> _known;
    readonly HashSet<string> _taken; // forms of known cities anywhere
    readonly ILookup<(string Name, string Code), Place> _placed;
    readonly List<(string Form, Place Place)> _older;
    readonly Coordinates _coordinates;

    CitiesBuilder()
    {
        var names = StateNamesBuilder.Build().Rows;
        _states = [.. names.Where(row => row[2] is not ("capital" or "seat" or "entity")).Select(row => row[0])
            .Concat(RegionsBuilder.Build().Rows.Where(row => row[2] == "world").Select(row => row[0]))];
        _capitals = [.. names.Where(row => row[2] == "capital" && row[4].Length == 0).Select(row => (row[0], row[1]))];
        _known = [.. Known()];
        _taken = [.. _known.Select(pair => pair.Form)];
        _placed = Places.Read().ToLookup(place => (_folding.Fold(place.Name), place.Code));
        _older = [.. Older()];
        _coordinates = new Coordinates(_placed, _older.ToLookup(pair => (_folding.Fold(pair.Form), pair.Place.Code), pair => pair.Place), _folding);
    }

    public static Sheet Build() => new CitiesBuilder().Make();

    Sheet Make()
    {
        var rows = _placed.SelectMany(same => same).SelectMany(place => Rows(place.Name, place, isOlder: false))
            .Concat(_older.SelectMany(pair => Rows(pair.Form, pair.Place, isOlder: true)))
            .Concat(_coordinates.Unlisted.SelectMany(Rows)).ToList();
        var found = rows.Select(row => (row[0], row[1])).ToHashSet();
        rows.AddRange(from pair in _known
                      where !found.Contains(pair)
                      select new[] { pair.Form, pair.Code, "", "", "1", _stop.GetValueOrDefault(pair.Form, ""), "", "", "" });
        return new Sheet(["Cities of more than 15,000 people, and older names. Built by the Workshop: edit data/hand/cities-*.tsv and coordinates.tsv instead.",
            "GeoNames (CC BY 4.0), by way of datasets/world-cities; ranks, older names and coordinates are Entente's own lists."], Header, rows).Sorted();
    }

    /// <summary>A place under one of its names, in all spellings.</summary>
    IEnumerable<string[]> Rows(string name, Place place, bool isOlder) =>
        from form in _folding.Spellings(name)
        let isBest = IsBest(form, place) || (isOlder && !_taken.Contains(form))
        where isBest || isOlder || IsPlain(form)
        select Row(form, place, isBest);

    /// <summary>Whether a form mostly speaks of a city.</summary>
    bool IsPlain(string form) => form.Length > 2 && !_stop.ContainsKey(form) && !_states.Contains(form);

    string[] Row(string form, Place place, bool isBest)
    {
        var spot = _coordinates.Of(place);
        var title = spot?.Name ?? place.Name;
        return [form, place.Code, place.Region, place.GeoNames, isBest ? "1" : "2", _stop.GetValueOrDefault(form, ""), form == title ? "" : title, spot?.Latitude ?? "", spot?.Longitude ?? ""];
    }

    /// <summary>A place that GeoNames' list lacks.</summary>
    IEnumerable<string[]> Rows(Coordinate line) =>
        from form in _folding.Spellings(line.Name)
        let best = _known.Contains((form, line.Code)) || _capitals.Contains((form, line.Code))
        select new[] { form, line.Code, line.Region, "", best ? "1" : "2", _stop.GetValueOrDefault(form, ""), form == line.Name ? "" : line.Name, line.Latitude, line.Longitude };

    /// <summary>The known city of the name; of several in one country the one whose place is known.</summary>
    bool IsBest(string form, Place place)
    {
        if (!_known.Contains((form, place.Code)) && !_capitals.Contains((form, place.Code))) return false;
        var same = _placed[(_folding.Fold(place.Name), place.Code)].Where(other => _coordinates.Of(other) is not null).ToList();
        return same.Count == 0 || same.Contains(place);
    }

    /// <summary>Other names and the place they stand for today: of several the one whose place is known is meant.</summary>
    IEnumerable<(string Form, Place Place)> Older()
    {
        var told = Sheet.Read("hand/coordinates.tsv").Rows.Select(row => (row[0], row[1], row[2])).ToHashSet();
        return from row in Sheet.Read("hand/cities-older.tsv").Rows
               let places = _placed[(_folding.Fold(row[2]), row[1])]
               let today = places.FirstOrDefault(place => told.Contains((place.Name, place.Code, place.Region))) ?? places.FirstOrDefault()
                   ?? throw new FormatException($"hand/cities-older.tsv: no {row[2]} in {row[1]}")
               from form in row[0].Split('|')
               select (form, today);
    }

    IEnumerable<(string Form, string Code)> Known() =>
        from row in Sheet.Read("hand/cities-known.tsv").Rows
        from name in row[1].Split('|')
        from form in _folding.Spellings(name)
        select (form, row[0]);
}
