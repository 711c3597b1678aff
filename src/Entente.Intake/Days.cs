using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Intake;

/// <summary>Reads days as machines write them (ISO 8601), with or without a time of day: the day as written, no time zone applied.</summary>
static class Days
{
    /// <summary>"2023-12-18", "20231218", "2023-12-18T09:30:00Z", "2023-12-18 09:30"; null for everything else.</summary>
    public static DateOnly? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var end = text.IndexOfAny("T t");
        var day = end < 0 ? text : end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) ? text[..end] : text;
        return DateOnly.TryParseExact(day, ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? read : null;
    }

    /// <summary>As <see cref="Read"/>, and as people and mail programs write days in English: "18 December 2023", "Dec 18, 2023", RFC 1123.</summary>
    public static DateOnly? ReadLoose(string text)
    {
        if (Read(text) is { } day) return day;
        if (DateTimeOffset.TryParseExact(text.Trim(), "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return DateOnly.FromDateTime(moment.DateTime);
        return DateOnly.TryParseExact(text.Trim(), ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy"],
            CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? day : null;
    }

    /// <summary>Whether it says a year or a month only: "2023", "2023-12".</summary>
    public static bool IsPart(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text.Trim(), ["yyyy", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A warning that a date was there but names no day.</summary>
    public static Problem NoDay(string where, string said) =>
        new("date-not-a-day", $"The {where} says \"{(said.Length > 40 ? said[..40] + "..." : said)}\", which is not a whole day: the date counts as unknown.");
}
