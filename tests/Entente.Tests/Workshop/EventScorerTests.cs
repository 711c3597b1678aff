using System.Text.Json;
using Entente.Workshop.Reports;

namespace Entente.Tests.Workshop;

public sealed class EventScorerTests
{
    const string Gold = """{"events":[{"type":"CONSULT","actors":["NOR","SWE"],"recipients":[],"time":"past","quote":"Norway met Sweden in Bergen"},{"type":"AID","actors":["NOR"],"recipients":["MLI"],"time":"past","quote":"Norway sent food to Mali"}]}""";

    static EventScorer Scored(string report)
    {
        var scorer = new EventScorer();
        scorer.Add(Parse(Gold), Parse(report));
        return scorer;
    }

    [Fact]
    public void Add_SameTypeAndSides_IsRight()
    {
        var scorer = Scored("""{"events":[{"type":"CONSULT","actors":[{"code":"SWE"},{"code":"NOR"}],"recipients":[],"time":"future","evidence":{"quote":"Norway met Sweden"}}]}""");
        Assert.Equal((2, 1, 1), (scorer.Whole.Gold, scorer.Whole.Found, scorer.Whole.Right));
        Assert.Contains("quote 100.0 (1/1), time 0.0 (0/1)", scorer.Whole.Row("x"), StringComparison.Ordinal);
        Assert.Equal((1, 1), (scorer.Types["CONSULT"].Gold, scorer.Types["CONSULT"].Right));
        Assert.Equal((1, 0), (scorer.Types["AID"].Gold, scorer.Types["AID"].Found));
    }

    [Fact]
    public void Add_SidesSwapped_IsRightOnlyInWhat()
    {
        var scorer = Scored("""{"events":[{"type":"AID","actors":[{"code":"MLI"}],"recipients":[{"code":"NOR"}],"time":"past","evidence":{"quote":"x"}}]}""");
        Assert.Equal((0, 1), (scorer.Whole.Right, scorer.What.Right));
    }

    [Fact]
    public void Add_SaidTwice_CountsOnce() => Assert.Equal(1, Scored(Twice).Whole.Found);

    [Fact]
    public void Right_SaidTwice_AreBoth() => Assert.Equal([0, 1], EventScorer.Right(Parse(Gold), Parse(Twice)).Order());

    const string Twice = """{"events":[{"type":"AID","actors":[{"code":"NOR"}],"recipients":[{"code":"MLI"}],"time":"past","evidence":{"quote":"x"}},{"type":"AID","actors":[{"code":"NOR"}],"recipients":[{"code":"MLI"}],"time":"past","evidence":{"quote":"Norway sent food to Mali"}}]}""";

    [Theory]
    [InlineData("Norway sent food to Mali", "Norway sent food to Mali", 1)]
    [InlineData("sent food", "Norway sent food to Mali", 0.8)]
    [InlineData("Norway sent food to Mali", "sent food", 0.7)]
    [InlineData("Norway sent food", "Japan lent money", 0)]
    public void Clause_TwoQuotes_AreAsAlikeAsTheScorerSays(string wanted, string found, double alike) => Assert.Equal(alike, Likeness.Clause([wanted], [found]));

    static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
