using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Sentences;

namespace Entente.Tests.Mentions;

/// <summary>Who is named, by sentences of our own: each rule with an example and a counter-example.</summary>
public sealed class FinderTests
{
    static readonly Finder Finder = Finder.Load();
    static readonly Splitter Splitter = new();

    static Cast Read(string text, string? day = null, string? dateline = null)
    {
        var document = new Document("test", text) { Dateline = dateline };
        return Finder.Find(document, DatelineReader.Read(document), Splitter.Cut(document), day is null ? null : DateOnly.Parse(day));
    }

    static string Show(Person person) => $"{person.Name} | {person.Office} | {person.Serves}";

    [Theory]
    [InlineData("Norwegian Foreign Minister Ingrid Solberg arrived on Monday.", "Ingrid Solberg | foreign minister | NOR")]
    [InlineData("Peru's deputy trade minister Luis Quispe spoke first.", "Luis Quispe | deputy trade minister | PER")]
    [InlineData("Minister of Fisheries and Labour Tomas Hanghome signed it.", "Tomas Hanghome | minister of fisheries and labour | ")]
    [InlineData("Prime Minister of Iceland Jon Magnusson agreed.", "Jon Magnusson | prime minister | ISL")]
    [InlineData("EU trade commissioner Anna Lindqvist agreed.", "Anna Lindqvist | trade commissioner | EU")]
    [InlineData("The Republic of Korea (ROK) Prime Minister Kim Tae-woo agreed.", "Kim Tae-woo | prime minister | KOR")]
    [InlineData("Deputy Prime Minister and Finance Minister Petr Dvorak of Slovakia agreed.", "Petr Dvorak | deputy prime minister and finance minister | SVK")]
    public void Find_OfficeBeforeName_JoinsThem(string text, string expected) => Assert.Equal(expected, Show(Assert.Single(Read(text).People)));

    [Theory]
    [InlineData("Rosa Quispe, the Peruvian trade minister, said no.", "Rosa Quispe | trade minister | PER")]
    [InlineData("Rosa Quispe, who is Peru's ambassador to Chile, said no.", "Rosa Quispe | ambassador to chile | PER")]
    [InlineData("The Danish defence minister, Lars Holm, said no.", "Lars Holm | defence minister | DNK")]
    public void Find_OfficeApart_JoinsThem(string text, string expected) => Assert.Equal(expected, Show(Assert.Single(Read(text).People)));

    [Fact]
    public void Find_OfficeOfTheNextInAList_StaysWithTheNext()
    {
        var people = Read("He met Finnish President Matti Laine, Foreign Minister Liisa Korhonen and the army's chief.").People;
        Assert.Equal(["Matti Laine | president | FIN", "Liisa Korhonen | foreign minister | FIN"], people.Select(Show));
    }

    [Fact]
    public void Find_Counterpart_HoldsTheSameOfficeForAnother()
    {
        var people = Read("Kenyan Foreign Minister Grace Wanjiru received her Ethiopian counterpart Dawit Bekele.").People;
        Assert.Equal("Dawit Bekele | foreign minister | ETH", Show(people[1]));
    }

    [Fact]
    public void Find_Relative_HoldsNoOffice()
    {
        var people = Read("Kenyan Foreign Minister Grace Wanjiru came with her son David Wanjiru.").People;
        Assert.Equal("David Wanjiru |  | ", Show(people[1]));
    }

    [Fact]
    public void Find_OfficeAfterATravelledPlace_IsOfThatPlace()
    {
        var people = Read("Kenya's president goes on to Chile to meet President Ana Lopez.", dateline: "NAIROBI, May 4 (Wire)").People;
        Assert.Equal("Ana Lopez | president | CHL", Show(Assert.Single(people)));
    }

    [Fact]
    public void Find_LaterFamilyName_IsTheSamePerson()
    {
        var person = Assert.Single(Read("Polish Prime Minister Jan Wolski flew to Riga. Wolski will stay two days.").People);
        Assert.Equal(2, person.Mentions.Length);
    }

    [Fact]
    public void Find_PluralOffice_GivesEachName()
    {
        var people = Read("Presidents Ana Lopez of Chile and Rafael Torres of Peru met.").People;
        Assert.Equal(["Ana Lopez | president | CHL", "Rafael Torres | president | PER"], people.Select(Show));
    }

    [Theory]
    [InlineData("The Royal Trophy will be played in March.")]
    [InlineData("The general election is in May.")]
    [InlineData("Jilin Province, an official said, is cold.")]
    public void Find_NoPerson_NamesNone(string text) => Assert.Empty(Read(text).People);

    [Theory]
    [InlineData("Cambodia and Japan agreed.", "KHM JPN")]
    [InlineData("The Kingdom of Cambodia agreed.", "KHM")]
    [InlineData("Swazi officials agreed.", "SWZ")]
    [InlineData("CÔTE D’IVOIRE and Côte d'Ivoire agree.", "CIV")]
    [InlineData("CHINA AGREES", "CHN")]
    [InlineData("NEW ZEALAND AGREES", "NZL")]
    [InlineData("The UN and the EU agree.", "UN EU")]
    [InlineData("Talks between Tokyo and Seoul failed.", "JPN KOR")]
    [InlineData("They met in Tokyo.", "")]
    [InlineData("It costs 20 million US dollars.", "")]
    [InlineData("They turkey hunt for china plates.", "")]
    [InlineData("The South China Sea is wide.", "")]
    public void Find_States_ByEveryName(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Read(text).Actors.Select(actor => actor.Code)));

    [Theory]
    [InlineData("Zaire agreed.", "1996-05-01", "COD")]
    [InlineData("The former Zaire agreed.", "2016-05-01", "COD")]
    [InlineData("The Congo agreed.", "1996-05-01", "COG")]
    [InlineData("The Congo agreed.", "2016-05-01", "COD")]
    [InlineData("The Kremlin agreed.", "1985-05-01", "SUN")]
    [InlineData("The Kremlin agreed.", "2016-05-01", "RUS")]
    public void Find_NameOfSeveralTimes_MeansWhatItDidThen(string text, string day, string codes) =>
        Assert.Equal(codes, string.Join(' ', Read(text, day).Actors.Select(actor => actor.Code)));

    [Fact]
    public void Find_StatesInPassing_AreNoParties()
    {
        var cast = Read("Chile and Peru opened talks. Chile wants fish quotas, Peru wants ports. Both looked at Spain.");
        Assert.Equal(["CHL", "PER"], cast.Actors.Where(actor => actor.IsParty).Select(actor => actor.Code));
    }

    [Fact]
    public void Find_UnmarkedOffice_IsOfTheDatelinesState()
    {
        var cast = Read("Finance Minister Hana Novak said on Monday the Czech budget was sound.", dateline: "PRAGUE, May 4 (Wire)");
        Assert.Equal("Hana Novak | finance minister | CZE", Show(Assert.Single(cast.People)));
    }
}
