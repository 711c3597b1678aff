using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Tests.Mentions;

/// <summary>Who is named, by sentences of our own: each rule with an example and a counter-example.</summary>
public sealed class FinderTests
{
    static readonly Finder Finder = Finder.Load();
    static readonly Parser Parser = new();
    static readonly Splitter Splitter = new();

    static Cast Read(string text, string? day = null, string? dateline = null)
    {
        var document = new Document("test", text) { Dateline = dateline };
        return Finder.Find(document, DatelineReader.Read(document), Parser.Parse(Splitter.Cut(document)), day is null ? null : DateOnly.Parse(day));
    }

    static string Show(Person person) => $"{person.Name} | {person.Office} | {person.Serves}";

    [Theory]
    [InlineData("The American senators met Republicans and members of the Democratic Party.", true)]
    [InlineData("The leader of the Social Democratic Party met the American envoy.", false)]
    [InlineData("In Kenya the Democratic Party held a rally.", false)]
    public void Find_PartyOfAnothersName_IsNotTheListed(string text, bool isListed) =>
        Assert.Equal(isListed, Read(text).Actors.Any(actor => actor.Code == "Democratic Party (US)"));

    [Theory]
    [InlineData("Norwegian Foreign Minister Ingrid Solberg arrived on Monday.", "Ingrid Solberg | foreign minister | NOR")]
    [InlineData("Peru's deputy trade minister Luis Quispe spoke first.", "Luis Quispe | deputy trade minister | PER")]
    [InlineData("Minister of Fisheries and Labour Tomas Hanghome signed it.", "Tomas Hanghome | minister of fisheries and labour | ")]
    [InlineData("Prime Minister of Iceland Jon Magnusson agreed.", "Jon Magnusson | prime minister | ISL")]
    [InlineData("Estonian prime minister-designate Mari Tamm agreed.", "Mari Tamm | prime minister-designate | EST")]
    [InlineData("Chilean president-elect Ana Lopez agreed.", "Ana Lopez | president-elect | CHL")]
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

    [Theory]
    [InlineData("Jon Holm, Norway's former chancellor, came. UN envoy Jon Holm agreed.", "Jon Holm | envoy | UN")]
    [InlineData("Jon Holm, Norway's former chancellor, agreed.", "Jon Holm | former chancellor | NOR")]
    public void Find_FormerOffice_CountsWhereThereIsNoOther(string text, string expected) => Assert.Equal(expected, Show(Assert.Single(Read(text).People)));

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

    [Theory]
    [InlineData("Maria Holm of the Nordlys research group said no.", "Maria Holm |  | ")]
    [InlineData("Danish counsel for Maria Holm spoke.", "")]
    [InlineData("Fish were counted, said Lu Pei, a local river inspection and control official.", "Lu Pei | local river inspection and control official | ")]
    [InlineData("Ana Lopez, deputy director of the fair's coordination committee, said no.", "Ana Lopez | deputy director of the fair's coordination committee | ")]
    [InlineData("The Chilean minister in charge of fisheries, Ana Lopez, said no.", "Ana Lopez | minister in charge of fisheries | CHL")]
    [InlineData("Chile named Ana Lopez as trade minister.", "Ana Lopez | trade minister | CHL")]
    [InlineData("Peru, whose then president Luis Quispe had asked Chile, agreed.", "Luis Quispe | then president | PER")]
    [InlineData("Chile's former minister Ana \"Nita\" Lopez agreed.", "Ana \"Nita\" Lopez | former minister | CHL")]
    [InlineData("Chile has appointed former Peruvian president Luis Quispe.", "Luis Quispe | former president | PER")]
    [InlineData("New Peruvian president Luis Quispe agreed.", "Luis Quispe | president | PER")]
    [InlineData("Chile played in the Premier League.", "")]
    [InlineData("Colonel Luis Quispe, former chief of the Peruvian air force, agreed.", "Luis Quispe | former chief of the air force | PER")]
    [InlineData("Chilean President Ana Lopez came to Peru. Lopez's spokesman Luis Quispe agreed.", "Ana Lopez | president | CHL; Luis Quispe | spokesman | CHL")]
    public void Find_ByTheTree_OfficeAndNameAreBounded(string text, string expected) => Assert.Equal(expected, string.Join("; ", Read(text).People.Select(Show)));

    [Theory]
    [InlineData("Prime Minister Koizumi spoke first.", "Koizumi | prime minister | JPN")]
    [InlineData("Junichiro Koizumi said no.", "Junichiro Koizumi |  | JPN")]
    [InlineData("Japan was told. Koizumi said no.", "Koizumi |  | JPN")]
    [InlineData("French Prime Minister Koizumi spoke first.", "Koizumi | prime minister | FRA")]
    [InlineData("Finance Minister Koizumi spoke first.", "Koizumi | finance minister | ")]
    public void Find_OfficeWithoutAState_IsThatOfTheListedHolder(string text, string expected) =>
        Assert.Equal(expected, Show(Assert.Single(Read(text, "2005-11-02").People)));

    [Fact]
    public void Find_OfficeOfABodyBesideANationality_IsOfTheBody() =>
        Assert.Equal("Leon Brittan | commissioner | EU", Show(Assert.Single(Read("British commissioner Leon Brittan agreed.", "1997-04-27").People)));

    [Fact]
    public void Find_StateFromTheList_IsToldInTheRule() =>
        Assert.Equal("person.office-before+tenures", Assert.Single(Read("Prime Minister Koizumi spoke first.", "2005-11-02").People).Mentions[0].Rule);

    [Fact]
    public void Find_FamilyNameOfALeaderOfAnotherTime_IsNoPerson() => Assert.Empty(Read("Japan was told. Koizumi said no.", "2011-11-02").People);

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

    [Theory]
    [InlineData("A spokesman for Kenyan President Moses Otieno said no.", "Moses Otieno | president | KEN")]
    [InlineData("An aide to Danish Prime Minister Lars Holm said no.", "Lars Holm | prime minister | DNK")]
    [InlineData("The adviser to the Kenyan president, Moses Otieno, said no.", "Moses Otieno | adviser to the president | KEN")]
    public void Find_OfficeWithinAnother_GoesToTheNameBesideIt(string text, string expected) => Assert.Equal(expected, Show(Assert.Single(Read(text).People)));

    [Theory]
    [InlineData("South Korean President Kim Young-Ho agreed.", "Kim Young-Ho")]
    [InlineData("Swedish Ambassador Gustav Bo Lindgren agreed.", "Gustav Bo Lindgren")]
    [InlineData("The young President Kim Tae-woo agreed.", "Kim Tae-woo")]
    [InlineData("The minister, Gen. Moses Otieno, agreed.", "Moses Otieno")]
    public void Find_WordInAName_IsPartOfItOnlyAfterAGivenName(string text, string name) => Assert.Equal(name, Assert.Single(Read(text).People).Name);

    [Theory]
    [InlineData("Canada's Alberta police chief Ruth Lang agreed.", "Ruth Lang | alberta police chief | CAN")]
    [InlineData("Alberta police chief Ruth Lang agreed.", "Ruth Lang | alberta police chief | CAN")]
    [InlineData("In Florida Danish Finance Minister Lars Holm agreed.", "Lars Holm | finance minister | DNK")]
    [InlineData("QRST president Anna Holm agreed in Peru.", "Anna Holm | president | ")]
    [InlineData("Anna Holm, deputy director of China's Macau and Taiwan Affairs Office, agreed.", "Anna Holm | deputy director of macau and taiwan affairs office | CHN")]
    [InlineData("He wrote according to secretary general of Nordhjelp, Anna Holm, who agreed.", "Anna Holm | secretary general of nordhjelp | ")]
    public void Find_OfficeOfAPlaceOrBody_NamesIt(string text, string expected) => Assert.Equal(expected, Show(Assert.Single(Read(text).People)));

    [Theory]
    [InlineData("Chile has asked Peru to wait, with its trade minister Ana Lopez saying no.", "CHL")]
    [InlineData("Chile has asked Peru to wait, with trade minister Ana Lopez saying no.", "PER")]
    public void Find_Its_IsOfWhomTheSentenceBeganWith(string text, string served) => Assert.Equal(served, Assert.Single(Read(text).People).Serves);

    [Theory]
    [InlineData("Kenya and Uganda met again. They thanked Switzerland. Kenya asked for time. Foreign Minister Moses Otieno said no.", "CHE", false)]
    [InlineData("Kenya and Switzerland met again. Foreign Minister Moses Otieno said no.", "CHE", true)]
    public void Find_Dateline_CountsOnlyWhereTheTextIsAboutItsState(string text, string home, bool serves)
    {
        var person = Assert.Single(Read(text, dateline: "GENEVA, May 4 (Wire)").People);
        Assert.Equal(serves, person.Serves == home);
    }

    [Theory]
    [InlineData("The gross national product (GNP) of Peru grew. GNP is up.", "PER")]
    [InlineData("In South Korea the GNP lost.", "KOR Grand National Party")]
    [InlineData("The Association of South East Asian Nations (ASEAN) agreed. All of ASEAN did.", "ASEAN")]
    [InlineData("The Communist Party of the Philippines (CPP) agreed. Later the CPP did not.", "CPP (Philippines)")]
    public void Find_Acronym_MeansWhatTheTextSaysItMeans(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Read(text).Actors.Select(actor => actor.Code)));

    [Theory]
    [InlineData("The bomb killed Karim Haddad. Haddad, a lawmaker, was rich.", "Karim Haddad")]
    [InlineData("The bomb killed Karim Haddad and Omar Haddad. Haddad, a lawmaker, was rich.", "Haddad")]
    [InlineData("The prize went to President Laine, and he met Anna Laine.", "Laine")]
    public void Find_FullNameBeforeTheCue_IsTheName(string text, string name) => Assert.Equal(name, Assert.Single(Read(text).People).Name);

    [Theory]
    [InlineData("In Nairobi, Prime Minister Moses Otieno praised Peru.", "KEN")]
    [InlineData("In Nairobi Peru thanked Chile, Prime Minister Moses Otieno said.", "PER")]
    [InlineData("Ten Japanese, among them Ambassador Kenji Mori, were freed in Lima.", "JPN")]
    [InlineData("The freed Ambassador Kenji Mori flew home.", null)]
    [InlineData("UN chief investigator Anna Holm agreed.", "UN")]
    public void Find_OfficeWithoutState_IsOfWhatTheSentenceTells(string text, string? served) =>
        Assert.Equal(served, Assert.Single(Read(text, dateline: "LIMA, May 4 (Wire)").People).Serves);

    [Theory]
    [InlineData("Peruvian Chief of Crossings Nadia Haddad agreed.", "Nadia Haddad")]
    [InlineData("Director of Nordlys Plant Lars Holm agreed.", "Lars Holm")]
    [InlineData("The leader of the Free Azania Movement, Lars Holm, agreed.", "Lars Holm")]
    [InlineData("Prime Minister Carlos Otieno Junior agreed.", "Carlos Otieno Junior")]
    public void Find_NameAfterABody_BeginsWhereTheBodyEnds(string text, string name) => Assert.Equal(name, Assert.Single(Read(text).People).Name);

    [Theory]
    [InlineData("India spoke for the ruling United Front.", "IND United Front (India)")]
    [InlineData("Afghanistan spoke of the United Front.", "AFG Northern Alliance")]
    public void Find_GroupsOfOneName_IsThatOfTheStateNamed(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Read(text, "1997-05-01").Actors.Select(actor => actor.Code)));

    [Theory]
    [InlineData("Chile beat Peru 3-1 in the semifinal on Sunday. Striker Luis Soto scored the first goal before halftime.", Topic.Sport)]
    [InlineData("Seoul shares closed 0.9 percent higher on Monday. The index gained 4 points, and brokers said turnover was low.", Topic.Markets)]
    [InlineData("Chile and Peru agreed on Sunday to share the cost of guarding the World Cup stadiums. Their ministers met in Lima.", Topic.Affairs)]
    [InlineData("Chile asked Peru on Monday to lower its oil price. The ministers will meet again in Lima to share their plans.", Topic.Affairs)]
    public void Find_Topic_IsToldByItsWords(string text, Topic expected) => Assert.Equal(expected, Read(text).Topic);

    [Fact]
    public void Find_SportReport_HasNoParty() =>
        Assert.DoesNotContain(Read("Chile beat Peru 3-1 in the semifinal on Sunday. Striker Luis Soto scored the first goal before halftime.").Actors, actor => actor.IsParty);
}
