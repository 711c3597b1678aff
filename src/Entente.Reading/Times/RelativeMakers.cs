namespace Entente.Reading.Times;

/// <summary>Dates that count from the anchor or from a date named before.</summary>
static class RelativeMakers
{
    /// <summary>The last such day up to the anchor's, or the next one in a clause that looks ahead; "last" and "next" are never the anchor's own day.</summary>
    public static Meaning? Weekday(Match m)
    {
        if (m[Kind.Weekday] is not { } weekday) return null;
        if (m.Scene.Anchor is not { } anchor) return Meaning.Open() with { Value = $"XXXX-WXX-{weekday}" };
        var back = (Gregorian.Weekday(anchor) - weekday + 7) % 7;
        var shift = m[Kind.Point] switch
        {
            -1 => back == 0 ? -7 : -back,
            1 => 7 - back,
            0 => weekday - Gregorian.Weekday(anchor),
            _ => m.Scene.Tense.Of(m.Scene, m.Start, m.End) == Aspect.Future && back > 0 ? 7 - back : -back,
        };
        return Gregorian.Add(anchor, shift) is { } day ? Meaning.Of(Period.Of(Grain.Day, day)!.Value) with { Confidence = 0.88 } : null;
    }

    /// <summary>Yesterday, today, tomorrow; the rule's value may add days: "the day after tomorrow".</summary>
    public static Meaning? Offset(Match m)
    {
        if (m.Scene.Anchor is not { } anchor) return Meaning.Open();
        var days = (m[Kind.Offset] ?? 0) + (m.Rule.Value is { } more ? int.Parse(more) : 0);
        return Gregorian.Add(anchor, days) is { } day ? Meaning.Of(Period.Of(Grain.Day, day)!.Value) : null;
    }

    /// <summary>This, last and next week, month, quarter, year ...</summary>
    public static Meaning? Point(Match m)
    {
        if (m[Kind.Point] is not { } point || m[Kind.Unit] is not { } unit) return null;
        if ((Grain)unit < Grain.Day) return null;
        if (m.Scene.Anchor is not { } anchor) return Meaning.Open();
        return Period.Of((Grain)unit, anchor)?.Shift(point) is { } found ? Meaning.Of(found) with { Confidence = 0.92 } : null;
    }

    /// <summary>"that year", "the following month": the last date named, widened to the unit and moved by the rule's value; else the anchor's.</summary>
    public static Meaning? That(Match m)
    {
        if (m[Kind.Unit] is not { } unit || (Grain)unit < Grain.Day) return null;
        var shift = m.Rule.Value is { } value ? int.Parse(value) : 0;
        var from = m.Scene.Focus is { } focus && focus.Grain <= (Grain)unit ? focus.Start : m.Scene.Anchor;
        return from is { } day && Period.Of((Grain)unit, day)?.Shift(shift) is { } found ? Meaning.Of(found) with { Confidence = 0.75 } : Meaning.Open();
    }

    /// <summary>"the quarter", "the year": the one figures were reported for, else the anchor's.</summary>
    public static Meaning? The(Match m)
    {
        if (m[Kind.Unit] is null && m.Scene.Reported is { } latest) return Meaning.Of(latest) with { Confidence = 0.7 };
        if (m[Kind.Unit] is not { } unit || (Grain)unit is < Grain.Weekend or > Grain.Year) return null;
        if ((Grain)unit == Grain.Weekend) return Weekend(m);
        if (m.Scene.Reported is { } reported && reported.Grain == (Grain)unit) return Meaning.Of(reported) with { Confidence = 0.7 };
        return m.Scene.Anchor is { } anchor && Period.Of((Grain)unit, anchor) is { } found ? Meaning.Of(found) with { Confidence = 0.6 } : Meaning.Open();
    }

    /// <summary>The last weekend before a working day, unless the clause looks ahead.</summary>
    static Meaning? Weekend(Match m)
    {
        if (m.Scene.Anchor is not { } anchor) return Meaning.Open();
        var back = Gregorian.Weekday(anchor) < 6 && m.Scene.Tense.Of(m.Scene, m.Start, m.End) != Aspect.Future ? -1 : 0;
        return Period.Of(Grain.Weekend, anchor)?.Shift(back) is { } found ? Meaning.Of(found) with { Confidence = 0.75 } : null;
    }

    /// <summary>"will open in three months": a day, only where the clause looks ahead.</summary>
    public static Meaning? Ahead(Match m) =>
        m.Scene.Anchor is not null && m[Kind.Count] > 0 && m.Scene.Tense.Of(m.Scene, m.Start, m.Start) == Aspect.Future ? Counted(m, m.Scene.Anchor) : null;

    /// <summary>"three days ago" and "in three days": the rule's value is the sign; counted in its own unit from the anchor.</summary>
    public static Meaning? Ago(Match m) => Counted(m, m.Scene.Anchor);

    /// <summary>"two weeks later", "a day earlier": from the last date named, else from the anchor.</summary>
    public static Meaning? Later(Match m) => Counted(m, m.Scene.Focus?.Start ?? m.Scene.Anchor);

    static Meaning? Counted(Match m, DateOnly? from)
    {
        var sign = m.Rule.Value == "+" ? 1 : -1;
        if ((m[Kind.Unit] ?? m[Kind.Units]) is not { } unit || m[Kind.Count] is not { } tenths) return null;
        var grain = (Grain)unit;
        if (tenths == Spelled.Unknown) return new Meaning(TimeType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF") { Range = Side(from, sign), Confidence = 0.8 };
        if (from is not { } start) return Meaning.Open();
        if (grain < Grain.Day) return tenths <= 240 ? Meaning.Of(Period.Of(Grain.Day, start)!.Value) with { Confidence = 0.5 } : null;
        var count = tenths / 10;
        if (Period.Move(start, grain, (long)sign * count) is not { } day) return null;
        return Period.Of(grain == Grain.Fortnight ? Grain.Week : grain is Grain.Decade or Grain.Century ? Grain.Year : grain, day) is { } found
            ? Meaning.Of(found) with { Confidence = 0.85 }
            : null;
    }

    static DateRange Side(DateOnly? from, int sign) =>
        from is not { } day ? DateRange.Unknown : sign < 0 ? new DateRange(null, day) : new DateRange(day, null);

    /// <summary>"a year earlier", "year-ago": the period that figures were given for, a year before; else the year before the anchor's.</summary>
    public static Meaning? Compared(Match m)
    {
        if (m.Scene.Reported is { } reported && reported.Grain is Grain.Quarter or Grain.Half
            && Gregorian.AddMonths(reported.Start, -12) is { } day && Period.Of(reported.Grain, day) is { } before)
            return Compared(before);
        return m.Scene.Anchor is { } anchor && Period.Of(Grain.Year, anchor)?.Shift(-1) is { } year ? Compared(year) : Meaning.Open();

        // Not a period that later words go on from: a second comparison counts from the same report.
        static Meaning Compared(Period period) => Meaning.Of(period) with { Confidence = 0.7, Period = null };
    }
}
