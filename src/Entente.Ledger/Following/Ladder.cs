using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Entente.Ledger.Following;

/// <summary>What each assertion does to a record, taken in the order of their days: the status history.</summary>
static partial class Ladder
{
    /// <summary>The same record with every member's relation and status, its days as last said, and how often it changed.</summary>
    public static Dossier Climb(Dossier record)
    {
        var members = record.Members.Sort(Order);
        var first = members[0];
        var (days, sequence) = (first.Subject.Days, 0);
        var status = record.Kind == "commitment" ? "open" : first.Subject.Kind == "event" ? Standing(first.Subject) : first.Subject.Status;
        var climbed = ImmutableArray.CreateBuilder<Member>(members.Length);
        climbed.Add(first with { Relation = null, Status = status });
        foreach (var member in members.Skip(1))
        {
            var (relation, next) = Step(record, status, days, member.Subject);
            if (next != status || relation == "changed") sequence++;
            if (TellsDays(record.Kind, member.Subject, status, days)) days = member.Subject.Days;
            climbed.Add(member with { Relation = relation, Status = next });
            status = next;
        }

        return record with { Members = climbed.MoveToImmutable(), Days = days, Sequence = sequence };
    }

    static int Order(Member one, Member other) =>
        one.Subject.Said != other.Subject.Said ? one.Subject.Said.CompareTo(other.Subject.Said)
        : one.Subject.DocumentName != other.Subject.DocumentName ? string.CompareOrdinal(one.Subject.DocumentName, other.Subject.DocumentName)
        : one.Subject.Number.CompareTo(other.Subject.Number);

    static (string Relation, string Status) Step(Dossier record, string status, Days days, Subject now) => record.Kind switch
    {
        "meeting" => IsWithin(record, status, now) ? ("ongoing", "ongoing") : Meet(status, days, now),
        "commitment" => Keep(record, status, now),
        _ => Sign(status, now),
    };

    static (string Relation, string Status) Meet(string status, Days days, Subject now) => Standing(now) switch
    {
        "held" => ("held", "held"),
        "ongoing" => (IsLate(status, days, now) ? "delayed" : "ongoing", status == "held" ? "held" : "ongoing"),
        "postponed" => ("postponed", "postponed"),
        "cancelled" => ("cancelled", "cancelled"),
        _ when status is "held" or "ongoing" => ("reaffirmed", status),
        _ => (IsMoved(days, now) || IsSet(days, now) || status == "postponed" ? "changed" : "reaffirmed", "scheduled"),
    };

    /// <summary>Talks held while the visit lasts: the visit is under way.</summary>
    static bool IsWithin(Dossier record, string status, Subject now) =>
        record.First.Subkind == "visit" && now.Kind is "meeting" or "echo" && now.Subkind != "visit" && now.Status == "held" && status is "scheduled" or "proposed" or "ongoing";

    /// <summary>Another sum than was promised.</summary>
    static bool IsOtherSum(Dossier record, Subject now)
    {
        var (then, sums) = (Sums(record.First.Quote), Sums(now.Quote));
        return then.Count > 0 && sums.Count > 0 && !then.Overlaps(sums);
    }

    static HashSet<string> Sums(string words) => [.. Sum().Matches(words).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex(@"\b[\w.,]+ (?:million|billion|trillion)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    static bool IsMoved(Days days, Subject now) => days.IsKnown && now.Days.IsKnown && now.Days.Gap(days) > 1;

    static bool IsLate(string status, Days days, Subject now) => status is "scheduled" or "proposed" && days.IsKnown && (now.Days.IsKnown ? now.Days.First : now.Said) > days.Last + 1;

    /// <summary>Days where there were none, or only a vague word.</summary>
    static bool IsSet(Days days, Subject now) => now.Days.IsKnown && (!days.IsKnown || days.Length > 7 * now.Days.Length);

    /// <summary>A meeting's status as an assertion of any kind gives it.</summary>
    static string Standing(Subject now) => now.Kind != "event" ? now.Status : now.Status switch
    {
        "future" => "scheduled",
        "present" => "ongoing",
        _ => "held",
    };

    static (string Relation, string Status) Keep(Dossier record, string status, Subject now)
    {
        if (IsReversed(record, now)) return ("broken", "broken");
        if (now.Kind == "echo") return Echoed(record, status, now);
        if (PutOff().IsMatch(now.Quote)) return ("delayed", "delayed");
        if (now.Kind == "commitment") return (IsOtherSum(record, now) ? "changed" : "reaffirmed", status);
        return now.IsNegated ? ("broken", "broken") : ("kept", "kept");
    }

    /// <summary>What was not to be done is done, or is to be done after all.</summary>
    static bool IsReversed(Dossier record, Subject now) =>
        record.First.Kind == "commitment" && record.First.IsNegated && !now.IsNegated && !Negations.Has(now.Quote) && (now.Kind == "commitment" || now.Status is "done" or "past");

    static (string Relation, string Status) Echoed(Dossier record, string status, Subject now) => now.Status switch
    {
        "done" => ("kept", "kept"),
        "undone" => ("broken", "broken"),
        "delayed" => ("delayed", "delayed"),
        _ => (IsOtherSum(record, now) ? "changed" : "reaffirmed", status),
    };

    static (string Relation, string Status) Sign(string status, Subject now) => now.Status switch
    {
        "signed" or "adopted" or "ratified" => (now.Status, now.Status),
        "suspended" or "terminated" => ("cancelled", now.Status),
        "in-force" => ("ratified", "in-force"),
        _ => ("reaffirmed", status == "unknown" ? now.Status : status),
    };

    static bool TellsDays(string kind, Subject now, string status, Days days) =>
        now.Days.IsKnown && now.Kind == kind && (!days.IsKnown || (kind == "meeting" && status is not "held" && now.Days.Length <= 2 * days.Length));

    [GeneratedRegex(@"\b(put(?:s|ting)? off|postpon\w+|delay\w*|deferr\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PutOff();
}
