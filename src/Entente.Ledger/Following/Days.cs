using System.Globalization;

namespace Entente.Ledger.Following;

/// <summary>From one day to another, both inclusive, as day numbers; either may be unknown.</summary>
readonly record struct Days(int? From, int? To)
{
    public static Days Unknown => default;

    public bool IsKnown => From is not null || To is not null;

    /// <summary>The first day, or the last where the first is open.</summary>
    public int First => From ?? To ?? 0;

    /// <summary>The last day, or the first where the last is open.</summary>
    public int Last => To ?? From ?? 0;

    /// <summary>How many days lie between the bounds: 1 for a day.</summary>
    public int Length => Last - First + 1;

    public static Days Of(string? from, string? to) => new(Number(from), Number(to));

    /// <summary>Days between the two: 0 where they touch or overlap.</summary>
    public int Gap(Days other) => Math.Max(0, Math.Max(other.First - Last, First - other.Last));

    public static int? Number(string? day) => day is null ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture).DayNumber;

    public static string? Word(int? number) => number is { } day ? DateOnly.FromDayNumber(day).ToString("O", CultureInfo.InvariantCulture) : null;

    /// <summary>"2005-11-09", "2005-11-15 to 2005-11-16".</summary>
    public string Show() => !IsKnown ? "no day" : First == Last ? Word(First)! : $"{Word(First)} to {Word(Last)}";
}
