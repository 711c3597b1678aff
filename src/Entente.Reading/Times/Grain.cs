namespace Entente.Reading.Times;

/// <summary>How finely words cut time, finest first.</summary>
enum Grain
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
}

static class Grains
{
    /// <summary>The TIMEX3 duration of so many: "P3D", "PT2H", "P10Y"; <paramref name="count"/> may be "X" for an unknown number.</summary>
    public static string Duration(this Grain grain, string count) => grain switch
    {
        Grain.Second => $"PT{count}S",
        Grain.Minute => $"PT{count}M",
        Grain.Hour => $"PT{count}H",
        Grain.Day => $"P{count}D",
        Grain.Weekend => $"P{count}WE",
        Grain.Week => $"P{count}W",
        Grain.Fortnight => count == "X" ? "PXW" : $"P{Times(count, 2)}W",
        Grain.Month => $"P{count}M",
        Grain.Quarter => $"P{count}Q",
        Grain.Season or Grain.Half => count == "X" ? "PXM" : $"P{Times(count, grain == Grain.Half ? 6 : 3)}M",
        Grain.Year => $"P{count}Y",
        Grain.Decade => count == "X" ? "PXDE" : $"P{Times(count, 10)}Y",
        Grain.Century => count == "X" ? "PXCE" : $"P{Times(count, 100)}Y",
        _ => throw new ArgumentOutOfRangeException(nameof(grain)),
    };

    static long Times(string count, int factor) => long.Parse(count) * factor;

    /// <exception cref="InvalidDataException">No grain of that name.</exception>
    public static Grain Parse(string name) =>
        Enum.TryParse<Grain>(name, ignoreCase: true, out var grain) ? grain : throw new InvalidDataException($"No unit of time named {name}.");
}
