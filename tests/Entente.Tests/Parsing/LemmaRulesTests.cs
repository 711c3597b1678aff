using Entente.Reading.Parsing;
using Entente.Workshop.Engine;

namespace Entente.Tests.Parsing;

public sealed class LemmaRulesTests
{
    [Theory]
    [InlineData("Ministries", "ministry")]
    [InlineData("went", "go")]
    [InlineData("Japan", "Japan")]
    [InlineData("US", "US")]
    [InlineData("'s", "be")]
    public void Apply_RuleOfAPair_MakesTheLemma(string form, string lemma) =>
        Assert.Equal(lemma, LemmaRules.Apply(LemmaLearner.Rule(form, lemma), form));

    [Fact]
    public void Kept_ExceptionAmongRegularWords_IsOneMoreEnding()
    {
        var learner = new LemmaLearner([("talks", 0, "talk"), ("walks", 0, "walk"), ("envoys", 0, "envoy"), ("views", 0, "view"), ("reviews", 0, "review"), ("news", 0, "news"), ("news", 0, "news")]);
        Assert.Contains((0, "news"), learner.Kept.Keys);
        Assert.Equal(2, learner.Kept.Count);
    }

    [Fact]
    public void Kept_OneRuleMakesBothLemmas_IsTheOneKept()
    {
        var learner = new LemmaLearner([("I", 0, "I"), ("I", 0, "I"), ("I", 0, "I"), ("i", 0, "I")]);
        Assert.Equal(["I", "I"], [LemmaRules.Apply(learner.Rules[0], "I"), LemmaRules.Apply(learner.Rules[0], "i")]);
        Assert.Single(learner.Rules);
    }
}
