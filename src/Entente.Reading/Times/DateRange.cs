namespace Entente.Reading.Times;

/// <summary>Days from <see cref="Start"/> up to, not including, <see cref="End"/>; null is an open or unknown end.</summary>
/// <remarks>The contract's inclusive <c>to</c> is made where a report leaves the program.</remarks>
public readonly record struct DateRange
{
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public DateRange(DateOnly? start, DateOnly? end)
    {
        if (start >= end) throw new ArgumentException($"A range ends after it starts: {start:O} to {end:O}.");
        (Start, End) = (start, end);
    }

    public DateOnly? Start { get; }

    public DateOnly? End { get; }

    /// <summary>The last day inside, null when open.</summary>
    public DateOnly? Last => End?.AddDays(-1);

    public static DateRange Unknown => default;
}
