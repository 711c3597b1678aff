namespace Entente.Reading.Times;

/// <summary>One whole day, week, month, quarter, season, year, decade or century of the calendar.</summary>
/// <remarks>Winter is named after the year its December falls in, as TimeML does.</remarks>
readonly record struct Period
{
    Period(Grain grain, DateOnly start) => (Grain, Start) = (grain, start);

    public Grain Grain { get; }

    /// <summary>The first day inside.</summary>
    public DateOnly Start { get; }

    /// <summary>The period of <paramref name="grain"/> that holds <paramref name="day"/>; null off the calendar's ends or for a clock unit.</summary>
    public static Period? Of(Grain grain, DateOnly day)
    {
        DateOnly? start = grain switch
        {
            Grain.Day => day,
            Grain.Week or Grain.Fortnight => Gregorian.Monday(day),
            Grain.Weekend => Gregorian.Monday(day) is { } monday ? Gregorian.Add(monday, 5) : null,
            Grain.Month => Gregorian.Of(day.Year, day.Month, 1),
            Grain.Quarter => Gregorian.Of(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
            Grain.Half => Gregorian.Of(day.Year, day.Month <= 6 ? 1 : 7, 1),
            Grain.Season => Gregorian.Of(day.Month <= 2 ? day.Year - 1 : day.Year, day.Month <= 2 ? 12 : day.Month / 3 * 3, 1),
            Grain.Year => Gregorian.Of(day.Year, 1, 1),
            Grain.Decade => Gregorian.Of(Math.Max(1, day.Year / 10 * 10), 1, 1),
            Grain.Century => Gregorian.Of(Math.Max(1, day.Year / 100 * 100), 1, 1),
            _ => null,
        };
        return start is { } first ? new Period(grain == Grain.Fortnight ? Grain.Week : grain, first) : null;
    }

    /// <summary>The period so many of its own kind later (earlier when negative).</summary>
    public Period? Shift(int count) => Move(Start, Grain, count) is { } start ? Of(Grain, start) : null;

    /// <summary>A day moved by so many units; clock units and unknown ends give null.</summary>
    public static DateOnly? Move(DateOnly day, Grain grain, long count) => grain switch
    {
        Grain.Day => Gregorian.Add(day, count),
        Grain.Week or Grain.Weekend => Gregorian.Add(day, 7 * count),
        Grain.Fortnight => Gregorian.Add(day, 14 * count),
        Grain.Month => Gregorian.AddMonths(day, count),
        Grain.Quarter or Grain.Season => Gregorian.AddMonths(day, 3 * count),
        Grain.Half => Gregorian.AddMonths(day, 6 * count),
        Grain.Year => Gregorian.AddMonths(day, 12 * count),
        Grain.Decade => Gregorian.AddMonths(day, 120 * count),
        Grain.Century => Gregorian.AddMonths(day, 1200 * count),
        _ => null,
    };

    /// <summary>The first day after; null where that is past the year 9999.</summary>
    public DateOnly? End => Grain == Grain.Weekend ? Gregorian.Add(Start, 2) : Move(Start, Grain, 1);

    public DateRange Range => new(Start, End);

    /// <summary>The TIMEX3 value.</summary>
    public string Value => Grain switch
    {
        Grain.Day => Gregorian.Iso(Start),
        Grain.Week => Week(),
        Grain.Weekend => Week() + "-WE",
        Grain.Month => $"{Start.Year:0000}-{Start.Month:00}",
        Grain.Quarter => $"{Start.Year:0000}-Q{(Start.Month + 2) / 3}",
        Grain.Half => $"{Start.Year:0000}-H{(Start.Month + 5) / 6}",
        Grain.Season => $"{Start.Year:0000}-{SeasonCode}",
        Grain.Year => $"{Start.Year:0000}",
        Grain.Decade => $"{Start.Year / 10:000}",
        Grain.Century => $"{Start.Year / 100:00}",
        _ => throw new InvalidOperationException($"No period of {Grain}."),
    };

    /// <summary>EDTF level 1; null where the end lies past the year 9999.</summary>
    public string? Edtf => Grain switch
    {
        Grain.Day or Grain.Month or Grain.Year => Value,
        Grain.Decade => Value + "X",
        Grain.Century => Value + "XX",
        Grain.Season => $"{Start.Year:0000}-{20 + Start.Month / 3}",
        Grain.Quarter or Grain.Half => Range.Last is { } last ? $"{Start.Year:0000}-{Start.Month:00}/{last.Year:0000}-{last.Month:00}" : null,
        _ => Range.Last is { } end ? $"{Gregorian.Iso(Start)}/{Gregorian.Iso(end)}" : null,
    };

    string SeasonCode => (Start.Month / 3) switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    string Week()
    {
        var date = Start.ToDateTime(default);
        return $"{System.Globalization.ISOWeek.GetYear(date):0000}-W{System.Globalization.ISOWeek.GetWeekOfYear(date):00}";
    }
}
