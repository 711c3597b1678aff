namespace Entente.Reading.Times;

/// <summary>Dates that share words with their neighbours, and parts of months.</summary>
static class ListMakers
{
    /// <summary>How many atoms behind a date the year of a whole list may stand.</summary>
    const int Reach = 8;

    /// <summary>The "9" of "April 8 and 9": a bare day that shares the month of the date before it.</summary>
    public static Meaning? Day(Match m) =>
        m.Scene.Focus is { Grain: Grain.Day, Start: var before } && m[Kind.Day] is { } day && day > before.Day
        && m.Scene.IsJoined(m.Start) && Gregorian.Of(before.Year, before.Month, day) is { } date
            ? Meaning.Of(Period.Of(Grain.Day, date)!.Value) with { Confidence = 0.85 }
            : null;

    /// <summary>The "22" of "from 22 to 27 November": a bare day that shares the month of a date behind it.</summary>
    public static Meaning? DayAhead(Match m)
    {
        if (m[Kind.Day] is not { } day || Ahead(m.Scene, m.End, day) is not { } shared) return null;
        if (shared.Year is { } year) return In(year) is { } said ? Meaning.Of(said) with { Confidence = 0.85 } : null;
        return Nearest.Year(m, In, 1.2) is { } found ? Meaning.Of(found) with { Confidence = 0.8 } : null;

        Period? In(int y) => Gregorian.Of(y, shared.Month, day) is { } date ? Period.Of(Grain.Day, date) : null;
    }

    /// <summary>The month, and the year where it is said, of the days that go on from a day at an atom: " to 22 and 27 November".</summary>
    static (int Month, int? Year)? Ahead(Scene scene, int at, int day)
    {
        var atoms = scene.Atoms;
        for (; at + 2 < atoms.Count && IsJoiner(scene, at) && atoms[at + 1] is { IsNumber: true, Number: <= 31 } next && next.Number > day; at += 2)
        {
            day = next.Number;
            if (!atoms[at + 2].Is(Kind.Month) || !char.IsUpper(scene.Text[atoms[at + 2].Start])) continue;
            return (atoms[at + 2].Entry!.Value(Kind.Month), at + 3 < atoms.Count && IsYear(atoms[at + 3]) ? atoms[at + 3].Number : null);
        }

        return null;
    }

    static bool IsYear(Atom atom) => atom is { IsNumber: true, Length: 4, Number: >= 1000 and <= 2199 };

    /// <summary>The year behind a list that a date opens: "May and June 2021", "May 5 to June 6, 2021".</summary>
    public static int? SharedYear(Match m)
    {
        var atoms = m.Scene.Atoms;
        if (m.End + 2 >= atoms.Count || !IsJoiner(m.Scene, m.End)) return null;
        var isDated = false;
        for (var i = m.End + 1; i < Math.Min(atoms.Count, m.End + Reach); i++)
        {
            var atom = atoms[i];
            if (IsYear(atom)) return isDated ? atom.Number : null;
            if (atom.Is(Kind.Month) || atom is { IsNumber: true, Number: >= 1 and <= 31 }) isDated = true;
            else if (!IsJoiner(m.Scene, i) && m.Scene.Text[atom.Start] != '.') return null;
        }

        return null;
    }

    static bool IsJoiner(Scene scene, int at) =>
        scene.Text.AsSpan(scene.Atoms[at].Start, scene.Atoms[at].Length) is "and" or "to" or "or" or "-" or "–" or "," or "through" or "until" or "till";

    /// <summary>"May-June 2021".</summary>
    public static Meaning? MonthRange(Match m)
    {
        if (m[Kind.Month, 1] is not { } last || DateMakers.Month(m) is not { Period: { } first }) return null;
        if (Gregorian.Of(last < first.Start.Month ? first.Start.Year + 1 : first.Start.Year, last, 1) is not { } day || Period.Of(Grain.Month, day) is not { } end) return null;
        if (day <= first.Start) return null;
        var text = $"{first.Value}/{end.Value}";
        return new Meaning(TimeType.Date, text) { Edtf = text, Range = new DateRange(first.Start, end.End), Confidence = 0.85 };
    }

    /// <summary>"the first week of May", "the second half of March 2021": the month, with the days meant; the n-th week is its n-th seven days.</summary>
    public static Meaning? PartOfMonth(Match m)
    {
        if (m[Kind.Rank] is not { } rank || Month(m) is not { Period: { } month } whole) return null;
        var isHalf = m.Scene.IsText(m.Start + 1, "half") || m.Scene.IsText(m.Start + 2, "half");
        if (rank == 0 || rank > (isHalf ? 2 : 5) || month.End is not { } close) return null;
        var isLast = rank is < 0 or 5 || (isHalf && rank == 2);
        if (Days(month.Start, close, rank, isHalf ? 15 : 7) is not { } range) return null;
        if (isLast) range = new DateRange(range.Start, close);
        return whole with { Mod = rank == 1 ? "START" : isLast ? "END" : "MID", Range = range, Edtf = Bounds.Edtf(range) };
    }

    /// <summary>The month named, else "this month", "next month", "the month".</summary>
    static Meaning? Month(Match m) =>
        m[Kind.Month] is not null ? DateMakers.Month(m)
        : m.Scene.Anchor is { } anchor && Period.Of(Grain.Month, anchor)?.Shift(m[Kind.Point] ?? 0) is { } month ? Meaning.Of(month) with { Confidence = 0.85 } : null;

    /// <summary>The n-th stretch of so many days of a month, from its end where n is negative; null where the month has none.</summary>
    static DateRange? Days(DateOnly first, DateOnly close, int rank, int length)
    {
        var start = rank > 0 ? Gregorian.Add(first, (rank - 1) * length) : Gregorian.Add(close, -length);
        return start is { } from && from < close ? new DateRange(from, Gregorian.Add(from, length)) : null;
    }

    /// <summary>"394 AD", "508 BC"; the rule's value is the side. Years before our era have no days in the calendar of reports.</summary>
    public static Meaning? Era(Match m)
    {
        if (m[Kind.Digits] is not { } number || number is < 1 or > 9999) return null;
        return m.Rule.Value == "+" ? DateMakers.Whole(number) : new Meaning(TimeType.Date, $"BC{number:0000}") { Edtf = $"-{number - 1:0000}" };
    }
}
