using System.Globalization;

namespace Entente.Reading.Times;

/// <summary>Days that may fall outside the years 1 to 9999: then null, never an exception.</summary>
static class Gregorian
{
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    public static DateOnly? Add(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)number);
    }

    /// <summary>The same day so many months on, or the last of a shorter month.</summary>
    public static DateOnly? AddMonths(DateOnly day, long months)
    {
        var index = day.Year * 12L + day.Month - 1 + months;
        if (index is < 12 or >= 120_000) return null;
        var year = (int)(index / 12);
        var month = (int)(index % 12) + 1;
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>Monday of the ISO week that holds <paramref name="day"/>; null in the first week of year 1.</summary>
    public static DateOnly? Monday(DateOnly day) => Add(day, -((int)day.DayOfWeek + 6) % 7);

    /// <summary>1 is Monday, 7 Sunday.</summary>
    public static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    /// <summary>Gregorian Easter Sunday by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static DateOnly? Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return Of(year, n / 31, n % 31 + 1);
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
