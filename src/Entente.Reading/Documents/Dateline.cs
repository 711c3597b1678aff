using System.Collections.Immutable;

namespace Entente.Reading.Documents;

/// <summary>Words of a dateline and where they stand.</summary>
public readonly record struct DatelineWords(Span Span, string Words);

/// <summary>
/// What an agency puts before a report: where it was filed, when, by whom. "TAMALE, Northern, Feb. 3, 2031 (Xinhua) --".
/// </summary>
public sealed record Dateline
{
    /// <summary>All of it, from the place to the dash; no white space around.</summary>
    public required Span Span { get; init; }

    /// <summary>Whether the spans count in <see cref="Document.Text"/>; otherwise in <see cref="Document.Dateline"/>.</summary>
    public required bool IsInText { get; init; }

    /// <summary>The town first, then what it lies in: region, state. None where only a date or an agency stands there.</summary>
    public required ImmutableArray<DatelineWords> Places { get; init; }

    /// <summary>The town, as written: "PHNOM PENH".</summary>
    public DatelineWords? Place => Places.Length > 0 ? Places[0] : null;

    /// <summary>What the town lies in, as written: "Heilongjiang", "South Korea", "D.C."; null where it is not said.</summary>
    public DatelineWords? Region => Places.Length > 1 ? Places[^1] : null;

    /// <summary>"Xinhua", "AFP"; null where it is not said.</summary>
    public DatelineWords? Agency { get; init; }

    /// <summary>The words of the date: "Dec. 18", "April 3, 1997"; null where there is none, and then month and day are 0.</summary>
    public DatelineWords? When { get; init; }

    /// <summary>1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>1 to 31, one that the month has.</summary>
    public int Day { get; init; }

    /// <summary>Null where the dateline leaves it out, as most do.</summary>
    public int? Year { get; init; }

    /// <summary>The day of filing; a year left out is the one that brings it nearest to <paramref name="near"/>, without which it stays unknown.</summary>
    public DateOnly? On(DateOnly? near)
    {
        if (When is null) return null;
        if (Year is { } year) return Make(year);
        if (near is not { } day) return null;
        DateOnly? best = null;
        for (var guess = Math.Max(1, day.Year - 1); guess <= Math.Min(9999, day.Year + 1); guess++)
            if (Make(guess) is { } made && (best is null || Far(made, day) < Far(best.Value, day)))
                best = made;
        return best;
    }

    DateOnly? Make(int year) => Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    static int Far(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);
}
