using Entente.Reading.Mentions;

namespace Entente.Tests.Mentions;

/// <summary>Looking up who held an office on a day.</summary>
public sealed class TenuresTests
{
    static readonly Tenures List = new(new NameKey(Atomizer.Load()));

    static string[] Codes(string name, string day, Tenures.Tense tense = Tenures.Tense.Present) =>
        [.. List.Find(name.Split(' '), DateOnly.Parse(day), tense).Select(term => $"{term.Code} {term.Office}").Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("Junichiro Koizumi", "2005-11-02", "JPN prime minister")]
    [InlineData("Koizumi", "2005-11-02", "JPN prime minister")]
    [InlineData("KOIZUMI", "2005-11-02", "JPN prime minister")]
    [InlineData("Ibrahim Al-Jaafari", "2005-11-02", "IRQ prime minister")]
    [InlineData("Abdullah Badawi", "2005-11-02", "MYS prime minister")]
    public void Find_NameInOffice_GivesTheTerm(string name, string day, string expected) => Assert.Contains(expected, Codes(name, day));

    [Theory]
    [InlineData("Junichiro Koizumi", "2009-11-02")]
    [InlineData("Ichiro Koizumi", "2005-11-02")]
    [InlineData("Junichiro", "2005-11-02")]
    public void Find_OtherDayOrName_GivesNone(string name, string day) => Assert.DoesNotContain("JPN prime minister", Codes(name, day));

    [Fact]
    public void Find_PastOrFutureTerm_IsAskedForApart()
    {
        Assert.Contains("FRA president", Codes("Francois Mitterrand", "1997-04-03", Tenures.Tense.Past));
        Assert.Empty(Codes("Francois Mitterrand", "1997-04-03"));
        Assert.Contains("FRA president", Codes("Nicolas Sarkozy", "2007-05-10", Tenures.Tense.Future));
    }

    [Theory]
    [InlineData("Al-Maliki", "maliki")]
    [InlineData("el-Khatib", "khatib")]
    [InlineData("Ki-moon", "kimoon")]
    [InlineData("José", "jose")]
    [InlineData("O'Brien", "obrien")]
    [InlineData("Al", "al")]
    public void Of_PartOfAName_IsPlain(string part, string expected) => Assert.Equal(expected, new NameKey(Atomizer.Load()).Of(part));
}
