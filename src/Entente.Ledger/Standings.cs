namespace Entente.Ledger;

/// <summary>Which states of a record say that something is still to come; lists, briefs and pages agree on them.</summary>
public static class Standings
{
    // A promise kept in part is settled: what is left of it nobody promised again.
    static readonly string[] Open = ["open", "in-progress", "delayed"];

    static readonly string[] Planned = ["scheduled", "proposed", "rescheduled"];

    /// <summary>Whether a commitment with this status still binds.</summary>
    public static bool IsOpen(string status) => Open.Contains(status);

    /// <summary>Whether a meeting with this status is to be.</summary>
    public static bool IsPlanned(string status) => Planned.Contains(status);

    internal static string OpenList => List(Open);

    internal static string PlannedList => List(Planned);

    static string List(string[] words) => $"({string.Join(", ", words.Select(word => $"'{word}'"))})";
}
