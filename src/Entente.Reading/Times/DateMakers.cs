namespace Entente.Reading.Times;

/// <summary>Dates by name and number: days, months, years, quarters, seasons, holidays.</summary>
static class DateMakers
{
    public static Meaning? Day(Match m)
    {
        if (m[Kind.Month] is not { } month || m[Kind.Day] is not { } day) return null;
        if (Year(m) is { } year) return Gregorian.Of(year, month, day) is { } date ? Meaning.Of(Period.Of(Grain.Day, date)!.Value) : null;
        if (day > DateTime.DaysInMonth(2000, month)) return null;
        if (m.Scene.Anchor is null) return new Meaning(TimeType.Date, $"XXXX-{month:00}-{day:00}") { Edtf = $"XXXX-{month:00}-{day:00}", Confidence = 0.8 };
        return Nearest.Year(m, y => DayIn(y, month, day), 1.2) is { } found ? Meaning.Of(found) with { Confidence = 0.9 } : null;
    }

    /// <summary>"on the 15th": of the last month named in the sentence, of "next month" said beside it, else of the nearest month by the tense.</summary>
    public static Meaning? BareDay(Match m)
    {
        if (m[Kind.Day] is not { } day || m.Scene.Anchor is not { } anchor) return null;
        var last = m.End - 1;
        if (m[Kind.Point] is { } point)
            return Gregorian.AddMonths(anchor, point) is { } near && DayIn(near.Year, near.Month, day) is { } said ? Meaning.Of(said) : null;
        // "the second" is mostly the second of some things; "the 2nd" a day.
        var isSpelled = !m.Scene.Atoms[last - 1].IsNumber;
        if (m.Scene.Atoms[last].IsNumber || (isSpelled && day <= 10) || TreeMakers.IsBeforeNoun(m, last)) return null;
        var month = m.Scene.FocusEnd >= 0 && m.Scene.Focus is { Grain: Grain.Day or Grain.Month } focus ? DayIn(focus.Start.Year, focus.Start.Month, day) : null;
        return (month ?? Nearest.Month(m, first => DayIn(first.Year, first.Month, day))) is { } found ? Meaning.Of(found) with { Confidence = 0.7 } : null;
    }

    static Period? DayIn(int year, int month, int day) => Gregorian.Of(year, month, day) is { } date ? Period.Of(Grain.Day, date) : null;

    /// <summary>A year said outright, or "last year" beside the month.</summary>
    static int? Year(Match m) =>
        m[Kind.Year] ?? (m[Kind.Point] is { } point && m.Scene.Anchor is { } anchor ? anchor.Year + point
            : m.Scene.IsText(m.End - 1, "year") ? m.Scene.Focus?.Start.Year
            : ListMakers.SharedYear(m));

    /// <summary>Three numbers; the rule's value says their order: ymd, dmy or mdy.</summary>
    public static Meaning? NumericDay(Match m)
    {
        var (a, b, c) = (m[Kind.Digits] ?? 0, m[Kind.Digits, 1] ?? 0, m[Kind.Digits, 2] ?? 0);
        var (year, month, day) = m.Rule.Value switch { "ymd" => (a, b, c), "dmy" => (c, b, a), _ => (c, a, b) };
        if (year is < 1000 or > 2199 || Gregorian.Of(year, month, day) is not { } date) return null;
        return Meaning.Of(Period.Of(Grain.Day, date)!.Value) with { Confidence = m.Rule.Value != "ymd" && month <= 12 && day <= 12 && month != day ? 0.5 : 0.95 };
    }

    /// <summary>"December 17-19": one date from the first to the last day, written as an interval.</summary>
    public static Meaning? DayRange(Match m)
    {
        if (Day(m) is not { } first || m[Kind.Day, 1] is not { } last) return null;
        if (first.Period is not { } start) return null;
        var month = m[Kind.Month, 1] ?? m[Kind.Month] ?? 0;
        if (Gregorian.Of(month < start.Start.Month ? start.Start.Year + 1 : start.Start.Year, month, last) is not { } end || end <= start.Start) return null;
        var text = $"{start.Value}/{Gregorian.Iso(end)}";
        return first with { Value = text, Edtf = text, Range = new DateRange(start.Start, Gregorian.Add(end, 1)), Period = null };
    }

    public static Meaning? Month(Match m)
    {
        if ((m[Kind.Month] ?? m[Kind.FullMonth]) is not { } month) return null;
        return Year(m) is { } year ? In(year, month) : NearestMonth(m, month);
    }

    /// <summary>The month of the year that is nearest by the tense.</summary>
    public static Meaning? NearestMonth(Match m, int month)
    {
        if (m.Scene.Anchor is null) return new Meaning(TimeType.Date, $"XXXX-{month:00}") { Edtf = $"XXXX-{month:00}", Confidence = 0.7 };
        return Nearest.Year(m, y => Gregorian.Of(y, month, 1) is { } first ? Period.Of(Grain.Month, first) : null, 2.0) is { } found
            ? Meaning.Of(found) with { Confidence = 0.85 }
            : null;
    }

    /// <summary>"last March": the last to have begun before the anchor's month; "next March": the next to begin after it; "this March": the year's.</summary>
    public static Meaning? PointMonth(Match m)
    {
        if (m[Kind.Month] is not { } month || m[Kind.Point] is not { } point) return null;
        if (m.Scene.Anchor is not { } anchor) return Meaning.Open() with { Value = $"XXXX-{month:00}" };
        var year = anchor.Year + (point < 0 && month >= anchor.Month ? -1 : point > 0 && month <= anchor.Month ? 1 : 0);
        return In(year, month) is { } found ? found with { Confidence = 0.88 } : null;
    }

    static Meaning? In(int year, int month) => Gregorian.Of(year, month, 1) is { } first ? Meaning.Of(Period.Of(Grain.Month, first)!.Value) : null;

    public static Meaning? Whole(int year) => Gregorian.Of(year, 1, 1) is { } first ? Meaning.Of(Period.Of(Grain.Year, first)!.Value) : null;

    public static Meaning? YearAlone(Match m) => m[Kind.Year] is { } year ? Whole(year) : null;

    /// <summary>"2024-28", "1997/98", "1999-2003": one date from the first to the last year, written as an interval.</summary>
    public static Meaning? YearRange(Match m)
    {
        if (m[Kind.Year] is not { } first || Gregorian.Of(first, 1, 1) is not { } start) return null;
        var last = m[Kind.Year, 1] ?? m[Kind.Two] + first / 100 * 100;
        if (last is null || last <= first || last > first + 60 || Gregorian.Of(last.Value, 12, 31) is not { } end) return null;
        var text = $"{first:0000}/{last:0000}";
        return new Meaning(TimeType.Date, text) { Edtf = text, Range = new DateRange(start, Gregorian.Add(end, 1)), Confidence = 0.9 };
    }

    /// <summary>"the 1990s", "the nineties": the anchor's century, or the one before where that decade is still to come.</summary>
    public static Meaning? Decade(Match m)
    {
        var year = m[Kind.Digits] ?? m[Kind.Two];
        if (year is >= 1000 and <= 2190 && year % 10 == 0) return In(year.Value);
        var tens = m[Kind.Decade] ?? year;
        if (tens is not (>= 10 and <= 90) || tens % 10 != 0) return null;
        var now = m.Scene.Anchor?.Year ?? 2000;
        var full = now / 100 * 100 + tens.Value;
        return In(full > now ? full - 100 : full);

        static Meaning? In(int year) => Gregorian.Of(year, 1, 1) is { } first ? Meaning.Of(Period.Of(Grain.Decade, first)!.Value) : null;
    }

    public static Meaning? Century(Match m) =>
        m[Kind.Rank] is { } rank and >= 1 and <= 22 && Gregorian.Of(Math.Max(1, (rank - 1) * 100), 1, 1) is { } first
            ? Meaning.Of(Period.Of(Grain.Century, first)!.Value)
            : null;

    /// <summary>Quarters and halves by number; the rule's value names the unit. Without a year the last one that has ended.</summary>
    public static Meaning? Quarter(Match m)
    {
        var (months, grain) = m.Rule.Value == "half" ? (6, Grain.Half) : (3, Grain.Quarter);
        if (m[Kind.Rank] is not { } rank) return null;
        if (rank < 0 && Year(m) is not null) rank = 12 / months;
        if (rank < 1 || rank > 12 / months) return null;
        var month = (rank - 1) * months + 1;
        if (Year(m) is { } year) return In(year) is { } said ? Meaning.Of(said) : null;
        if (m.Scene.Anchor is not { } anchor) return Meaning.Open() with { Value = $"XXXX-{(grain == Grain.Half ? 'H' : 'Q')}{rank}" };
        var found = Nearest.Year(m, In, 2.0);
        return found is { } period ? Meaning.Of(period) with { Confidence = 0.8 } : null;

        Period? In(int y) => Gregorian.Of(y, month, 1) is { } first ? Period.Of(grain, first) : null;
    }

    public static Meaning? Season(Match m)
    {
        if (m[Kind.Season] is not { } season) return null;
        if (m[Kind.Year] is { } year) return In(year) is { } said ? Meaning.Of(said) : null;
        if (m.Scene.Anchor is not { } anchor) return Meaning.Open() with { Value = "XXXX-" + new[] { "SP", "SU", "FA", "WI" }[season - 1] };
        var found = m[Kind.Point] is { } point ? Relative(point, anchor) : Nearest.Year(m, In, 2.0);
        return found is { } period ? Meaning.Of(period) with { Confidence = 0.85 } : null;

        Period? In(int y) => Gregorian.Of(y, season * 3, 1) is { } first ? Period.Of(Grain.Season, first) : null;

        // "last summer" is the last one that ended, "next summer" the next to begin, "this summer" the year's.
        Period? Relative(int sign, DateOnly day)
        {
            var here = In(day.Year);
            if (sign < 0) return here is { End: { } end } && end <= day ? here : In(day.Year - 1);
            if (sign > 0) return here is { } ahead && ahead.Start > day ? here : In(day.Year + 1);
            return here;
        }
    }

    public static Meaning? Holiday(Match m)
    {
        if (m[Kind.Holiday] is not { } holiday) return null;
        if (Year(m) is { } year) return In(year) is { } said ? Meaning.Of(said) : null;
        if (m.Scene.Anchor is null) return Meaning.Open();
        return Nearest.Year(m, In, 1.5) is { } found ? Meaning.Of(found) with { Confidence = 0.85 } : null;

        Period? In(int y) => m.Scene.Holidays.In(holiday, y) is { } day ? Period.Of(Grain.Day, day) : null;
    }
}
