using Entente.Workshop;
using Entente.Workshop.Mentions;

namespace Entente.Tests.Workshop;

/// <summary>The coreference annotation of GUM as mentions and chains.</summary>
public sealed class ChainsTests
{
    static string[] Row(int id, string form, string tag, int head, string misc) => [id.ToString(), form, form, tag, tag, "_", head.ToString(), "dep", "_", misc];

    static Chains Read(params string[][] rows) => new([new ConlluSentence(["# newpar"], rows)]);

    [Fact]
    public void Read_NestedBrackets_AreTwoMentions()
    {
        var chains = Read(Row(1, "Chile", "PROPN", 3, "Entity=(2-person-new-x(1-place-new-x)"), Row(2, "'s", "PART", 1, "_"), Row(3, "envoy", "NOUN", 0, "Entity=2)"));
        Assert.Equal(["2 Chile 's envoy", "1 Chile"], chains.Mentions.Select(mention => $"{mention.Chain} {mention.Words.In(chains.Text)}"));
    }

    [Fact]
    public void Read_Mention_HasTheHeadOfItsTree()
    {
        var chains = Read(Row(1, "the", "DET", 2, "Entity=(1-person-new-x"), Row(2, "envoy", "NOUN", 0, "_"), Row(3, "there", "ADV", 2, "Entity=1)"));
        Assert.Equal("envoy", Assert.Single(chains.Mentions).Head.In(chains.Text).ToString());
    }

    [Fact]
    public void IsPart_SplitAntecedent_IsOne()
    {
        var chains = Read(Row(1, "They", "PRON", 0, "Entity=(5-person-new-x)|SplitAnte=3<5,4<5"));
        Assert.True(chains.IsPart("3", "5"));
    }

    [Fact]
    public void IsPart_OtherChain_IsNone() => Assert.False(Read(Row(1, "They", "PRON", 0, "Entity=(5-person-new-x)|SplitAnte=3<5")).IsPart("5", "3"));
}
