namespace Entente.Ledger.Following;

/// <summary>Whether an occasion told of now can be the one a record holds, by its days.</summary>
static class DayCheck
{
    // News across time zones, and weekdays read from the wrong side of midnight.
    const int Slack = 1;

    // Delegations gather before the day.
    const int Eve = 2;

    // How long after the days announced a report of the occasion may come without naming them; how far ahead one may be announced.
    const int Echo = 30;
    const int Ahead = 75;

    // A moved occasion is still the same within two months; a late one within three weeks.
    const int Moved = 60;
    const int Late = 21;

    // What has begun ends within this.
    const int LongestSession = 10;

    static bool IsPast(string status) => status is "held" or "ongoing";

    public static void Weigh(Subject now, Dossier record, Verdict verdict)
    {
        if (now.Days.IsKnown && record.Days.IsKnown) Both(now, record, verdict);
        else if (record.Days.IsKnown) Told(now, record, verdict);
        else if (now.Days.IsKnown) New(now, record, verdict);
        else Neither(now, record, verdict);
    }

    static void Both(Subject now, Dossier record, Verdict verdict)
    {
        var gap = now.Days.Gap(record.Days);
        if (gap <= Slack) Same(now, record, gap, verdict);
        else if (IsGoingOn(now, record, gap)) verdict.For(0.5, $"from {Days.Word(record.Days.First)} on");
        else if (IsPast(record.Status) || now.Said < record.Founded || IsLoose(now)) verdict.Refuse("another day"); // what has been is not held again on another day
        else Shifted(now, record, verdict);
    }

    static void Same(Subject now, Dossier record, int gap, Verdict verdict)
    {
        var length = Math.Max(now.Days.Length, record.Days.Length);
        if (length <= 2 && now.Status == "scheduled" && Math.Abs(now.Days.First - now.Said) > 1) verdict.Strongly(0, "for the same day");
        verdict.For(length <= 7 ? (gap == 0 ? 1.5 : 1.1) : length <= 31 ? 0.9 : 0.4, now.Days.Show());
        if (length > 31) verdict.Ask();
    }

    /// <summary>What has begun goes on, or ends, some days later.</summary>
    static bool IsGoingOn(Subject now, Dossier record, int gap) =>
        record.Status == "ongoing" && now.Status is "held" or "ongoing" && now.Days.First > record.Days.First && gap <= LongestSession;

    /// <summary>A sentence may name the day of something else.</summary>
    static bool IsLoose(Subject now) => now.Kind == "echo" && now.Status is not ("postponed" or "cancelled" or "ongoing");

    /// <summary>Announced for one day, told of on another.</summary>
    static void Shifted(Subject now, Dossier record, Verdict verdict)
    {
        verdict.Ask();
        var gap = now.Days.Gap(record.Days);
        var isLater = now.Days.First > record.Days.Last;
        if (gap > (IsPast(now.Status) ? Late : Moved) || (IsPast(now.Status) && !isLater && gap > 3)) verdict.Refuse("moved too far");
        else verdict.For(record.Status == "postponed" || now.Status == "postponed" ? 0.2 : -0.8, $"moved from {record.Days.Show()} to {now.Days.Show()}");
    }

    /// <summary>The record has its days; this report names none.</summary>
    static void Told(Subject now, Dossier record, Verdict verdict)
    {
        var (from, to) = (record.Days.First, record.Days.Last);
        var fits = now.Status switch
        {
            "held" => from <= now.Said + Slack && now.Said - to <= Echo,
            "ongoing" => from - Eve <= now.Said && now.Said <= to + (now.Kind == "echo" ? LongestSession : Slack),
            _ => to >= now.Said - Slack,
        };
        if (!fits) verdict.Refuse("told on a day that does not fit");
        else verdict.For(now.Said - to <= 3 && from - now.Said <= 14 ? 0.7 : 0.3, $"told on {Days.Word(now.Said)} of {record.Days.Show()}");
    }

    /// <summary>This report brings the first days.</summary>
    static void New(Subject now, Dossier record, Verdict verdict)
    {
        var fits = IsPast(record.Status)
            ? now.Days.First <= record.Founded + Slack && record.Founded - now.Days.Last <= 7
            : now.Days.Last >= record.Founded - Slack && now.Days.First - record.LastSaid <= Ahead;
        if (!fits) verdict.Refuse("new days do not fit");
        else verdict.For(IsPast(record.Status) ? 0.7 : 0.3, $"now {now.Days.Show()}");
    }

    static void Neither(Subject now, Dossier record, Verdict verdict)
    {
        var gap = Math.Min(Math.Abs(now.Said - record.LastSaid), Math.Abs(now.Said - record.Founded));
        if (gap > (IsPast(record.Status) && IsPast(now.Status) ? 2 : Echo)) verdict.Refuse("too long ago");
        else verdict.For(gap <= 2 ? 0.5 : 0.1);
        verdict.Ask();
    }
}
