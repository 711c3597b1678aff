using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Mentions;

namespace Entente.Tests.Mentions;

public sealed class PlaceFinderTests
{
    static readonly Reader Reader = new();

    static Cast Read(string text, string? dateline = null) => Reader.Read(new Document("x", text) { Dateline = dateline, Published = Publication.On(new DateOnly(2024, 3, 4), PublishedBasis.Given) }).Cast;

    static IEnumerable<string> Places(string text, string? dateline = null) =>
        Read(text, dateline).Places.Select(place => $"{place.Span.In(text)} {place.Country ?? "-"} {place.GeoNames?.ToString() ?? "-"}");

    [Theory]
    [InlineData("The ministers met in Tripoli, Lebanon.", "Tripoli LBN 266826")]
    [InlineData("The ministers met in Tripoli.", "Tripoli LBY 2210247")]
    [InlineData("Lebanese troops were sent to the northern Lebanese city of Tripoli.", "Tripoli LBN 266826")]
    [InlineData("A bomb exploded in Hyderabad, Pakistan.", "Hyderabad PAK 1176734")]
    [InlineData("Pakistan sent police. Pakistani officials said a bomb exploded in Hyderabad. Pakistan mourned.", "Hyderabad PAK 1176734")]
    [InlineData("A bomb exploded in Hyderabad.", "Hyderabad IND 1269843")]
    [InlineData("Venezuela closed its border. Venezuelan troops paraded in Valencia. Venezuela said so.", "Valencia VEN 3625549")]
    [InlineData("The congress opened in Valencia.", "Valencia ESP 2509954")]
    [InlineData("The company is based in Cambridge, Massachusetts.", "Cambridge USA 4931972")]
    [InlineData("She studied in Cambridge.", "Cambridge GBR 2653941")]
    [InlineData("Voters in Atlanta, Georgia, were asked.", "Georgia USA -")]
    [InlineData("The envoy arrived in Georgia on Monday.", "Georgia GEO -")]
    [InlineData("He was born in Saigon.", "Saigon VNM 1566083")]
    [InlineData("The two leaders met in SAO PAULO.", "SAO PAULO BRA 3448439")]
    [InlineData("Ships crossed the South China Sea.", "South China Sea - -")]
    [InlineData("They met at Camp David on Friday.", "Camp David USA -")]
    public void Find_Name_IsThePlaceMeant(string text, string expected) => Assert.Contains(expected, Places(text));

    [Theory]
    [InlineData("Washington said it would not agree.", "Washington USA 4140963")]
    [InlineData("Michael Jordan spoke in Chicago.", "Jordan JOR -")]
    [InlineData("Japan said it would send aid to Jordan.", "Japan JPN -")]
    [InlineData("Victoria Nuland spoke to reporters.", "Victoria SYC -")]
    public void Find_NoPlace_IsNone(string text, string unwanted) => Assert.DoesNotContain(unwanted, Places(text).Select(place => place.StartsWith(unwanted.Split(' ')[0], StringComparison.Ordinal) ? unwanted : place));

    [Theory]
    [InlineData("The treaty was signed here on Monday.", "here NOR 3143244")]
    [InlineData("The king lives in the Japanese capital.", "Japanese capital JPN 1850147")]
    public void Find_Description_IsThePlaceMeant(string text, string expected) => Assert.Contains(expected, Places(text, "OSLO, March 4 (Wire)"));

    [Fact]
    public void Find_CapitalNamed_IsNotFoundTwice() =>
        Assert.Equal(["Beijing CHN 1816670"], Places("They met in the Chinese capital, Beijing."));

    [Fact]
    public void Find_UnknownCoordinates_AreNull() => Assert.Null(Read("They met in Banda, India.").Places[0].Latitude);

    [Theory]
    [InlineData("OSLO, March 4 (Wire)", "Oslo")]
    [InlineData("MAR DEL PLATA, Argentina, March 4 (Wire)", "Mar del Plata")]
    [InlineData("PORT OF SPAIN, March 4 (Wire)", "Port of Spain")]
    [InlineData("SHARM EL-SHEIKH, Egypt, March 4 (Wire)", "Sharm el-Sheikh")]
    public void Home_Dateline_IsItsTown(string dateline, string town) => Assert.Equal(town, Read("The treaty was signed.", dateline).Home?.Name);

    [Fact]
    public void PlaceAt_Range_FindsThePlaceThere()
    {
        var cast = Read("They met in New Delhi on Monday.");
        Assert.Equal("New Delhi", cast.PlaceAt(0, 3, 5)?.Name);
        Assert.Null(cast.PlaceAt(0, 0, 3));
    }
}
