using System.Globalization;

namespace Entente.Reading.Times;

/// <summary>How long and how often.</summary>
static class LengthMakers
{
    /// <summary>"three days", "several weeks", "2.5 years"; "a day" only for a rule of the value "a".</summary>
    public static Meaning? Length(Match m)
    {
        if (Unit(m) is not { } grain || (m.Rule.Value != "a" && m.End - m.Start == 2 && Spelled.IsArticle(m.Scene.Atoms[m.Start]))) return null;
        // "the 2018 season", "2018 day five": a year, no count.
        if (m[Kind.Units] is null && m[Kind.Count] is >= 19_000 and <= 21_000) return null;
        return new Meaning(TimeType.Duration, grain.Duration(Count(m, grain)));
    }

    static Grain? Unit(Match m) => (m[Kind.Unit] ?? m[Kind.Units]) is { } unit ? (Grain)unit : null;

    /// <summary>The count as TIMEX3 writes it; units that are counted in smaller ones must be whole.</summary>
    static string Count(Match m, Grain grain)
    {
        if (m[Kind.Count] is not { } tenths) return m[Kind.Units] is null ? "1" : "X";
        if (tenths == Spelled.Unknown) return "X";
        var whole = tenths % 10 == 0 || grain is Grain.Fortnight or Grain.Season or Grain.Half or Grain.Decade or Grain.Century;
        return whole ? (tenths / 10).ToString(CultureInfo.InvariantCulture) : (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>"the past three years", "the next two weeks": a length that ends or begins at the anchor; the rule's value is the sign.</summary>
    public static Meaning? Window(Match m)
    {
        if (Length(m) is not { } length || Unit(m) is not { } grain) return null;
        if (m.Scene.Anchor is not { } anchor) return length;
        var past = m.Rule.Value == "-";
        var count = m[Kind.Count] is { } tenths and > 0 ? tenths / 10 : m[Kind.Count] is null && m[Kind.Unit] is not null ? 1 : 0;
        var edge = count > 0 ? Period.Move(anchor, grain, past ? -count : count) : null;
        var range = past
            ? edge < anchor || edge is null ? new DateRange(edge, anchor) : DateRange.Unknown
            : edge > anchor || edge is null ? new DateRange(anchor, edge) : DateRange.Unknown;
        return length with { Range = range, Edtf = Bounds.Edtf(range) };
    }

    /// <summary>"every year", "each Monday", "twice a week", "annual": the rule's value, or built from unit, weekday or month.</summary>
    public static Meaning? Set(Match m)
    {
        var value = m.Rule.Value
            ?? (Unit(m) is { } grain ? grain.Duration(Count(m, grain) is var count && m[Kind.Count] is null ? "1" : count)
                : (m[Kind.Weekday] ?? m[Kind.Weekdays]) is { } weekday ? $"XXXX-WXX-{weekday}"
                : m[Kind.Month] is { } month ? $"XXXX-{month:00}"
                : m[Kind.Season] is { } season ? "XXXX-" + new[] { "SP", "SU", "FA", "WI" }[season - 1]
                : (m[Kind.Part] ?? m[Kind.Parts]) is { } part ? "XXXX-XX-XXT" + ClockMakers.Parts[part - 1]
                : null);
        return value is null ? null : new Meaning(TimeType.Set, value);
    }
}
