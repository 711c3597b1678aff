using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Tests.Mentions;

/// <summary>Bodies of states, and those whom no list knows, by sentences of our own.</summary>
public sealed class BodyTests
{
    static readonly Finder Finder = Finder.Load();
    static readonly Parser Parser = new();
    static readonly Splitter Splitter = new();

    static ImmutableArray<Actor> Read(string text)
    {
        var document = new Document("test", text);
        return Finder.Find(document, null, Parser.Parse(Splitter.Cut(document)), new DateOnly(2024, 3, 4)).Actors;
    }

    static IEnumerable<string> Sectors(string text) =>
        Read(text).SelectMany(actor => actor.Mentions.Select(mention => $"{actor.Code ?? actor.Name} | {mention.Span.In(text)} | {mention.Sector}"));

    [Theory]
    [InlineData("The Japanese army denied it.", "JPN | Japanese army | MIL")]
    [InlineData("Turkey's parliament approved it.", "TUR | Turkey's parliament | LEG")]
    [InlineData("Iranian media said so.", "IRN | Iranian media | JRN")]
    [InlineData("French police denied it.", "FRA | French police | COP")]
    [InlineData("They spoke to the foreign ministry of Peru.", "PER | foreign ministry of Peru | GOV")]
    [InlineData("Peruvian Foreign Minister Ana Lopez agreed.", "PER | Peruvian Foreign Minister | GOV")]
    [InlineData("The Kremlin denied it.", "RUS | Kremlin | GOV")]
    [InlineData("Oslo denied it.", "NOR | Oslo | GOV")]
    public void Find_BodyOfAState_IsTheStateWithASector(string text, string expected) => Assert.Contains(expected, Sectors(text));

    [Fact]
    public void Find_BodyWithAListedName_IsAMentionOfItsOwn() =>
        Assert.Equal(["IRN | Iran | MIL", "IRN | Revolutionary Guards | MIL"], Sectors("Iran's Revolutionary Guards seized a tanker."));

    [Fact]
    public void Find_TwoStatesBeforeOneBody_HaveItsSectorBoth() =>
        Assert.Equal(["JPN | Japanese | GOV", "KOR | Korean ministers | GOV"], Sectors("Japanese and Korean ministers agreed.").Order());

    [Theory]
    [InlineData("Japanese cars were sold.", "JPN | Japanese | ")]
    [InlineData("They bought the Japanese-built destroyer.", "JPN | Japanese | ")]
    [InlineData("Anti-Israeli fighters denied it.", "ISR | Israeli | ")]
    public void Find_WhatActsForNobody_HasNoSector(string text, string expected) => Assert.Contains(expected, Sectors(text));

    [Theory]
    [InlineData("Western countries rejected the offer.", "Western countries", ActorKind.Other, "GOV")]
    [InlineData("Rebels in Darfur rejected the offer.", "rebels in Darfur", ActorKind.Group, "REB")]
    [InlineData("Chadian rebels rejected the offer.", "Chadian rebels", ActorKind.Group, "REB")]
    [InlineData("The Arab world rejected the offer.", "Arab world", ActorKind.Other, "GOV")]
    [InlineData("The donors rejected the offer.", "donors", ActorKind.Other, "IGO")]
    [InlineData("The police arrested many protesters.", "protesters", ActorKind.Other, "CVL")]
    public void Find_CollectiveThatTakesPart_IsAnActorWithoutCode(string text, string name, ActorKind kind, string sector)
    {
        var actor = Assert.Single(Read(text), actor => actor.Code is null);
        Assert.Equal((name, kind, sector, false), (actor.Name, actor.Kind, actor.Sector, actor.IsParty));
    }

    [Theory]
    [InlineData("Both countries rejected the offer.")]
    [InlineData("The two groups rejected the offer.")]
    [InlineData("It happened near the rebels.")]
    [InlineData("The analyst rejected the offer.")]
    [InlineData("The world rejected the offer.")]
    public void Find_OneNamedBeforeOrWithoutPart_IsNoCollective(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Iraq closed the road. British author Ann Smith wept. Ann Smith told Iraq so. Iraq denied it. Iraq was silent. It rained. Ann Smith thanked Iraq.", false)]
    [InlineData("Iraq closed the road. British Foreign Secretary Ann Smith wept. Ann Smith told Iraq so. Iraq denied it. Iraq was silent. It rained. Ann Smith thanked Iraq.", true)]
    public void Find_OneWhoServes_MakesAParty(string text, bool expected) => Assert.Equal(expected, Read(text).Single(actor => actor.Code == "GBR").IsParty);

    [Fact]
    public void Find_UnlistedBodyThatActs_IsAnOrganisationWithoutCode()
    {
        var actor = Assert.Single(Read("The Nordhavn Shipping Company has accused the mayor of Skagby."), actor => actor.Kind == ActorKind.Organisation);
        Assert.Equal((null, "Nordhavn Shipping Company", "BUS"), (actor.Code, actor.Name, actor.Sector));
    }

    [Theory]
    [InlineData("The National Assembly rejected the offer.")]
    [InlineData("They met near the Nordhavn Shipping Company.")]
    public void Find_BodyWithoutNameOrPart_IsNone(string text) => Assert.DoesNotContain(Read(text), actor => actor.Kind == ActorKind.Organisation);
}
