using Entente.Ledger.Exports;

namespace Entente.Ledger.Briefs;

/// <summary>How often a mechanism meets, in words.</summary>
static class Cadence
{
    /// <summary>"every year", "every 2 years" for an RRULE (RFC 5545); other words as they are.</summary>
    public static string Say(string cadence)
    {
        var parts = cadence.Split(';').Select(part => part.Split('=')).Where(part => part.Length == 2).ToDictionary(part => part[0].Trim(), part => part[1].Trim());
        if (!parts.TryGetValue("FREQ", out var frequency) || Unit(frequency) is not { } unit) return OneLine.Of(cadence);
        return parts.TryGetValue("INTERVAL", out var every) && every != "1" ? $"every {every} {unit}s" : $"every {unit}";
    }

    static string? Unit(string frequency) => frequency switch
    {
        "YEARLY" => "year",
        "MONTHLY" => "month",
        "WEEKLY" => "week",
        "DAILY" => "day",
        _ => null,
    };
}
