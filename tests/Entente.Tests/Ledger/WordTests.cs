using Entente.Ledger.Following;
using Entente.Ledger.Storage;

namespace Entente.Tests.Ledger;

public sealed class WordTests
{
    [Theory]
    [InlineData("signed", "signing")]
    [InlineData("treaties", "treaty")]
    [InlineData("stopped", "stop")]
    [InlineData("proposals", "proposal")]
    public void Stem_Inflections_AreOne(string one, string other) => Assert.Equal(Stem.Of(one), Stem.Of(other));

    [Theory]
    [InlineData("the fifth round of four-party talks", 5)]
    [InlineData("the 13th summit of the association", 13)]
    [InlineData("his first wife attended", null)]
    public void Ordinals_Find_CountsOccasionsOnly(string words, int? number) => Assert.Equal(number, Ordinals.Find(words));

    [Theory]
    [InlineData("a three-day visit to China", "CHN")]
    [InlineData("his visit to the United States next year", "USA")]
    [InlineData("talks with China", null)]
    public void Destinations_Find_NamesTheHost(string words, string? code) => Assert.Equal(code, Destinations.Find(words));

    [Fact]
    public void Cut_Abbreviations_DoNotEndASentence()
    {
        const string Text = "Mr. Lima met Dr. Oslo on Nov. 9 in the U.S. Senate. They talked.\n\nThen they left.";
        Assert.Equal(
            ["Mr. Lima met Dr. Oslo on Nov. 9 in the U.S. Senate.", "They talked.", "Then they left."],
            SentenceCutter.Cut(Text).Select(cut => Text[cut.Start..cut.End]));
    }

    [Theory]
    [InlineData("roh moo-hyun", "roh", true)]
    [InlineData("bill clinton", "clinton", true)]
    [InlineData("david levy", "david steel", false)]
    public void IsSame_Names(string one, string other, bool same) => Assert.Equal(same, PeopleCheck.IsSame(one, other));
}
