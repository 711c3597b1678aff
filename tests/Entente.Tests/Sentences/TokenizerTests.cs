namespace Entente.Tests.Sentences;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't agree.", "They do|n't agree .")]
    [InlineData("They don’t agree.", "They do|n’t agree .")]
    [InlineData("Kenya's envoy can't come.", "Kenya|'s envoy ca|n't come .")]
    [InlineData("Kenya’s envoy’s car", "Kenya|’s envoy|’s car")]
    [InlineData("the ministers' pledge", "the ministers|' pledge")]
    [InlineData("We cannot wait; they're gonna sign.", "We can|not wait ; they|'re gon|na sign .")]
    [InlineData("the company's and ACME'S boards", "the company|'s and ACME|'S boards")]
    [InlineData("since the 60's", "since the 60's")]
    [InlineData("I'd say she'll sign and we've won.", "I|'d say she|'ll sign and we|'ve won .")]
    public void Cut_Clitics_ShareTheirToken(string text, string words) => Assert.Equal(words, Cutting.Words(text));

    [Theory]
    [InlineData("a Geneva-based, long-term pact", "a Geneva - based , long - term pact")]
    [InlineData("non-nuclear states", "non-nuclear states")]
    [InlineData("the mid-May e-mail", "the mid-May e-mail")]
    [InlineData("the co-chair's anti-war bloc", "the co-chair|'s anti-war bloc")]
    public void Cut_Hyphens_FollowTheTreebank(string text, string words) => Assert.Equal(words, Cutting.Words(text));

    [Theory]
    [InlineData("Mr. Lee met Lt. Gen. Park on Nov. 3.", "Mr. Lee met Lt. Gen. Park on Nov. 3 .")]
    [InlineData("A U.S. envoy and the U.N. mission", "A U.S. envoy and the U.N. mission")]
    [InlineData("Acme Corp. and others", "Acme Corp. and others")]
    public void Cut_Abbreviations_KeepTheirPeriod(string text, string words) => Assert.Equal(words, Cutting.Words(text));

    [Theory]
    [InlineData("about 12,500 tons, up 3.5% at 10:30", "about 12,500 tons , up 3.5 % at 10:30")]
    [InlineData("It cost $40 million.", "It cost $ 40 million .")]
    [InlineData("the 1990s and the 21st century", "the 1990s and the 21st century")]
    [InlineData("a 5km road", "a 5 km road")]
    public void Cut_Numbers_StayWhole(string text, string words) => Assert.Equal(words, Cutting.Words(text));

    [Theory]
    [InlineData("See https://example.org/a-b/c?d=1, please.", "See https://example.org/a-b/c?d=1 , please .")]
    [InlineData("(www.example.org)", "( www.example.org )")]
    [InlineData("Write to press.office@example.org.", "Write to press.office@example.org .")]
    public void Cut_Addresses_StayWhole(string text, string words) => Assert.Equal(words, Cutting.Words(text));

    [Theory]
    [InlineData("\"Yes,\" she said.", "\" Yes , \" she said .")]
    [InlineData("“Yes,” she said.", "“ Yes , ” she said .")]
    [InlineData("``Yes,'' she said.", "`` Yes , '' she said .")]
    [InlineData("Talks failed -- again ...", "Talks failed -- again ...")]
    [InlineData("the African Union ( AU)said", "the African Union ( AU ) said")]
    public void Cut_Marks_StandAlone(string text, string words) => Assert.Equal(words, Cutting.Words(text));

    [Fact]
    public void Cut_NoWhiteSpaceCharactersInside_SplitsAtEveryKind() =>
        Assert.Equal("a b c d", Cutting.Words("a\u00A0b\u3000c\td"));
}
