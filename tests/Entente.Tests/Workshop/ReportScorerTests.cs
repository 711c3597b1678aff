using System.Text.Json;
using Entente.Workshop.Reports;

namespace Entente.Tests.Workshop;

public sealed class ReportScorerTests
{
    [Theory]
    [InlineData("Ana López", "ana lopez", 1)]
    [InlineData("Ana Lopez", "Rosa Lopez", 0.8)]
    [InlineData("Lopez", "Ana Lopez Garcia", 0.8)]
    [InlineData("Ana Lopez", "Rosa Garcia", 0)]
    [InlineData("", "Rosa Garcia", 0)]
    public void Name_TwoForms_AreAsAlikeAsTheScorerSays(string left, string right, double alike) => Assert.Equal(alike, Likeness.Name(left, right));

    [Fact]
    public void Add_ReportWithOneWrongParty_CountsIt()
    {
        var scorer = new ReportScorer();
        scorer.Add(
            Parse("""{"parties":["KHM","JPN"],"people":[{"name":"Ana Lopez","office":"foreign minister","country":"CHL"}]}"""),
            Parse("""{"actors":[{"code":"KHM","party":true},{"code":"THA","party":true},{"code":"JPN","party":false}],"people":[{"name":"Lopez","office":"minister","serves":"PER"}]}"""));
        Assert.Equal((2, 2, 1), (scorer.Parties.Gold, scorer.Parties.Found, scorer.Parties.Right));
        Assert.Equal(1, scorer.People.Right);
        Assert.Contains("office 100.0 (1/1), serves 0.0 (0/1)", scorer.People.Row("people"), StringComparison.Ordinal);
    }

    static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
