using System.Globalization;
using Entente.Reading.Times;

namespace Entente.Cli.Brief;

/// <summary>Days and spans of days as a person writes them.</summary>
static class Days
{
    /// <summary>"18 December 2023".</summary>
    public static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>What an expression means: its bounds, else its TIMEX3 value; null where neither is known.</summary>
    public static string? Say(TimeExpression time) => time.Type switch
    {
        TimeType.Duration or TimeType.Set => time.Value,
        TimeType.Date or TimeType.Time => Say(time.Range) ?? time.Edtf ?? time.Value,
    };

    /// <summary>"1 January to 30 April 2024", "from 5 May 2026"; null where both ends are open.</summary>
    public static string? Say(DateRange range) => (range.Start, range.Last) switch
    {
        (null, null) => null,
        ({ } from, null) => $"from {Say(from)}",
        (null, { } to) => $"until {Say(to)}",
        ({ } from, { } to) when from == to => Say(from),
        ({ } from, { } to) when IsYears(from, to) => from.Year == to.Year ? $"{from.Year}" : $"{from.Year} to {to.Year}",
        ({ } from, { } to) when IsMonth(from, to) => from.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        ({ } from, { } to) when (from.Year, from.Month) == (to.Year, to.Month) => $"{from.Day} to {Say(to)}",
        ({ } from, { } to) when from.Year == to.Year => $"{from.ToString("d MMMM", CultureInfo.InvariantCulture)} to {Say(to)}",
        ({ } from, { } to) => $"{Say(from)} to {Say(to)}",
    };

    /// <summary>An EDTF date as a person writes it: "8 July 2024", "July 1956"; as it stands where it is no plain date.</summary>
    public static string SayEdtf(string edtf)
    {
        if (DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Say(day);
        if (DateOnly.TryParseExact(edtf, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return edtf.Split('/') is [{ Length: > 2 } from, { Length: > 2 } to] ? $"{SayEdtf(from)} to {SayEdtf(to)}" : edtf;
    }

    static bool IsYears(DateOnly from, DateOnly to) => from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 };

    static bool IsMonth(DateOnly from, DateOnly to) =>
        from.Day == 1 && (from.Year, from.Month) == (to.Year, to.Month) && to.Day == DateTime.DaysInMonth(to.Year, to.Month);
}
