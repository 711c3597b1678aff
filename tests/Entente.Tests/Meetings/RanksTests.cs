using Entente.Reading.Meetings;

namespace Entente.Tests.Meetings;

public sealed class RanksTests
{
    static readonly Ranks Ranks = new();

    [Theory]
    [InlineData("prime minister", MeetingLevel.Leader)]
    [InlineData("minister of foreign affairs and regional development", MeetingLevel.Minister)]
    [InlineData("deputy prime minister", MeetingLevel.Minister)]
    [InlineData("permanent secretary of state", MeetingLevel.Minister)]
    [InlineData("parliament speaker", MeetingLevel.Legislature)]
    public void Of_Office_IsItsLevel(string office, MeetingLevel level) => Assert.Equal(level, Ranks.Of(office));

    [Fact]
    public void Of_UnlistedWords_IsUnknown() => Assert.Null(Ranks.Of("keeper of bees"));
}
