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
        var shift = (m[Kind.Point] ?? (IsThisPast(m) ? -1 : null)) switch
        {
            -1 => back == 0 ? -7 : -back,
            1 => 7 - back,
            0 => weekday - Gregorian.Weekday(anchor),
            _ => m.Scene.Tense.Of(m.Scene, m.Start, m.End) == Aspect.Future && back > 0 ? 7 - back : -back,
        };
        return Gregorian.Add(anchor, shift) is { } day ? Meaning.Of(Period.Of(Grain.Day, day)!.Value) with { Confidence = 0.88 } : null;
    }

    static bool IsThisPast(Match m) => m.End - m.Start == 3 && m.Scene.IsText(m.Start + 1, "past");

    /// <summary>"the next day": after the last day named, else after the anchor.</summary>
    public static Meaning? NextDay(Match m) =>
        (m.Scene.Focus is { Grain: Grain.Day } focus ? focus.Start : m.Scene.Anchor) is not { } from ? Meaning.Open()
        : Gregorian.Add(from, 1) is { } day ? Meaning.Of(Period.Of(Grain.Day, day)!.Value) with { Confidence = 0.75 } : null;

    /// <summary>"the following autumn": the first to begin after the last date named; "the previous" ended before it, "the same" is of its year.</summary>
    public static Meaning? ThatSeason(Match m)
    {
        if (m[Kind.Season] is not { } season || (m.Scene.Focus?.Start ?? m.Scene.Anchor) is not { } from) return Meaning.Open();
        var first = m.Scene.IsText(m.Start + 1, "same") ? from.Year : m.Scene.IsText(m.Start + 1, "previous") ? from.Year - 1 : from.Year;
        if (Gregorian.Of(first, season * 3, 1) is not { } start || Period.Of(Grain.Season, start) is not { } found) return null;
        if (first == from.Year && start <= from && !m.Scene.IsText(m.Start + 1, "same")) found = found.Shift(4) ?? found;
        return Meaning.Of(found) with { Confidence = 0.7 };
    }

    /// <summary>"the week of January 15".</summary>
    public static Meaning? WeekOf(Match m) =>
        m.Inner is { Mod: null, Period: { Grain: Grain.Day } day } && Period.Of(Grain.Week, day.Start) is { } week ? Meaning.Of(week) : null;

    /// <summary>"three years ago to the day", "a year ago this month": so far back from the anchor, to its own day or to the unit named.</summary>
    public static Meaning? AgoExactly(Match m)
    {
        if ((m[Kind.Units] ?? m[Kind.Unit]) is not { } unit || m[Kind.Count] is not { } tenths || tenths == Spelled.Unknown) return null;
        if (m.Scene.Anchor is not { } anchor) return Meaning.Open();
        if (Period.Move(anchor, (Grain)unit, -tenths / 10) is not { } day) return null;
        var grain = m[Kind.Unit, 1] is { } named ? (Grain)named : Grain.Day;
        return grain >= Grain.Day && Period.Of(grain, day) is { } found ? Meaning.Of(found) with { Confidence = 0.85 } : null;
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
        if (m[Kind.Unit] is not { } unit) return null;
        var point = m[Kind.Point] ?? -1;
        if ((Grain)unit < Grain.Day) return null;
        if (m.Scene.Anchor is not { } anchor) return Meaning.Open();
        // "This weekend" on a Tuesday is the last one where the clause looks back.
        if (point == 0 && (Grain)unit == Grain.Weekend && Gregorian.Weekday(anchor) < 6 && m.Scene.Tense.Of(m.Scene, m.Start, m.End) == Aspect.Past) point = -1;
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

    /// <summary>"will open in three months": a day, only where the clause looks ahead.</summary>
    public static Meaning? Ahead(Match m) =>
        m.Scene.Anchor is not null && m[Kind.Count] > 0 && m.Scene.Tense.Of(m.Scene, m.Start, m.Start) == Aspect.Future ? Counted(m, m.Scene.Anchor) : null;

    /// <summary>"three days ago" and "in three days": the rule's value is the sign; counted in its own unit from the anchor.</summary>
    public static Meaning? Ago(Match m) => Counted(m, m.Scene.Anchor);

    /// <summary>"two weeks later", "a day earlier": from the last date named, else from the anchor.</summary>
    public static Meaning? Later(Match m) =>
        m.Rule.Value == "+" && m[Kind.Count] == Spelled.Unknown ? LengthMakers.Length(m) : Counted(m, m.Scene.Focus?.Start ?? m.Scene.Anchor);

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
}
