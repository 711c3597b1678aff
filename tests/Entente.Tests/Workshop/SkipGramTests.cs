using Entente.Workshop.Engine;

namespace Entente.Tests.Workshop;

public sealed class SkipGramTests
{
    [Fact]
    public void Train_WordsOfOneRole_ComeNear()
    {
        var dice = new Dice(3);
        string[] people = ["envoy", "minister", "ambassador"], verbs = ["met", "left", "spoke"];
        var lines = Enumerable.Range(0, 60_000).Select(_ => $"the {people[dice.Next(3)]} {verbs[dice.Next(3)]} today").ToList();
        var corpus = WordCorpus.Read(lines, 100);
        var vectors = new WordVectors(corpus.Words, new SkipGram(corpus, 16, 1).Train(8, TextWriter.Null), 16);
        Assert.Equal(["ambassador", "minister"], vectors.Near("envoy", 2).Order());
    }

    [Theory]
    [InlineData("Mr. Kato didn't say so.", "mr.|kato|did|n't|say|so|.")]
    [InlineData("Japan's U.S. envoy, 1,200 troops", "japan|'s|u.s.|envoy|,|0,000|troops")]
    [InlineData("long-term", "long|-|term")]
    public void Read_NewsText_CutsAsTheTreebanksDo(string line, string words)
    {
        var corpus = WordCorpus.Read([line], 100);
        Assert.Equal(words.Split('|'), corpus.Text.Where(word => word >= 0).Select(word => corpus.Words[word]));
    }
}
