using Entente.Cli;
using Entente.Cli.Brief;
using Entente.Reading.Documents;
using Entente.Reading.Reports;
using Entente.Reading.Times;

namespace Entente.Tests.Cli;

public sealed class BriefPageTests
{
    static string Print(int width, bool hasColours = false, bool isWide = false) =>
        BriefPage.Print(Told.Lisbon, new Look(width, hasColours, isWide, IsSeen: true));

    [Theory]
    [InlineData(60, false)]
    [InlineData(80, true)]
    [InlineData(120, false)]
    public void Print_Width_IsTheExpectedPage(int width, bool isWide)
    {
        var name = $"lisbon-{width}.txt";
        var page = Print(width, isWide: isWide);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, name), page); // to look at, and to take over where the change is meant
        var expected = Path.Combine(Places.Repository, "tests/Entente.Tests/Cli/Pages", name);
        Assert.Equal(File.ReadAllText(expected), page, ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(47)]
    public void Print_AnyWidth_KeepsWithinIt(int width) =>
        Assert.All(Print(width).Split('\n'), line => Assert.InRange(line.Length, 0, Math.Max(width, 20)));

    [Fact]
    public void Print_Plain_HoldsNoControlButLineEnds() =>
        Assert.DoesNotContain(Print(80), unit => char.IsControl(unit) && unit != '\n');

    [Fact]
    public void Print_Coloured_EscapesAreOursAlone()
    {
        var page = Print(80, hasColours: true);
        Assert.Contains("\u001b[1", page, StringComparison.Ordinal);
        Assert.Contains("␛[31m", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[31mThe", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_WideCharacters_WrapByCells()
    {
        var report = new Report { Document = new Document("a.txt", new string('東', 60)) };
        Assert.All(BriefPage.Print(report, new Look(40, false, false, true)).Split('\n'), line => Assert.InRange(line.Count(c => c == '東'), 0, 20));
    }

    [Theory]
    [InlineData("2024-01-01", "2024-05-01", "1 January to 30 April 2024")]
    [InlineData("2024-02-01", "2024-03-01", "February 2024")]
    [InlineData("2024-01-01", "2025-01-01", "2024")]
    [InlineData("2024-01-01", "2029-01-01", "2024 to 2028")]
    [InlineData("2024-05-06", "2024-05-07", "6 May 2024")]
    [InlineData("2024-05-06", "2024-05-09", "6 to 8 May 2024")]
    [InlineData("2023-12-30", "2024-01-03", "30 December 2023 to 2 January 2024")]
    [InlineData("2024-05-06", null, "from 6 May 2024")]
    [InlineData(null, "2024-05-07", "until 6 May 2024")]
    [InlineData(null, null, null)]
    public void Say_Range_ReadsLikeADiary(string? start, string? end, string? said) =>
        Assert.Equal(said, Days.Say(new DateRange(Day(start), Day(end))));

    [Theory]
    [InlineData("2024-07-08", "8 July 2024")]
    [InlineData("1956-07", "July 1956")]
    [InlineData("2029", "2029")]
    [InlineData("2031-01/2031-04", "January 2031 to April 2031")]
    [InlineData("2004/..", "2004/..")]
    public void SayEdtf_Date_ReadsLikeADiary(string edtf, string said) => Assert.Equal(said, Days.SayEdtf(edtf));

    [Fact]
    public void Print_Sections_RecordsComeBeforeWhatTheyRestOn()
    {
        string[] headings = [.. Print(80).Split('\n').Where(line => line.Length > 0 && line.All(unit => char.IsUpper(unit) || unit == ' '))];
        Assert.Equal(
            ["PARTIES", "PEOPLE", "MEETINGS HELD", "MEETINGS UNDER WAY", "MEETINGS SCHEDULED", "COMMITMENTS", "INSTRUMENTS", "RELATIONS", "POSITIONS", "STATEMENTS", "SECTORS", "WHEN", "WHERE", "ALSO NAMED", "WARNINGS"],
            headings);
    }

    [Fact]
    public void Print_EveryRecord_ShowsItsRuleOnlyWhenWide()
    {
        Assert.Contains("by statement-quoted, confidence 0.90", Print(100, isWide: true), StringComparison.Ordinal);
        Assert.DoesNotContain("confidence", Print(100), StringComparison.Ordinal);
    }

    static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
}
