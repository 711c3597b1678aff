using CsCheck;
using Entente.Reading.Times;

namespace Entente.Tests.Times;

public sealed class CalendarTests
{
    static readonly Calendar Calendar = RuleExampleTests.Calendar;

    static TimeExpression Only(string text, DateOnly? anchor) => Assert.Single(Calendar.Date(RuleExampleTests.Parse(text), anchor));

    [Fact]
    public void Date_EarlyYear_CoversFirstFourMonths()
    {
        var time = Only("The body meets in early 2024 again.", RuleExampleTests.Monday);
        Assert.Equal(("2024", "START", "2024-01/2024-04"), (time.Value, time.Mod, time.Edtf));
        Assert.Equal(new DateRange(new(2024, 1, 1), new(2024, 5, 1)), time.Range);
    }

    [Fact]
    public void Date_EndOfFebruary_EndsOnItsLastDay() =>
        Assert.Equal(new(2024, 2, 29), Only("It shuts at the end of February 2024 there.", null).Range.Last);

    [Fact]
    public void Date_Yesterday_WithoutAnchor_IsFoundWithoutValue()
    {
        var time = Only("He left yesterday.", null);
        Assert.Null(time.Value);
        Assert.Equal(DateRange.Unknown, time.Range);
    }

    [Fact]
    public void Date_MonthAndDay_WithoutAnchor_KeepsBoth() => Assert.Equal("XXXX-12-17", Only("They met on December 17.", null).Value);

    [Fact]
    public void Date_JanuaryDay_InDecember_IsNextYear() => Assert.Equal("2024-01-09", Only("Polls open on January 9.", RuleExampleTests.Monday).Value);

    [Fact]
    public void Date_DayRange_CoversBothEnds() =>
        Assert.Equal(new DateRange(new(2023, 12, 27), new(2023, 12, 30)), Only("The visit is set for December 27-29.", RuleExampleTests.Monday).Range);

    [Fact]
    public void Date_MonthRange_CrossesTheYear() =>
        Assert.Equal(new DateRange(new(2023, 12, 30), new(2024, 1, 3)), Only("The truce holds December 30-January 2.", RuleExampleTests.Monday).Range);

    [Fact]
    public void Date_Possessive_EndsBeforeTheClitic() => Assert.Equal(6, Only("Monday's talks failed.", RuleExampleTests.Monday).Span.Length);

    [Fact]
    public void Date_EarlierThisMonth_EndsBeforeTheAnchor() =>
        Assert.Equal(new DateRange(new(2023, 12, 1), RuleExampleTests.Monday), Only("He came earlier this month.", RuleExampleTests.Monday).Range);

    [Fact]
    public void Date_LaterThisMonth_BeginsAfterTheAnchor() =>
        Assert.Equal(new DateRange(new(2023, 12, 19), new(2024, 1, 1)), Only("He comes later this month.", RuleExampleTests.Monday).Range);

    [Fact]
    public void Date_Life_TakesTheYearOfTheLastDate() =>
        Assert.Equal("1831-07-14", RuleExampleTests.Read("He was born in 1811 and left school in 1828. In May 1831 he was jailed. On July 14 he was freed.")[^1].Value);

    [Fact]
    public void Date_Approximate_IsMarkedInEdtf() => Assert.Equal("1997~", Only("It began about 1997.", null).Edtf);

    [Fact]
    public void Date_Decade_HasUnknownDigitInEdtf() => Assert.Equal("199X", Only("Trade grew in the 1990s.", null).Edtf);

    [Fact]
    public void Date_PastThreeYears_EndsAtTheAnchor() =>
        Assert.Equal(new DateRange(new(2020, 12, 18), RuleExampleTests.Monday), Only("It doubled in the past three years.", RuleExampleTests.Monday).Range);

    [Fact]
    public void Date_FirstAndLastDays_DoNotThrow()
    {
        const string Text = "Last century, last year, yesterday, in 9999, two thousand years ago, ten centuries later, next decade, the day after tomorrow.";
        foreach (var anchor in new[] { DateOnly.MinValue, DateOnly.MaxValue })
            Assert.NotEmpty(Calendar.Date(RuleExampleTests.Parse(Text), anchor));
    }

    [Fact]
    public void Date_AnyText_KeepsItsPromises()
    {
        string[] words = ["December", "18", "31", ",", "2023", "1997", "-", "the", "end", "of", "early", "last", "next", "year", "weeks", "ago", "three",
            "several", "a", "quarter", "third", "Monday", "night", "10:30", "p.m.", "GMT", "0", "999999999", "99999999999", "every", "Easter", "1990s", "'", "97", "é", "😀", "century",
            "later", "past", "hundred", "thousand", "and", "half", "about", "Feb.", "30", "/", "that", "day"];
        Gen.Select(Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 25], Gen.Int[0, 3_652_058]).Sample((parts, day) =>
        {
            var text = string.Join(' ', parts);
            var trees = RuleExampleTests.Parse(text);
            var starts = trees.SelectMany(tree => tree.Sentence.Words).Select(word => word.Start).ToHashSet();
            var ends = trees.SelectMany(tree => tree.Sentence.Words).Select(word => word.End).ToHashSet();
            var last = 0;
            foreach (var time in Calendar.Date(trees, DateOnly.FromDayNumber(day)))
            {
                Assert.True(time.Span.Start >= last && time.Span.Length > 0, text);
                // A period that the splitter kept on a number stays outside.
                Assert.True(starts.Contains(time.Span.Start) && (ends.Contains(time.Span.End) || text[time.Span.End] == '.'), text);
                Assert.InRange(time.Tie.Head, 0, trees[time.Tie.Sentence].Count - 1);
                Assert.InRange(time.Tie.Governor ?? 0, 0, trees[time.Tie.Sentence].Count - 1);
                Assert.InRange(time.Confidence, 0, 1);
                Assert.NotEqual("", time.Value);
                last = time.Span.End;
            }
        }, iter: 1000);
    }
}
