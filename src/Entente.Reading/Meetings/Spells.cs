using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>Arithmetic with the days of occasions.</summary>
static class Spells
{
    /// <summary>Two plans for one visit lie no further apart.</summary>
    const int MostBetweenPlans = 7;

    /// <summary>Of one occasion: the narrower of two that overlap, else both with what lies between.</summary>
    /// <param name="held">What is known.</param>
    /// <param name="told">What one more clause tells.</param>
    /// <param name="starts">Whether it tells the first day only.</param>
    public static DateRange Join(DateRange held, DateRange told, bool starts)
    {
        if (held == DateRange.Unknown) return told;
        if (told == DateRange.Unknown) return held;
        if (Overlap(held, told)) return Length(told) < Length(held) ? told : held;
        if (starts && held.Start is not null) return held;
        return new DateRange(Least(held.Start, told.Start), Most(held.End, told.End));
    }

    public static bool Overlap(DateRange one, DateRange other) =>
        (one.Start is null || other.End is null || one.Start < other.End) && (other.Start is null || one.End is null || other.Start < one.End);

    /// <summary>Whether both may be days of one occasion.</summary>
    public static bool Agree(DateRange one, DateRange other, bool arePlans)
    {
        if (one == DateRange.Unknown || other == DateRange.Unknown || Overlap(one, other)) return true;
        if (!arePlans || one.Start is not { } first || other.Start is not { } second || Length(one) > MostBetweenPlans || Length(other) > MostBetweenPlans) return false;
        return Math.Abs(first.DayNumber - second.DayNumber) <= MostBetweenPlans;
    }

    static int Length(DateRange range) => range is { Start: { } start, End: { } end } ? end.DayNumber - start.DayNumber : int.MaxValue;

    static DateOnly? Least(DateOnly? one, DateOnly? other) => one is null || other is null ? null : one < other ? one : other;

    static DateOnly? Most(DateOnly? one, DateOnly? other) => one is null || other is null ? null : one > other ? one : other;
}
