namespace Entente.Reading.Times;

/// <summary>Chooses the year, or the week, that words leave open.</summary>
static class Nearest
{
    /// <summary>The candidate of the anchor's year or its neighbours that is nearest, distance against the tense counting more.</summary>
    /// <param name="match">Gives anchor and tense.</param>
    /// <param name="inYear">The period in a given year, null where that year has none.</param>
    /// <param name="drift">How much more the future counts where no tense tells: 1 for no preference.</param>
    public static Period? Year(Match match, Func<int, Period?> inYear, double drift)
    {
        if (match.Scene.Anchor is not { } anchor) return null;
        // A life is told from date to date: there a day without a year is of the last year named.
        if (match.Scene.Told is { } told && inYear(told) is { } then) return then;
        var aspect = match.Scene.Tense.Of(match.Scene, match.Start, match.End);
        var ahead = aspect switch { Aspect.Past => drift * drift * 3, Aspect.Future => 1.0, _ => drift };
        var behind = aspect == Aspect.Future ? 4.0 : 1.0;
        Period? best = null;
        var least = double.MaxValue;
        for (var year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (inYear(year) is not { } candidate) continue;
            var cost = Cost(candidate, anchor, ahead, behind);
            if (cost >= least) continue;
            (best, least) = (candidate, cost);
        }

        return best;
    }

    /// <summary>The candidate of the anchor's month or its neighbours that is nearest by the tense.</summary>
    /// <param name="match">Gives anchor and tense.</param>
    /// <param name="inMonth">The period in the month that begins on a given day, null where that month has none.</param>
    public static Period? Month(Match match, Func<DateOnly, Period?> inMonth)
    {
        if (match.Scene.Anchor is not { } anchor) return null;
        var isAhead = match.Scene.Tense.Of(match.Scene, match.Start, match.End) == Aspect.Future;
        Period? best = null;
        var least = double.MaxValue;
        for (var shift = -1; shift <= 1; shift++)
        {
            if (Gregorian.AddMonths(new DateOnly(anchor.Year, anchor.Month, 1), shift) is not { } first || inMonth(first) is not { } candidate) continue;
            var cost = Cost(candidate, anchor, isAhead ? 1 : 3, isAhead ? 4 : 1);
            if (cost >= least) continue;
            (best, least) = (candidate, cost);
        }

        return best;
    }

    static double Cost(Period candidate, DateOnly anchor, double ahead, double behind)
    {
        if (candidate.Start > anchor) return (candidate.Start.DayNumber - anchor.DayNumber) * ahead;
        var end = candidate.End ?? DateOnly.MaxValue;
        return end > anchor ? 0 : (anchor.DayNumber - end.DayNumber + 1) * behind;
    }
}
