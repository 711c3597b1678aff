using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Meetings;

namespace Entente.Tests.Meetings;

public sealed class ConvenerTests
{
    static readonly Reader Reader = new();

    static System.Collections.Immutable.ImmutableArray<Meeting> Meetings(string text) =>
        Reader.Read(new Document("test", text) { Published = Publication.On(new DateOnly(2023, 12, 18), PublishedBasis.Given) }).Meetings;

    [Fact]
    public void Gather_SeveralMentions_AreOneMeeting()
    {
        var meetings = Meetings("Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billstrom in Oslo on Friday. The talks lasted two hours. Their meeting was friendly.");
        Assert.Single(meetings);
    }

    [Fact]
    public void Gather_MeetingInsideVisit_IsWithinIt()
    {
        var meetings = Meetings("Indian Prime Minister Narendra Modi arrived in Tokyo on Sunday for a three-day visit. He will meet Japanese Prime Minister Fumio Kishida.");
        Assert.Equal(0, Assert.Single(meetings, one => one.Kind == MeetingKind.Meeting).Within);
    }

    [Fact]
    public void Gather_VisitWithLength_HasItsLastDay()
    {
        var visit = Assert.Single(Meetings("Indian Prime Minister Narendra Modi arrived in Tokyo on Sunday for a three-day visit."));
        Assert.Equal((new DateOnly(2023, 12, 17), new DateOnly(2023, 12, 19)), (visit.Range.Start, visit.Range.Last));
    }

    [Theory]
    [InlineData("Norwegian Foreign Minister Espen Barth Eide said no after talks with Swedish Foreign Minister Tobias Billstrom in Riga.", "Riga")]
    [InlineData("Norwegian Foreign Minister Espen Barth Eide said no after talks with the Swedish envoy in Riga, Tobias Billstrom.", null)]
    public void Gather_PlaceBehindName_IsTheMeetings(string text, string? place) => Assert.Equal(place, Assert.Single(Meetings(text)).Place?.Name);

    [Fact]
    public void Gather_Tour_IsOneVisitAHost()
    {
        var meetings = Meetings("Chinese Foreign Minister Wang Yi will visit Kenya, Ghana and Egypt in January.");
        Assert.Equal(["KEN", "GHA", "EGY"], meetings.Select(one => one.Parties[^1]));
    }

    [Fact]
    public void Gather_OneSideOnly_IsNoMeeting() => Assert.Empty(Meetings("French President Emmanuel Macron met French Prime Minister Elisabeth Borne in Paris on Friday."));

    [Fact]
    public void Gather_Ordinal_NamesTheMechanism()
    {
        var meeting = Assert.Single(Meetings("China and India held the seventh annual strategic dialogue in New Delhi on Friday."));
        Assert.Equal(("annual strategic dialogue", "FREQ=YEARLY"), (meeting.Mechanism, meeting.Cadence));
    }
}
