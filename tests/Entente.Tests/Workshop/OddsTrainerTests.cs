using Entente.Reading.Events;
using Entente.Workshop.Events;

namespace Entente.Tests.Workshop;

public sealed class OddsTrainerTests
{
    static IEnumerable<Claim> Claims(int right, int wrong, params Ground[] grounds) =>
        Enumerable.Range(0, right + wrong).Select(i => new Claim(grounds, i < right, 1, "x"));

    [Fact]
    public void Train_NoGrounds_SaysTheShareOfRight() => Assert.Equal(0.75, OddsTrainer.Share(OddsTrainer.Train([.. Claims(75, 25)]), []), 3);

    [Fact]
    public void Train_TwoKinds_SaysEachItsShare()
    {
        var weights = OddsTrainer.Train([.. Claims(800, 200), .. Claims(200, 800, new Ground("bad"))]);
        Assert.Equal(0.8, OddsTrainer.Share(weights, []), 2);
        Assert.Equal(0.2, OddsTrainer.Share(weights, [new("bad")]), 2);
    }

    [Fact]
    public void Train_RareGround_IsHeldNearNothing() => Assert.True(OddsTrainer.Train([.. Claims(50, 50), .. Claims(1, 0, new Ground("rare"))])["rare"] < 0.6);

    [Fact]
    public void Reliability_AsOftenAsSaid_HasNoError()
    {
        var reliability = new Reliability();
        for (var i = 0; i < 10; i++) reliability.Add(0.7, i < 7);
        Assert.Equal(0, reliability.Error, 6);
        Assert.Equal(0.21, reliability.Brier, 6);
    }

    [Fact]
    public void Reliability_SaidTooOften_HasTheDistance()
    {
        var reliability = new Reliability();
        for (var i = 0; i < 10; i++) reliability.Add(0.9, i < 5);
        Assert.Equal(0.4, reliability.Error, 6);
    }
}
