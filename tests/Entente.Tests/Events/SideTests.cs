using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Tests.Events;

/// <summary>Who counts as a side of an event, and who does not though a state is named beside them.</summary>
public sealed class SideTests
{
    static readonly Reader Reader = new();

    static string Told(string text) => string.Join("; ", Reader.Read(new Document("x", text)).Events.Select(one => $"{one.Type} {Codes(one.Actors)}>{Codes(one.Recipients)}"));

    static string Codes(IEnumerable<Participant> side) => string.Join(",", side.Select(one => one.Code ?? "?"));

    [Theory]
    [InlineData("A Lima-based charity condemned Chile over the camps. Peru said nothing.", "Accuse PER>CHL")]
    [InlineData("Turkish-made missiles hit a Syrian base near Idlib on Monday. Turkey denied it.", "Assault TUR>SYR")]
    [InlineData("The Peruvian minister met Chileans who had lost their homes. Chile thanked Peru.", "Consult PER,CHL>")]
    [InlineData("The Norwegian minister met members of the Somali community. Somalia and Norway are friends.", "Consult NOR,SOM>")]
    [InlineData("In Kenya the Somali envoy was met with silence by the Kenyans.", "Consult KEN,SOM>")]
    public void Read_NoSideOfIt_TellsNone(string text, string not) => Assert.DoesNotContain(not, Told(text));

    [Theory]
    [InlineData("Norway called for Chad to release the pilots.", "Request NOR>TCD")]
    [InlineData("The Peruvian minister met Chilean lawmakers on Monday.", "Consult PER,CHL>")]
    [InlineData("In Santiago protesters threw stones at Peruvian diplomats. Chile said it was sorry.", "Protest CHL>PER")]
    [InlineData("US-led troops attacked Iraqi soldiers on Monday.", "Assault USA>IRQ")]
    public void Read_Side_IsTold(string text, string told) => Assert.Contains(told, Told(text));

    [Fact]
    public void Read_OnlyANewsAgencyActs_TellsNothing() => Assert.Equal("", Told("Xinhua protested. Xinhua is in Beijing."));
}
