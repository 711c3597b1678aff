namespace Entente.Reading.Times;

/// <summary>What temporal words say, before they are tied to their place in the text.</summary>
sealed record Meaning(TimeType Type, string? Value)
{
    public string? Mod { get; init; }

    public DateRange Range { get; init; }

    public string? Edtf { get; init; }

    /// <summary>The stretch of the calendar meant, where it is one whole unit.</summary>
    public Period? Period { get; init; }

    /// <summary>0 to 1: lower where the anchor, the tense or a convention had to decide.</summary>
    public double Confidence { get; init; } = 0.95;

    public static Meaning Of(Period period) =>
        new(TimeType.Date, period.Value) { Period = period, Range = period.Range, Edtf = period.Edtf };

    /// <summary>Words that look like a time and are none: taken, so that no other rule takes them, and left out.</summary>
    public static Meaning Nothing { get; } = new(TimeType.Date, "");

    /// <summary>A date whose words are clear and whose place in the calendar is not: no anchor.</summary>
    public static Meaning Open(TimeType type = TimeType.Date) => new(type, null) { Confidence = 0.6 };
}
