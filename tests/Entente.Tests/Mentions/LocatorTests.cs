using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Mentions;

namespace Entente.Tests.Mentions;

public sealed class LocatorTests
{
    static readonly Reader Reader = new();

    static string? Where(string text, string word)
    {
        var report = Reader.Read(new Document("x", text) { Dateline = "OSLO, March 4 (Wire)", Published = Publication.On(new DateOnly(2024, 3, 4), PublishedBasis.Given) });
        var tree = report.Trees[0];
        var index = Enumerable.Range(0, tree.Count).First(i => tree.Sentence[i].Text.SequenceEqual(word));
        return new Locator(report.Cast, report.Trees).Where(0, index)?.Name;
    }

    [Theory]
    [InlineData("The two ministers met in Bergen on Monday.", "met", "Bergen")]
    [InlineData("The two ministers held talks in Bergen on Monday.", "held", "Bergen")]
    [InlineData("The two ministers held talks in Bergen on Monday.", "talks", "Bergen")]
    [InlineData("Talks will be held near Lyon next week.", "Talks", "Lyon")]
    [InlineData("Both sides praised the Bergen summit.", "summit", "Bergen")]
    [InlineData("The treaty was signed here on Monday.", "signed", "Oslo")]
    [InlineData("The two presidents met in the Chinese capital.", "met", "Beijing")]
    [InlineData("The presidents met in the Egyptian resort of Sharm el-Sheikh.", "met", "Sharm el-Sheikh")]
    [InlineData("The president will visit Japan in May.", "visit", "Japan")]
    [InlineData("The minister flew to Cairo on Friday.", "flew", "Cairo")]
    [InlineData("The leaders agreed to meet in Rome.", "meet", "Rome")]
    [InlineData("The leaders met on the island of Lombok.", "met", "Lombok")]
    [InlineData("Leaders gathered at Camp David for a summit.", "gathered", "Camp David")]
    public void Where_Said_IsThePlace(string text, string word, string expected) => Assert.Equal(expected, Where(text, word));

    [Theory]
    [InlineData("The minister said in Paris that they would meet in Rome.", "meet", "Rome")]
    [InlineData("The minister said in Paris that they would meet in Rome.", "said", "Paris")]
    public void Where_TwoClauses_KeepsEachItsOwn(string text, string word, string expected) => Assert.Equal(expected, Where(text, word));

    [Theory]
    [InlineData("Japan met its neighbours.", "met")]
    [InlineData("The minister said in Paris that talks would go on.", "talks")]
    [InlineData("Kenya accused Somalia of lying.", "accused")]
    [InlineData("The ministers agreed on Iraq.", "agreed")]
    public void Where_NotSaid_IsNull(string text, string word) => Assert.Null(Where(text, word));
}
