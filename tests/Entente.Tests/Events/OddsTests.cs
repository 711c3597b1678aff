using Entente.Reading.Events;

namespace Entente.Tests.Events;

public sealed class OddsTests
{
    static readonly Odds Events = new("event");

    [Fact]
    public void Share_DeeperPredicate_IsLess() => Assert.True(Events.Share([new("depth", 3)]) < Events.Share([new("depth", 1)]));

    [Fact]
    public void Share_PartyWithoutCode_IsLess() => Assert.True(Events.Share([new("uncoded", 0.5)]) < Events.Share([]));

    [Fact]
    public void Share_UnknownGround_CountsNothing() => Assert.Equal(Events.Share([]), Events.Share([new("weather")]));

    [Fact]
    public void Share_RelationOfHigherOdds_IsMore()
    {
        var odds = new Odds("relation");
        Assert.True(odds.Share([new("odds", 3)]) > odds.Share([new("odds", 1)]));
    }

    [Fact]
    public void Odds_UnknownKind_SaysSo() => Assert.Contains("weather", Assert.Throws<InvalidDataException>(() => new Odds("weather")).Message, StringComparison.Ordinal);
}
