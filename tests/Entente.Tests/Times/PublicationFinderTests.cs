using Entente.Reading.Times;

namespace Entente.Tests.Times;

public sealed class PublicationFinderTests
{
    static readonly PublicationFinder Finder = new();

    static DateOnly? Infer(string text)
    {
        var trees = RuleExampleTests.Parse(text);
        return Finder.Infer(trees, RuleExampleTests.Calendar.Date(trees, null));
    }

    [Fact]
    public void Infer_LatestReportedDayAndYearBeforeTheOneAhead_IsFound() =>
        Assert.Equal(new(2021, 11, 9), Infer("The envoys met on November 8. In a November 9 statement the ministry praised the results of 2021. The next round will be held in 2022."));

    [Fact]
    public void Infer_WeekdayThatAgrees_IsFound() =>
        Assert.Equal(new(2024, 12, 17), Infer("The envoys met on Tuesday, December 17. The ministry said the trade of 2024 had doubled."));

    [Fact]
    public void Infer_WeekdayThatDisagrees_IsUnknown() =>
        Assert.Null(Infer("The envoys met on Monday, December 17. The ministry said the trade of 2024 had doubled."));

    [Fact]
    public void Infer_OldYearOnly_IsUnknown() => Assert.Null(Infer("The envoys met on November 8. The treaty was signed in 1991."));

    [Fact]
    public void Infer_DayAheadOnly_IsUnknown() => Assert.Null(Infer("The envoys will meet on November 8. Trade grew in 2021 and is expected to double in 2022."));

    [Fact]
    public void Infer_WholeDateOfThePast_IsUnknown() => Assert.Null(Infer("The treaty was signed on March 5, 1946 in Oslo."));

    [Fact]
    public void Infer_NoDates_IsUnknown() => Assert.Null(Infer("The envoys met and talked."));

    [Fact]
    public void Infer_FoundingArticle_IsTheEighteenth() =>
        Assert.Equal(new(2023, 12, 18), Infer(File.ReadAllText(Places.Shared("articles/cambodia-japan.txt"))));
}
