using Entente.Reading.Documents;

namespace Entente.Reading.Times;

/// <summary>The TIMEX3 type of a temporal expression.</summary>
public enum TimeType
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>Words that say when, how long or how often, with what they mean (TimeML TIMEX3).</summary>
public sealed record TimeExpression
{
    public required Span Span { get; init; }

    public required TimeType Type { get; init; }

    /// <summary>TIMEX3 value: "2024-01", "P3D", "1997-W15", "PRESENT_REF"; null where it cannot be worked out.</summary>
    public required string? Value { get; init; }

    /// <summary>TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, ...; null for none.</summary>
    public string? Mod { get; init; }

    /// <summary>The days meant; unknown where the words give none.</summary>
    public DateRange Range { get; init; }

    /// <summary>EDTF (ISO 8601-2) level 1: "2024-01/2024-04", "1997~"; null where the words give no date.</summary>
    public string? Edtf { get; init; }

    /// <summary>What it dates.</summary>
    public required Tie Tie { get; init; }

    /// <summary>The id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }
}
