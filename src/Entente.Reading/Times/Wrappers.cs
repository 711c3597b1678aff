namespace Entente.Reading.Times;

/// <summary>Expressions around an expression.</summary>
static class Wrappers
{
    /// <summary>"early 2024", "late last year", "the end of the month": narrows the range by <see cref="Bounds"/>.</summary>
    public static Meaning? Phase(Match m)
    {
        var number = m[Kind.Phase] ?? m[Kind.Edge] ?? (m.Rule.Value is { } value ? int.Parse(value) : 0);
        if (m.Inner is not { Mod: null } inner || !Enum.IsDefined((Part)number)) return null;
        var part = (Part)number;
        if (inner.Period is not { } period) return inner with { Mod = Bounds.Mod(part) };
        var range = m.Scene.Bounds.Of(period, part);
        return inner with { Mod = Bounds.Mod(part), Range = range, Edtf = range == period.Range ? inner.Edtf : Bounds.Edtf(range) };
    }

    /// <summary>"earlier this month", "later this year": the part of a running period before or after the anchor; the rule's value is the part.</summary>
    public static Meaning? Around(Match m)
    {
        // "an earlier June summit" is another June.
        if (m.Inner?.Period is { Grain: Grain.Month } && m.Scene.Atoms[m.Start + 1].Is(Kind.Month)) return null;
        if (Phase(m) is not { } phase || m.Inner?.Period is not { End: { } end } period || m.Scene.Anchor is not { } anchor) return Phase(m);
        if (anchor < period.Start || anchor >= end || period.Grain <= Grain.Day) return phase;
        var later = Gregorian.Add(anchor, 1);
        var range = phase.Mod == "START"
            ? anchor > period.Start ? new DateRange(period.Start, anchor) : phase.Range
            : later < end ? new DateRange(later, end) : phase.Range;
        return phase with { Range = range, Edtf = Bounds.Edtf(range) };
    }

    /// <summary>"year-end": the end of the anchor's year.</summary>
    public static Meaning? YearEnd(Match m) =>
        m.Scene.Anchor is { } anchor && Period.Of(Grain.Year, anchor) is { } year
            ? Meaning.Of(year) with { Range = m.Scene.Bounds.Of(year, Part.End), Edtf = Bounds.Edtf(m.Scene.Bounds.Of(year, Part.End)) }
            : Meaning.Open();

    /// <summary>The inner meaning under the rule's mod: "about 1997", "more than three weeks", "before Friday".</summary>
    public static Meaning? Keep(Match m)
    {
        if (m.Inner is not { Mod: null } inner) return null;
        // "around Wednesday's ruling" is about the ruling, not near a Wednesday.
        if (m.Rule.Mod == "APPROX" && m.Scene.Atoms[m.Start + 1].Is(Kind.Weekday)) return null;
        return m.Rule.Mod switch
        {
            "APPROX" => inner with { Edtf = inner.Edtf is { } edtf && !edtf.Contains('/') ? edtf + "~" : inner.Edtf },
            "BEFORE" or "ON_OR_BEFORE" when inner.Range.Start is { } start => inner with { Range = new DateRange(null, start), Edtf = null },
            "ON_OR_AFTER" when inner.Range.Start is { } from => inner with { Range = new DateRange(from, null), Edtf = inner.Edtf is { } edtf ? edtf + "/.." : null },
            _ => inner,
        };
    }
}
