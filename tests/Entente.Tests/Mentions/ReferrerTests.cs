using Entente.Reading;
using Entente.Reading.Documents;

namespace Entente.Tests.Mentions;

/// <summary>Whom pronouns and descriptions stand for, by sentences of our own; the guide's page has the plain cases.</summary>
public sealed class ReferrerTests
{
    static readonly Reader Reader = new();

    /// <summary>The first reference with these words: whom it stands for, by code or name, else the words it points back to; null for none.</summary>
    static string? Who(string text, string words)
    {
        var cast = Reader.Read(new Document("test", text)).Cast;
        if (cast.References.FirstOrDefault(one => one.Span.In(text).SequenceEqual(words)) is not { } reference) return null;
        string[] listed = [.. reference.Actors.Select(actor => cast.Actors[actor].Code ?? cast.Actors[actor].Name), .. reference.People.Select(person => cast.People[person].Name)];
        return listed.Length > 0 ? string.Join(" + ", listed) : reference.Antecedents[0].In(text).ToString();
    }

    [Theory]
    [InlineData("Norwegian Prime Minister Ingrid Solberg and her husband arrived.", "her", "Ingrid Solberg")]
    [InlineData("Kenyan President John Kamau, who brought his son, left on Monday.", "his", "John Kamau")]
    [InlineData("Chilean Foreign Minister Ana Lopez told Peruvian Foreign Minister Rosa Quispe that she would sign.", "she", "Ana Lopez")]
    public void Refer_NearByGrammar_IsTaken(string text, string words, string who) => Assert.Equal(who, Who(text, words));

    [Fact]
    public void Refer_ObjectOfTheSameVerb_IsSomeoneElse() =>
        Assert.NotEqual("John Kamau", Who("President John Kamau of Kenya met Prime Minister Karl Berg of Norway. President John Kamau thanked him.", "him"));

    [Theory]
    [InlineData("It is clear that Chile will sign the treaty.", "It")]
    [InlineData("We are happy to see Chile sign the treaty.", "We")]
    [InlineData("Norwegian Prime Minister Ingrid Solberg spoke. He was brief.", "He")]
    public void Refer_NobodyFits_StaysOpen(string text, string words) => Assert.Null(Who(text, words));

    [Fact]
    public void Refer_CountryInAQuotation_IsTheSpeakers() =>
        Assert.Equal("PER", Who("Chile sent ships. \"The country is ready,\" said Peruvian President Carlos Quispe.", "The country"));

    [Fact]
    public void Refer_HisCountry_IsTheOneHeServes() =>
        Assert.Equal("PER", Who("Peruvian President Carlos Quispe flew to Chile. He said his country wanted peace.", "his country"));

    [Fact]
    public void Refer_DeputyMinister_IsNoMinister() =>
        Assert.Equal("Karl Berg", Who("Norwegian Defence Minister Karl Berg and Danish Deputy Defence Minister Lars Holm met. The minister was tired.", "The minister"));

    [Fact]
    public void Refer_ThousandsOfThem_ArePeople() => Assert.Equal("thousands", Who("The league was quiet, but thousands of farmers marched. They sang.", "They"));

    [Fact]
    public void Refer_BodyOfAState_IsNotTheState() => Assert.Equal("Latvian farmers", Who("Latvian farmers marched on Monday. They sang.", "They"));

    [Fact]
    public void Refer_Pair_IsTwoPeople() =>
        Assert.Equal("Kenji Mori + Sok Dara", Who("Japanese Prime Minister Kenji Mori met Cambodian President Sok Dara. The pair dined.", "The pair"));
}
