using System.Globalization;

namespace Entente.Reading.Times;

/// <summary>Days of lunar calendars in a year of ours, by the platform's tables; null outside of them.</summary>
/// <remarks>The Islamic months are those of the Umm al-Qura tables (Saudi Arabia); where the moon is sighted they may begin a day later.</remarks>
static class Moons
{
    static readonly ChineseLunisolarCalendar Lunisolar = new();

    static readonly UmAlQuraCalendar UmmAlQura = new();

    /// <summary>The day of a month of the Chinese calendar that falls in the year; leap months are passed over.</summary>
    public static DateOnly? Chinese(int year, int month, int day)
    {
        if (year <= Lunisolar.MinSupportedDateTime.Year || year >= Lunisolar.MaxSupportedDateTime.Year) return null;
        // A leap month has the number after its namesake's, so that later ones move on by one.
        var leap = Lunisolar.GetLeapMonth(year);
        return DateOnly.FromDateTime(Lunisolar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    /// <summary>The first such day of the Islamic calendar that falls in the year.</summary>
    public static DateOnly? Hijri(int year, int month, int day)
    {
        if (year <= UmmAlQura.MinSupportedDateTime.Year || year >= UmmAlQura.MaxSupportedDateTime.Year) return null;
        var first = UmmAlQura.GetYear(new DateTime(year, 1, 1));
        var found = UmmAlQura.ToDateTime(first, month, day, 0, 0, 0, 0);
        if (found.Year < year) found = UmmAlQura.ToDateTime(first + 1, month, day, 0, 0, 0, 0);
        return found.Year == year ? DateOnly.FromDateTime(found) : null;
    }
}
