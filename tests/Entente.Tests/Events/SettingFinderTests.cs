using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Tests.Events;

public sealed class SettingFinderTests
{
    static readonly Reader Reader = new();

    static CodedEvent Event(string text, PloverType type, bool isDated = true)
    {
        var document = new Document("x", text);
        var report = Reader.Read(isDated ? document with { Published = Publication.On(new DateOnly(2024, 3, 4), PublishedBasis.Given) } : document);
        return Assert.Single(report.Events, one => one.Type == type);
    }

    [Theory]
    [InlineData("The Norwegian foreign minister met Swedish officials in Bergen on Friday.", PloverType.Consult, "Bergen")]
    [InlineData("Norway and Sweden held talks in Bergen on Friday.", PloverType.Consult, "Bergen")]
    [InlineData("Norway said in Paris that it condemned Sudan over the raid.", PloverType.Accuse, null)]
    [InlineData("Kenya condemned Sudan over the raid.", PloverType.Accuse, null)]
    public void Find_Place_IsThePredicates(string text, PloverType type, string? place) => Assert.Equal(place, Event(text, type).Place?.Name);

    [Theory]
    [InlineData("The Norwegian foreign minister met Swedish officials in Bergen on March 1.", PloverType.Consult, "2024-03-01")]
    [InlineData("Norway signed a treaty with Sweden on March 1.", PloverType.Support, "2024-03-01")]
    [InlineData("Norway said on March 1 that it condemned Sudan over the raid.", PloverType.Accuse, null)]
    [InlineData("The United States accused Cuba of selling arms between March 1994 and January 1996.", PloverType.Accuse, null)]
    [InlineData("Kenya condemned Sudan over the raid.", PloverType.Accuse, null)]
    public void Find_Day_IsThePredicates(string text, PloverType type, string? day) => Assert.Equal(day, Event(text, type).Range.Start?.ToString("O"));

    [Theory]
    [InlineData("Iraq invaded Kuwait in 1990.", PloverType.Assault, true)]
    [InlineData("The United States bombed Cambodia during the Vietnam War.", PloverType.Assault, true)]
    [InlineData("Japan marked the anniversary of the American attack on Hiroshima.", PloverType.Assault, true)]
    [InlineData("Iraq invaded Kuwait on Saturday.", PloverType.Assault, false)]
    [InlineData("Iraq invaded Kuwait during the summit.", PloverType.Assault, false)]
    [InlineData("Russia's invasion of Georgia began on Saturday.", PloverType.Assault, false)]
    public void Find_Backdrop_IsHistorical(string text, PloverType type, bool isHistorical) => Assert.Equal(isHistorical, Event(text, type).IsHistorical);

    [Fact]
    public void Find_NoDayOfTheDocument_IsNotHistorical() => Assert.False(Event("Iraq invaded Kuwait in 1990.", PloverType.Assault, isDated: false).IsHistorical);
}
