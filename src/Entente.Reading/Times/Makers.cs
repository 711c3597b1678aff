namespace Entente.Reading.Times;

/// <summary>Turns what a rule matched into its meaning; null where the words make no sense, such as 30 February.</summary>
delegate Meaning? Maker(Match match);

/// <summary>The makers that rules name.</summary>
static class Makers
{
    static readonly Dictionary<string, Maker> All = new()
    {
        ["day"] = DateMakers.Day,
        ["bare-day"] = DateMakers.BareDay,
        ["numeric-day"] = DateMakers.NumericDay,
        ["day-range"] = DateMakers.DayRange,
        ["list-day"] = ListMakers.Day,
        ["month"] = DateMakers.Month,
        ["point-month"] = DateMakers.PointMonth,
        ["year"] = DateMakers.YearAlone,
        ["year-range"] = DateMakers.YearRange,
        ["decade"] = DateMakers.Decade,
        ["century"] = DateMakers.Century,
        ["quarter"] = DateMakers.Quarter,
        ["season"] = DateMakers.Season,
        ["holiday"] = DateMakers.Holiday,
        ["weekday"] = RelativeMakers.Weekday,
        ["offset"] = RelativeMakers.Offset,
        ["point"] = RelativeMakers.Point,
        ["that"] = RelativeMakers.That,
        ["the-unit"] = FigureMakers.The,
        ["ago"] = RelativeMakers.Ago,
        ["ahead"] = RelativeMakers.Ahead,
        ["year-end"] = Wrappers.YearEnd,
        ["later"] = RelativeMakers.Later,
        ["compared"] = FigureMakers.Compared,
        ["list-day-ahead"] = ListMakers.DayAhead,
        ["part-of-month"] = ListMakers.PartOfMonth,
        ["month-range"] = ListMakers.MonthRange,
        ["year-era"] = ListMakers.Era,
        ["next-day"] = RelativeMakers.NextDay,
        ["ago-exactly"] = RelativeMakers.AgoExactly,
        ["week-of"] = RelativeMakers.WeekOf,
        ["that-season"] = RelativeMakers.ThatSeason,
        ["quarter-of-year"] = FigureMakers.QuarterOfYear,
        ["quarter-ended"] = FigureMakers.QuarterEnded,
        ["compared-year"] = FigureMakers.ComparedYear,
        ["month-of-noun"] = TreeMakers.MonthOfNoun,
        ["habit"] = TreeMakers.Habit,
        ["one-day"] = TreeMakers.OneDay,
        ["fixed"] = match => new Meaning(match.Rule.Type ?? TimeType.Duration, match.Rule.Value),
        ["noun-ref"] = TreeMakers.NounRef,
        ["old"] = TreeMakers.Old,
        ["nearly"] = match => match.Scene.IsText(match.End - 1, "ago") ? match.Inner : null,
        ["ref"] = match => new Meaning(TimeType.Date, match.Rule.Value) { Range = Ranges.Of(match) },
        ["nothing"] = _ => Meaning.Nothing,
        ["length"] = LengthMakers.Length,
        ["window"] = LengthMakers.Window,
        ["set"] = LengthMakers.Set,
        ["clock"] = ClockMakers.Clock,
        ["part"] = ClockMakers.Part,
        ["around"] = Wrappers.Around,
        ["phase"] = Wrappers.Phase,
        ["keep"] = Wrappers.Keep,
    };

    /// <exception cref="InvalidDataException">No maker of that name.</exception>
    public static Maker Named(string name) => All.TryGetValue(name, out var maker) ? maker : throw new InvalidDataException($"times.jsonc: no maker {name}.");
}

/// <summary>Ranges of words that name no calendar unit.</summary>
static class Ranges
{
    /// <summary>Now is the anchor's day; the rest of past and future is open.</summary>
    public static DateRange Of(Match match) =>
        match.Scene.Anchor is not { } anchor ? DateRange.Unknown
        : match.Rule.Value switch
        {
            "PRESENT_REF" => Period.Of(Grain.Day, anchor)?.Range ?? DateRange.Unknown,
            "PAST_REF" => new DateRange(null, anchor),
            "FUTURE_REF" => new DateRange(anchor, null),
            _ => DateRange.Unknown,
        };
}
