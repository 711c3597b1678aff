namespace Entente.Reading.Documents;

/// <summary>A stretch of a document's text: half-open, counted in UTF-16 units from 0.</summary>
/// <remarks>The contract's code points are made where a report leaves the program (<see cref="CodePoints"/>).</remarks>
public readonly record struct Span : IComparable<Span>
{
    /// <exception cref="ArgumentOutOfRangeException">A negative start, or an end before the start.</exception>
    public Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>The first unit inside.</summary>
    public int Start { get; }

    /// <summary>The first unit after.</summary>
    public int End { get; }

    public int Length => End - Start;

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one unit; an empty span overlaps nothing.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The shortest span that holds both.</summary>
    public Span Through(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>By start; at the same start the longer one first.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"[{Start}, {End})";
}
