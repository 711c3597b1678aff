using Entente.Reading.Mentions;

namespace Entente.Tests.Mentions;

/// <summary>Who is a party, by where it appears and in what parts.</summary>
public sealed class PartyJudgeTests
{
    const int Sentences = 15;

    static Presence One(string code, params (int Sentence, Role Role)[] names) =>
        new(code, names.Select(name => new Appearance(name.Sentence, name.Role)), [], inTitle: false);

    static HashSet<string> Judge(params Presence[] others) =>
        PartyJudge.Judge([One("CHL", (0, Role.Agent), (3, Role.Agent), (4, Role.Partner)), .. others], Sentences);

    [Fact]
    public void Judge_NamedInTheLeadAndAgain_IsParty() => Assert.Equal(["CHL"], Judge());

    [Fact]
    public void Judge_OnceButWithAPartInTheLead_IsParty() => Assert.Contains("PER", Judge(One("PER", (0, Role.Target))));

    [Fact]
    public void Judge_OnceAsideInTheLead_IsNone() => Assert.DoesNotContain("PER", Judge(One("PER", (0, Role.Aside))));

    [Fact]
    public void Judge_InTheTitleAndActingInTheLeadOnce_IsPartyHoweverOftenOthersAreNamed()
    {
        var titled = new Presence("PER", [new Appearance(0, Role.Agent)], [], inTitle: true);
        var often = One("BOL", [.. Enumerable.Range(0, 12).Select(sentence => (sentence, Role.Agent))]);
        Assert.Contains("PER", Judge(titled, often));
    }

    [Fact]
    public void Judge_OnceTheOtherSideOfALeadingOne_IsParty() => Assert.Contains("PER", Judge(One("PER", (4, Role.Partner))));

    [Fact]
    public void Judge_OnceASideNearTheEnd_IsNone() =>
        Assert.DoesNotContain("PER", Judge(One("PER", (14, Role.Partner)), One("BOL", (0, Role.Agent), (1, Role.Agent), (14, Role.Partner))));

    [Fact]
    public void Judge_OnceTarget_IsNone() => Assert.DoesNotContain("PER", Judge(One("PER", (4, Role.Target))));

    [Fact]
    public void Judge_OftenButNeverInvolved_IsNone() =>
        Assert.DoesNotContain("PER", Judge(One("PER", (0, Role.Aside), (1, Role.Place), (2, Role.Place), (5, Role.Aside))));

    [Fact]
    public void Judge_LaterButOften_IsParty() => Assert.Contains("PER", Judge(One("PER", (6, Role.Target), (7, Role.Aside), (9, Role.Aside))));
}
