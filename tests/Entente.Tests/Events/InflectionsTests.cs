using Entente.Reading.Events;

namespace Entente.Tests.Events;

public sealed class InflectionsTests
{
    [Theory]
    [InlineData("blame", "blamed")]
    [InlineData("ban", "banning")]
    [InlineData("deny", "denies")]
    [InlineData("agree", "agreed")]
    [InlineData("condemn", "Condemns")]
    public void Verb_RegularForm_GivesLemma(string lemma, string form)
    {
        var forms = new Inflections();
        forms.AddVerb(lemma);
        Assert.Equal(lemma, forms.Verb(form));
    }

    [Fact]
    public void Verb_UnknownWord_GivesNothing() => Assert.Null(new Inflections().Verb("condemned"));

    [Fact]
    public void Noun_Plural_GivesLemma()
    {
        var forms = new Inflections();
        forms.AddNoun("tariff");
        Assert.Equal("tariff", forms.Noun("tariffs"));
    }
}
