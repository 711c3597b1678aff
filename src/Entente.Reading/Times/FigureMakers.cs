namespace Entente.Reading.Times;

/// <summary>Periods that figures are given for, and what they are compared with.</summary>
static class FigureMakers
{
    /// <summary>"the quarter", "the year": the one figures were reported for, else the anchor's.</summary>
    public static Meaning? The(Match m)
    {
        if (m[Kind.Unit] is null) return LastQuarter(m.Scene) is { } latest ? Meaning.Of(latest) with { Confidence = 0.7 } : Meaning.Open();
        if (m[Kind.Unit] is not { } unit || (Grain)unit is < Grain.Weekend or > Grain.Century) return null;
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

    /// <summary>"a year earlier", "year-ago": the period that figures were given for, a year before; else the year before the anchor's.</summary>
    public static Meaning? Compared(Match m)
    {
        if (m.Scene.Reported is { } reported && YearBefore(reported) is { } before) return Compared(before);
        if (m.Scene.IsText(m.End - 1, "quarter") || m.Scene.IsText(m.End - 1, "period"))
            return LastQuarter(m.Scene) is { } last && YearBefore(last) is { } same ? Compared(same) : Meaning.Open();
        return m.Scene.Anchor is { } anchor && Period.Of(Grain.Year, anchor)?.Shift(-1) is { } year ? Compared(year) : Meaning.Open();

        // Not a period that later words go on from: a second comparison counts from the same report.
        static Meaning Compared(Period period) => Meaning.Of(period) with { Confidence = 0.7, Period = null };
    }

    static Period? YearBefore(Period period) => Gregorian.AddMonths(period.Start, -12) is { } day ? Period.Of(period.Grain, day) : null;

    /// <summary>The quarter reported, else the last that has ended.</summary>
    static Period? LastQuarter(Scene scene) =>
        scene.Reported is { Grain: Grain.Quarter } reported ? reported : scene.Anchor is { } anchor ? Period.Of(Grain.Quarter, anchor)?.Shift(-1) : null;

    /// <summary>"compared with a loss last year": the reported quarter a year before; null where nothing is compared.</summary>
    public static Meaning? ComparedYear(Match m)
    {
        if (m.Scene.Reported is not { Grain: Grain.Quarter }) return null;
        var (tree, word) = m.Scene.Place(m.Start);
        for (var i = word - 1; i >= 0; i--)
            if (tree[i].Lemma == "compare") return Compared(m);
        return null;
    }

    /// <summary>"the 1988 quarter": the reported quarter, in that year; "the 1988 period" without one is the year.</summary>
    public static Meaning? QuarterOfYear(Match m)
    {
        if (m[Kind.Year] is not { } year || Gregorian.Of(year, 1, 1) is not { } first || Period.Of(Grain.Year, first) is not { } whole) return null;
        if (m.Scene.Reported is { Grain: Grain.Quarter } reported && Gregorian.Of(year, reported.Start.Month, 1) is { } day)
            return Period.Of(Grain.Quarter, day) is { } quarter ? Meaning.Of(quarter) with { Confidence = 0.7, Period = null } : null;
        return m.Scene.IsText(m.End - 1, "period") ? Meaning.Of(whole) : Meaning.Of(whole) with { Value = whole.Value + "-QX", Period = null };
    }

    /// <summary>"the quarter ended Sept. 30": the quarter that holds the day named behind it.</summary>
    public static Meaning? QuarterEnded(Match m)
    {
        if (m.Scene.Anchor is not { } anchor) return null;
        for (var i = m.End + 1; i < Math.Min(m.End + 4, m.Scene.Atoms.Count); i++)
        {
            if (!m.Scene.Atoms[i].Is(Kind.Month)) continue;
            var month = m.Scene.Atoms[i].Entry!.Value(Kind.Month);
            return Gregorian.Of(month > anchor.Month ? anchor.Year - 1 : anchor.Year, month, 1) is { } day && Period.Of(Grain.Quarter, day) is { } found
                ? Meaning.Of(found) with { Confidence = 0.8 }
                : null;
        }

        return null;
    }
}
