namespace Entente.Reading.Times;

/// <summary>Times of day.</summary>
static class ClockMakers
{
    /// <summary>TIMEX3's morning, afternoon, evening, night, in the order of the class PART.</summary>
    public static readonly string[] Parts = ["MO", "AF", "EV", "NI"];

    /// <summary>An hour in digits, its minutes, a.m. or p.m., a zone; or the rule's value ("12:00" for noon). On the day beside it, else the anchor's.</summary>
    public static Meaning? Clock(Match m)
    {
        var text = m.Rule.Value ?? Digits(m);
        return text is null ? null : On(m, m.Inner, "T" + text);
    }

    static string? Digits(Match m)
    {
        if (m[Kind.Clock4] is { } four) return four / 100 <= 24 ? $"{four / 100:00}:{four % 100:00}" : null;
        var hour = m[Kind.Number] ?? m[Kind.Digits] ?? -1;
        if (m[Kind.AmPm] is { } noon)
        {
            if (hour is < 1 or > 12) return null;
            hour = hour % 12 + noon;
        }

        var minute = m[Kind.Two] ?? 0;
        return hour is < 0 or > 24 || minute > 59 ? null : $"{hour:00}:{minute:00}";
    }

    /// <summary>"Friday night", "yesterday morning", "this evening".</summary>
    public static Meaning? Part(Match m) =>
        m[Kind.Part] is { } part ? On(m, m.Inner, "T" + Parts[part - 1]) : m.Rule.Value is { } value ? On(m, m.Inner, value) : null;

    static Meaning? On(Match m, Meaning? date, string clock)
    {
        if (date is { Value: null }) return Meaning.Open(TimeType.Time);
        var shift = date is null && m[Kind.Point] == -1 ? -1 : 0;
        var day = date?.Period ?? (date is null && m.Scene.Anchor is { } anchor && Gregorian.Add(anchor, shift) is { } own ? Period.Of(Grain.Day, own) : null);
        if (day is not { Grain: Grain.Day } exact) return date is null ? Meaning.Open(TimeType.Time) with { Value = clock } : null;
        return Meaning.Of(exact) with { Type = TimeType.Time, Value = exact.Value + clock, Confidence = date?.Confidence ?? 0.8 };
    }
}
