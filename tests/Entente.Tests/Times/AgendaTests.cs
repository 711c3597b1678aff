using Entente.Reading.Times;

namespace Entente.Tests.Times;

public sealed class AgendaTests
{
    /// <summary>The values of what dates the named word of a one-sentence text, read on Monday 18 December 2023.</summary>
    static string Dates(string text, string word, bool isWide = false)
    {
        var tree = Assert.Single(RuleExampleTests.Parse(text));
        var agenda = new Agenda(RuleExampleTests.Calendar.Date([tree], RuleExampleTests.Monday));
        var at = Enumerable.Range(0, tree.Count).First(i => tree.Sentence[i].ToString() == word);
        return string.Join(' ', (isWide ? agenda.For(tree, 0, at) : agenda.Of(0, at)).Select(time => time.Value));
    }

    [Theory]
    [InlineData("The minister said Monday that he will visit Oslo in May.", "said", "2023-12-18")]
    [InlineData("The minister said Monday that he will visit Oslo in May.", "visit", "2024-05")]
    [InlineData("The June 5 summit ended without a text.", "summit", "2023-06-05")]
    [InlineData("The president visited Japan in May.", "visited", "2023-05")]
    [InlineData("The treaty of 1991 was renewed in 2001.", "treaty", "1991")]
    [InlineData("The treaty of 1991 was renewed in 2001.", "renewed", "2001")]
    [InlineData("The parliament passed the 2023 budget in March.", "budget", "2023")]
    [InlineData("The parliament passed the 2023 budget in March.", "passed", "2023-03")]
    [InlineData("On April 8 and 9 they spoke in Rome.", "spoke", "2023-04-08 2023-04-09")]
    [InlineData("The envoy, who arrived on Friday, met the king on Saturday.", "arrived", "2023-12-15")]
    [InlineData("The envoy, who arrived on Friday, met the king on Saturday.", "met", "2023-12-16")]
    [InlineData("The elections in May will be free.", "elections", "2024-05")]
    [InlineData("Monday's talks failed.", "talks", "2023-12-18")]
    public void Of_Word_GivesWhatDatesIt(string text, string word, string values) => Assert.Equal(values, Dates(text, word));

    [Theory]
    [InlineData("They held talks on Friday.", "talks", "2023-12-15")]
    [InlineData("The visit is scheduled for Thursday.", "visit", "2023-12-21")]
    [InlineData("They attended the June 5 summit.", "attended", "2023-06-05")]
    [InlineData("He came on Friday and met the queen.", "met", "2023-12-15")]
    public void For_WordWithoutDateOfItsOwn_GivesItsClausesDate(string text, string word, string values) => Assert.Equal(values, Dates(text, word, isWide: true));

    [Fact]
    public void For_SecondVerbWithItsOwnDate_KeepsIt() =>
        Assert.Equal("2023-12-16", Dates("He came on Friday and left on Saturday.", "left", isWide: true));

    [Fact]
    public void Of_UndatedWord_IsEmpty() => Assert.Equal("", Dates("The minister said Monday that he will visit Oslo in May.", "minister"));
}
