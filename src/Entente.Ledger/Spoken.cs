using System.Globalization;

namespace Entente.Ledger;

/// <summary>ISO days as a person writes them.</summary>
static class Spoken
{
    /// <summary>"18 December 2023".</summary>
    public static string Day(string day) => Parse(day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"3 to 5 June 2024", "May 2024", "2024", "from 5 May 2026", "until 31 December 2025"; null where both ends are open. Bounds are inclusive.</summary>
    public static string? Span(string? from, string? to, string until = "until") => (from, to) switch
    {
        (null, null) => null,
        ({ } first, null) => $"from {Day(first)}",
        (null, { } last) => $"{until} {Day(last)}",
        ({ } first, { } last) => Between(Parse(first), Parse(last)),
    };

    static string Between(DateOnly from, DateOnly to)
    {
        if (from == to) return Say(from);
        if (from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 }) return from.Year == to.Year ? $"{from.Year}" : $"{from.Year} to {to.Year}";
        var inOneMonth = (from.Year, from.Month) == (to.Year, to.Month);
        if (inOneMonth && from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month)) return from.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        if (inOneMonth) return $"{from.Day} to {Say(to)}";
        return from.Year == to.Year ? $"{from.ToString("d MMMM", CultureInfo.InvariantCulture)} to {Say(to)}" : $"{Say(from)} to {Say(to)}";
    }

    static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    static DateOnly Parse(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
}
