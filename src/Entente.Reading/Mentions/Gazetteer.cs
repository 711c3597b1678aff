using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>All places a form may stand for, from the stored lists.</summary>
sealed class Gazetteer(Cities cities, StoredList landmarks, StoredList states, Atomizer atomizer)
{
    /// <summary>The rule of a sense that speaks of a region's people, not of the place: "Tibetan".</summary>
    public const string RegionPeople = "regions.people";

    const int LandmarkName = 3; // columns of landmarks.tsv: form, code, kind, name, lat, lon
    const int StateCapital = 6; // columns of states.tsv: code, name, official, kind, from, to, capital, successor, iso2, lat, lon
    const int StateMiddle = 9;

    /// <summary>Reads <c>landmarks.tsv</c> and <c>states.tsv</c>, where they are stored.</summary>
    public static Gazetteer Load(Cities cities, Atomizer atomizer) => new(cities, StoredList.Load("landmarks.tsv"), StoredList.Load("states.tsv"), atomizer);

    /// <summary>The places a listed form may stand for; none for one that names no place.</summary>
    public List<Spot> Find(string text, Hit<Sense> hit)
    {
        var form = Plain(text, hit);
        var found = new List<Spot>();
        foreach (var sense in hit.Senses)
            if (sense.Kind == SenseKind.State) Add(found, State(sense.Code));
        AddLandmarks(found, form); // first: of an island and its town with one name the island is meant
        if (hit.Senses.Any(sense => sense.Kind is SenseKind.City or SenseKind.Capital)) AddCities(found, form, hit);
        MergeCityStates(found);
        foreach (var sense in hit.Senses)
            if (sense.Kind == SenseKind.Region && sense.Rule != RegionPeople && !found.Exists(spot => spot.Country == sense.Code || spot.Country is null))
                found.Add(new Spot(PlaceKind.Region, form, sense.Code) { Renown = Renown.Wide });
        return found;
    }

    /// <summary>A state as a place; its coordinates are those of its middle.</summary>
    public Spot? State(string code)
    {
        var row = states.Find(code);
        return row < 0 ? null : new Spot(PlaceKind.State, states.Cell(row, 1), code)
        {
            Latitude = Degrees(states, row, StateMiddle),
            Longitude = Degrees(states, row, StateMiddle + 1),
            Renown = Renown.State,
        };
    }

    /// <summary>A state's capital today; null where it has none.</summary>
    public Spot? Capital(string code)
    {
        var row = states.Find(code);
        return row < 0 || states.Said(row, StateCapital) is not { } name ? null : City(name, code) ?? new Spot(PlaceKind.City, name, code) { Renown = Renown.Capital };
    }

    /// <summary>A city of a state by its name; null where it is not listed.</summary>
    public Spot? City(string name, string code)
    {
        for (var row = cities.List.Find(name); row >= 0; row = cities.List.Next(row))
            if (cities.List.Cell(row, (int)Cities.Column.Code) == code && cities.List.Bytes(row, (int)Cities.Column.Rank)[0] == '1') return City(row, name, isCapital: true);
        return null;
    }

    /// <summary>"Singapore": the state and its city are one place, and the city's number tells it.</summary>
    static void MergeCityStates(List<Spot> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind != PlaceKind.State || found.Find(spot => spot.Kind == PlaceKind.City && spot.Country == found[i].Country && spot.Name == found[i].Name) is not { } city) continue;
            found[i] = found[i] with { GeoNames = city.GeoNames, Latitude = city.Latitude ?? found[i].Latitude, Longitude = city.Longitude ?? found[i].Longitude };
            found.Remove(city);
        }
    }

    static void Add(List<Spot> found, Spot? spot)
    {
        if (spot is not null && !found.Contains(spot)) found.Add(spot);
    }

    void AddCities(List<Spot> found, string form, Hit<Sense> hit)
    {
        var isCapital = hit.Senses.Any(sense => sense.Kind == SenseKind.Capital);
        for (var row = cities.List.Find(form); row >= 0; row = cities.List.Next(row)) found.Add(City(row, form, isCapital));
        if (isCapital && !found.Exists(spot => spot.Renown == Renown.Capital)) Add(found, Capital(hit.Senses.First(sense => sense.Kind == SenseKind.Capital).Code));
    }

    Spot City(int row, string form, bool isCapital)
    {
        var list = cities.List;
        var latitude = Degrees(list, row, (int)Cities.Column.Latitude);
        var isBest = list.Bytes(row, (int)Cities.Column.Rank)[0] == '1';
        return new Spot(PlaceKind.City, list.Said(row, (int)Cities.Column.Name) ?? form, list.Cell(row, (int)Cities.Column.Code))
        {
            Region = list.Said(row, (int)Cities.Column.Region),
            Latitude = latitude,
            Longitude = Degrees(list, row, (int)Cities.Column.Longitude),
            GeoNames = list.Said(row, (int)Cities.Column.GeoNames) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null,
            Renown = isBest ? (isCapital ? Renown.Capital : Renown.Wide) : latitude is null ? Renown.Little : Renown.Some,
        };
    }

    void AddLandmarks(List<Spot> found, string form)
    {
        for (var row = landmarks.Find(form); row >= 0; row = landmarks.Next(row))
            found.Add(new Spot(landmarks.Bytes(row, 2).SequenceEqual("region"u8) ? PlaceKind.Region : PlaceKind.Landmark, landmarks.Said(row, LandmarkName) ?? form, landmarks.Said(row, 1))
            {
                Latitude = Degrees(landmarks, row, LandmarkName + 1),
                Longitude = Degrees(landmarks, row, LandmarkName + 2),
                Renown = Renown.Wide,
            });
    }

    /// <summary>The words as the lists spell them.</summary>
    string Plain(string text, Hit<Sense> hit)
    {
        var atoms = new List<Atom>();
        atomizer.Cut(text, new Span(hit.Start, hit.Stop), atoms);
        Span<char> form = stackalloc char[256];
        var written = atomizer.Plain(text, atoms.ToArray(), form);
        return written > 0 ? new string(form[..written]) : text[hit.Start..hit.Stop];
    }

    static double? Degrees(StoredList list, int row, int column) =>
        double.TryParse(list.Bytes(row, column), CultureInfo.InvariantCulture, out var degrees) ? degrees : null;
}
