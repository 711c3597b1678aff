using System.Globalization;
using Entente.Workshop.Lexicons;

namespace Entente.Tests.Data;

/// <summary>Coordinates written from general knowledge lie where their country is; a slip of sign or digit shows here.</summary>
public sealed class CoordinatesTests
{
    /// <summary>Parts of states far from their middle, in degrees beyond the box: told one by one, so that a slip cannot hide.</summary>
    static readonly HashSet<string> Far =
    [
        "Alor Setar MYS", "Azores PRT", "Easter Island CHL", "Funchal PRT", "Galapagos Islands ECU", "George Town MYS", "Hawaii USA", "Honolulu USA",
        "Ipoh MYS", "Ishigaki Island JPN", "Iwo Jima JPN", "Kuala Lumpur MYS", "Langkawi MYS", "Madeira PRT", "Miyako Strait JPN", "Papeete PYF",
        "Pearl Harbor USA", "Penang MYS", "Ponta Delgada PRT", "Punta Arenas CHL", "Putrajaya MYS", "Shah Alam MYS", "Strait of Magellan CHL",
        "Yonaguni JPN",
    ];

    public static IEnumerable<(string Name, string Code, double Lat, double Lon)> All =>
        Sheet.Read("hand/coordinates.tsv").Rows.Select(row => (row[0], row[1], Degrees(row[3]), Degrees(row[4])))
            .Concat(Sheet.Read("hand/landmarks.tsv").Rows.Where(row => row[1].Length > 0 && row[3].Length > 0).Select(row => (row[0].Split('|')[0], row[1], Degrees(row[3]), Degrees(row[4]))));

    [Fact]
    public void Coordinates_OfEveryPlace_LieInABoxAroundItsCountry()
    {
        Places.Shared("data/reference/countries.json");
        var countries = Countries.Read().ToDictionary(country => country.Code);
        Assert.DoesNotContain(All, place => !Far.Contains($"{place.Name} {place.Code}") && !IsNear(place, countries[place.Code]));
    }

    [Fact]
    public void Coordinates_FarOnes_AreFar()
    {
        Places.Shared("data/reference/countries.json");
        var countries = Countries.Read().ToDictionary(country => country.Code);
        Assert.Empty(Far.Except(All.Where(place => !IsNear(place, countries[place.Code])).Select(place => $"{place.Name} {place.Code}")));
    }

    [Theory]
    [InlineData("Chile", "CHL", 33.45, -70.67)]
    [InlineData("Japan", "JPN", 35.69, -139.69)]
    [InlineData("Portugal", "PRT", 38.72, 9.14)]
    public void IsNear_WrongSign_IsNot(string name, string code, double lat, double lon)
    {
        Places.Shared("data/reference/countries.json");
        Assert.False(IsNear((name, code, lat, lon), Countries.Read().First(country => country.Code == code)));
    }

    [Fact]
    public void Coordinates_HandList_PlaceAThousandCities() =>
        Assert.True(Sheet.Read("lexicons/cities.tsv").Rows.Where(row => row[7].Length > 0).DistinctBy(row => (row[7], row[8])).Count() > 1000);

    [Fact]
    public void Coordinates_OfOnePlace_AreBothThereOrNeither() =>
        Assert.DoesNotContain(
            Sheet.Read("lexicons/cities.tsv").Rows.Select(row => (row[7], row[8])).Concat(Sheet.Read("lexicons/landmarks.tsv").Rows.Select(row => (row[4], row[5]))),
            pair => pair.Item1.Length == 0 != (pair.Item2.Length == 0));

    [Fact]
    public void Kinds_OfLandmarks_AreDocumentedOnes() =>
        Assert.Empty(Sheet.Read("lexicons/landmarks.tsv").Rows.Select(row => row[2])
            .Except(["sea", "strait", "canal", "river", "lake", "island", "mountain", "desert", "border", "site", "region"]));

    /// <summary>A box around the middle, its half side two sides of a square of the country's area, four degrees at least: long countries fit.</summary>
    static bool IsNear((string Name, string Code, double Lat, double Lon) place, Country country)
    {
        const double DegreeLength = 111; // kilometres
        var half = Math.Max(4, 2 * Math.Sqrt(Math.Max(0, country.Area)) / DegreeLength);
        var width = half / Math.Max(0.3, Math.Cos(place.Lat * Math.PI / 180));
        var east = Math.Abs(place.Lon - country.Middle.Longitude);
        return Math.Abs(place.Lat - country.Middle.Latitude) <= half && Math.Min(east, 360 - east) <= width;
    }

    static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
