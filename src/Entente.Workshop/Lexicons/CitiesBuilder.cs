namespace Entente.Workshop.Lexicons;

/// <summary>Compiles <c>cities.tsv</c> from GeoNames' cities (<c>world-cities.csv</c>) and our lists of known and older names.</summary>
/// <remarks>
/// A city that is not on the list of known ones is left out where its name is a state's name or people, or stands in
/// <c>data/hand/city-stopwords.tsv</c>, where the rule for that list is written.
/// </remarks>
static class CitiesBuilder
{
    static readonly string[] Header = ["form", "code", "region", "geonames", "rank", "ambiguous"];

    public static Sheet Build()
    {
        var folding = new Folding();
        var stop = Sheet.Read("hand/city-stopwords.tsv").Rows.ToDictionary(row => row[0], row => row[1]);
        var states = StateForms();
        var known = Pairs("hand/cities-known.tsv").ToHashSet();
        var placed = Places.Read().ToLookup(place => (folding.Fold(place.Name), place.Code));
        var older = Older(placed, folding).ToHashSet();
        var listed = known.SelectMany(pair => folding.Spellings(pair.Form), (pair, form) => (Form: form, pair.Code)).ToHashSet();
        var taken = listed.Select(pair => pair.Form).ToHashSet();
        var rows = (from place in placed.SelectMany(same => same).Concat(older)
                    from form in folding.Spellings(place.Name)
                    let best = listed.Contains((form, place.Code)) || (older.Contains(place) && !taken.Contains(form))
                    let reason = stop.GetValueOrDefault(form, "")
                    where best || older.Contains(place) || (reason.Length == 0 && form.Length > 2 && !states.Contains(form))
                    select new[] { form, place.Code, place.Region, place.GeoNames, best ? "1" : "2", reason }).ToList();
        var found = rows.Select(row => (row[0], row[1])).ToHashSet();
        rows.AddRange(from pair in listed
                      where !found.Contains(pair)
                      select new[] { pair.Form, pair.Code, "", "", "1", stop.GetValueOrDefault(pair.Form, "") });
        return new Sheet(["Cities of more than 15,000 people, and older names. Built by the Workshop: edit data/hand/cities-*.tsv instead.",
            "GeoNames (CC BY 4.0), by way of datasets/world-cities; ranks and older names are Entente's own lists."], Header, rows).Sorted();
    }

    /// <summary>Older names stand at the place that bears another name today.</summary>
    static IEnumerable<Place> Older(ILookup<(string Name, string Code), Place> placed, Folding folding) =>
        from row in Sheet.Read("hand/cities-older.tsv").Rows
        let today = placed[(folding.Fold(row[2]), row[1])].FirstOrDefault()
            ?? throw new FormatException($"hand/cities-older.tsv: no {row[2]} in {row[1]}")
        from form in row[0].Split('|')
        select today with { Name = form };

    static IEnumerable<(string Form, string Code)> Pairs(string file) =>
        Sheet.Read(file).Rows.SelectMany(row => row[1].Split('|'), (row, form) => (form, row[0]));

    /// <summary>Names and peoples of states; capitals and seats are places themselves.</summary>
    static HashSet<string> StateForms() =>
        [.. StateNamesBuilder.Build().Rows.Where(row => row[2] is not ("capital" or "seat" or "entity")).Select(row => row[0])];
}
