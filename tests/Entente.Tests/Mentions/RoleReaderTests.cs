using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Tests.Mentions;

/// <summary>What part a state has in a sentence of our own.</summary>
public sealed class RoleReaderTests
{
    static readonly SheetMaker Sheets = Make();
    static readonly RoleReader Roles = new(RoleWords.Load());
    static readonly Parser Parser = new();
    static readonly Splitter Splitter = new();

    static SheetMaker Make()
    {
        var atomizer = Atomizer.Load();
        return new SheetMaker(atomizer, Entente.Reading.Mentions.Lexicon.Load(atomizer));
    }

    /// <summary>The part of the first listed name.</summary>
    static Role Read(string text)
    {
        var sheet = Sheets.Make(Parser.Parse(Splitter.Cut(new Document("test", text)))[0], null);
        return Roles.Read(sheet, sheet.Names[0].First, sheet.Names[0].End);
    }

    [Theory]
    [InlineData("Chile accepted the offer.")]
    [InlineData("The Chilean navy fired on the boats.")]
    [InlineData("The foreign minister of Chile said he was content.")]
    [InlineData("They regretted Chile's refusal.")]
    [InlineData("The offer was accepted by Chile.")]
    public void Read_OneWhoActs_IsAgent(string text) => Assert.Equal(Role.Agent, Read(text));

    [Theory]
    [InlineData("They accused Chile of delay.")]
    [InlineData("They condemned the attack on Chile.")]
    [InlineData("They thanked the Chilean president.")]
    [InlineData("Chile was accused of delay.")]
    public void Read_OneWhoIsActedOn_IsTarget(string text) => Assert.Equal(Role.Target, Read(text));

    [Theory]
    [InlineData("They began talks with Chile.")]
    [InlineData("Chilean-Peruvian ties were strained.")]
    [InlineData("The border between Chile and Peru was closed.")]
    public void Read_OneOfTheSides_IsPartner(string text) => Assert.Equal(Role.Partner, Read(text));

    [Theory]
    [InlineData("They flew to Chile on Monday.")]
    [InlineData("They visited Chile on Monday.")]
    public void Read_OneWhoIsGoneTo_IsHost(string text) => Assert.Equal(Role.Host, Read(text));

    [Theory]
    [InlineData("The ship was built in Chile.")]
    [InlineData("They met at the Santiago airport.")]
    public void Read_WhereItHappens_IsPlace(string text) => Assert.Equal(Role.Place, Read(text));

    [Theory]
    [InlineData("They drank Chilean wine.")]
    [InlineData("They spoke to the former Chilean minister.")]
    [InlineData("Chile's former prime minister regretted it.")]
    [InlineData("The Chile round of the negotiations failed.")]
    public void Read_OneWithoutPart_IsAside(string text) => Assert.Equal(Role.Aside, Read(text));
}
