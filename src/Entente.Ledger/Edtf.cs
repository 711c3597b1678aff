using System.Globalization;

namespace Entente.Ledger;

/// <summary>The days a date in EDTF (ISO 8601-2, level 1) spans, as far as reports write them: day, month, year, interval, with marks of doubt.</summary>
static class Edtf
{
    /// <summary>The earliest day; null where open, unknown or not understood.</summary>
    public static string? First(string? edtf) => edtf is null ? null : Day(edtf.Split('/')[0], last: false);

    /// <summary>The latest day; null where open, unknown or not understood.</summary>
    public static string? Last(string? edtf) => edtf is null ? null : Day(edtf.Split('/')[^1], last: true);

    static string? Day(string one, bool last)
    {
        var word = one.Trim().TrimEnd('~', '?', '%');
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return word;
        if (DateOnly.TryParseExact(word, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return (last ? month.AddMonths(1).AddDays(-1) : month).ToString("O", CultureInfo.InvariantCulture);
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? (last ? $"{year:0000}-12-31" : $"{year:0000}-01-01") : null;
    }
}
