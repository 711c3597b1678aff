using Entente.Reading.Meetings;
using Entente.Reading.Times;

namespace Entente.Tests.Meetings;

public sealed class SpellsTests
{
    static DateRange Range(int first, int last) => new(new DateOnly(2023, 12, first), new DateOnly(2023, 12, last).AddDays(1));

    [Fact]
    public void Join_DayInsideWeek_KeepsTheDay() => Assert.Equal(Range(13, 13), Spells.Join(Range(11, 17), Range(13, 13), starts: false));

    [Fact]
    public void Join_TwoPlansApart_SpansBoth() => Assert.Equal(Range(14, 19), Spells.Join(Range(14, 14), Range(17, 19), starts: false));

    [Fact]
    public void Join_Unknown_KeepsTheOther() => Assert.Equal(Range(14, 14), Spells.Join(DateRange.Unknown, Range(14, 14), starts: false));

    [Theory]
    [InlineData(14, 17, true)]
    [InlineData(1, 28, false)]
    public void Agree_Plans_OnlyWithinAWeek(int first, int second, bool agree) => Assert.Equal(agree, Spells.Agree(Range(first, first), Range(second, second), arePlans: true));

    [Fact]
    public void Agree_DaysHeld_MustOverlap() => Assert.False(Spells.Agree(Range(14, 14), Range(15, 15), arePlans: false));
}
