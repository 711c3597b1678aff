namespace Entente.Tests.Times;

public sealed class TenseTests
{
    /// <summary>Read on Monday 18 December 2023: the Thursday before is the 14th, the one to come the 21st.</summary>
    [Theory]
    [InlineData("The envoys met on Thursday.", "2023-12-14")]
    [InlineData("The envoys have met since Thursday.", "2023-12-14")]
    [InlineData("The envoys will meet on Thursday.", "2023-12-21")]
    [InlineData("The envoys are to meet on Thursday.", "2023-12-21")]
    [InlineData("The envoys are due to meet on Thursday.", "2023-12-21")]
    [InlineData("The envoys plan to meet on Thursday.", "2023-12-21")]
    [InlineData("The envoys agreed to meet on Thursday.", "2023-12-21")]
    [InlineData("The meeting was scheduled for Thursday.", "2023-12-21")]
    [InlineData("The meeting scheduled for Thursday is off.", "2023-12-21")]
    [InlineData("They postponed the vote until Thursday.", "2023-12-21")]
    [InlineData("They postponed the vote on Thursday.", "2023-12-14")]
    [InlineData("The minister said his aide would arrive on Thursday.", "2023-12-21")]
    [InlineData("The minister may leave as early as Thursday.", "2023-12-21")]
    [InlineData("The envoys flew to Rome to meet the pope on Thursday.", "2023-12-14")]
    [InlineData("They must have met on Thursday.", "2023-12-14")]
    [InlineData("The ministry scheduled a news conference Thursday.", "2023-12-21")]
    [InlineData("The summit opens Thursday.", "2023-12-21")]
    [InlineData("The king arrives on Thursday, the palace said.", "2023-12-21")]
    [InlineData("After the talks on Thursday the envoys will rest.", "2023-12-14")]
    [InlineData("The envoy, who was due to arrive on Thursday, is ill.", "2023-12-21")]
    [InlineData("He will be the first to come since Thursday.", "2023-12-14")]
    [InlineData("He will explain what happened on Thursday.", "2023-12-14")]
    public void Of_Clause_ChoosesTheWeek(string text, string value) =>
        Assert.Equal(value, Assert.Single(RuleExampleTests.Read(text)).Value);
}
