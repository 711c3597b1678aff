namespace Entente.Ledger.Following;

/// <summary>Whether what a document tells of is what a record's parties promised: said again, done, or not done.</summary>
static class PromiseJudge
{
    public const double Floor = 2.2;

    // Promises are long: half a year on, the words must still be the same ones.
    const int Longest = 200;

    // Likeness of the names around.
    const double SameMatter = 0.25;
    const double SameStory = 0.4;

    public static Verdict Judge(Subject now, Dossier record)
    {
        Verdict? best = null;
        foreach (var then in record.Tellers)
        {
            var verdict = Compare(now, then, record);
            if (best is null || verdict.Score > best.Score) best = verdict;
        }

        return best ?? new Verdict();
    }

    static Verdict Compare(Subject now, Subject then, Dossier record)
    {
        var verdict = new Verdict();
        Sides(now, then, verdict);
        Time(now, then, record, verdict);
        // The action alone tells what is to be done; the clause around it tells of the occasion.
        var ours = now.Kind == "commitment" ? now.Name : now.Words;
        var theirs = then.Name;
        var shared = ours.Shared(theirs);
        var overlap = theirs.Total <= 0 ? 0 : Math.Min(1, shared / Math.Min(theirs.Total, Math.Max(ours.Total, 1)));
        var around = AroundCheck.Weigh(now, then, verdict);
        var isPerson = IsPerson(now, then, verdict);
        var ease = 1 - (around >= SameMatter ? 0.3 : 0) - (around >= SameStory ? 0.2 : 0) - (isPerson ? 0.25 : 0);
        var (least, part, common) = Asked(now, then, record, verdict);
        if (shared < least * ease || overlap < part * ease || ours.SharedCommon(theirs) < common)
        {
            verdict.Refuse("too few words in common");
            return verdict;
        }

        verdict.Strongly(Math.Min(1.2, shared / 2.5) + overlap, $"both: {string.Join(", ", ours.InCommon(theirs, 4))}");
        return verdict;
    }

    /// <summary>Somebody by name is to do it, or did it.</summary>
    static bool IsPerson(Subject now, Subject then, Verdict verdict)
    {
        var same = then.People.FirstOrDefault(one => now.People.Any(them => PeopleCheck.IsSame(one.Name, them.Name)));
        if (same.Name is null) return false;
        verdict.Strongly(0.6, same.Name);
        return true;
    }

    /// <summary>Done on the very day it was due.</summary>
    static bool IsDue(Subject now, Dossier record) =>
        now.Kind != "commitment" && now.Days.IsKnown && record.Days.IsKnown && record.Days.Length <= 3 && now.Days.Length <= 3 && now.Days.Gap(record.Days) == 0;

    /// <summary>The deed was foretold: an event of the very type, by and to the same, within a month.</summary>
    static bool IsDeed(Subject now, Subject then, Verdict verdict)
    {
        if (now.Kind != "event" || !then.Deeds.Contains(now.Subkind) || !now.By.Intersect(then.By).Any() || !now.To.Intersect(then.To).Any() || now.Said - then.Said > 30) return false;
        verdict.Strongly(1, $"the {now.Subkind} foretold");
        return true;
    }

    /// <summary>How much weight of words, which part of the promise's, and how many that are no names must be shared. A sentence that is no row says less surely what it tells.</summary>
    static (double Weight, double Part, int Common) Asked(Subject now, Subject then, Dossier record, Verdict verdict)
    {
        if (IsDeed(now, then, verdict)) return (0.9, 0.2, 1);
        if (now.Kind == "echo") return IsDue(now, record) ? (2.5, 0.3, 2) : (3.6, 0.4, 2);
        if (IsDue(now, record)) return (1, 0.35, 1);
        return now.Kind == "commitment" ? (1.5, 0.4, 1) : (3, 0.55, 2);
    }

    /// <summary>The same side promises, or the one that promised does it.</summary>
    static void Sides(Subject now, Subject then, Verdict verdict)
    {
        var by = now.By.IsDefaultOrEmpty ? now.Parties : now.By;
        var same = by.Intersect(then.By).ToArray();
        if (same.Length == 0) verdict.Refuse("others promised");
        else verdict.For(0.8, $"by {string.Join(", ", same)}");
        if (now.To.IsDefaultOrEmpty || then.To.IsDefaultOrEmpty) return;
        if (now.To.Intersect(then.To).Any()) verdict.For(0.4, $"to {string.Join(", ", now.To.Intersect(then.To))}");
        else if (!now.To.Intersect(then.Parties).Any()) verdict.For(-0.6);
    }

    static void Time(Subject now, Subject then, Dossier record, Verdict verdict)
    {
        var gap = now.Said - then.Said;
        if (Math.Abs(gap) > Longest || (now.Kind != "commitment" && gap < 0)) verdict.Refuse("too long ago");
        if (now.Kind == "commitment" || !record.Days.IsKnown || !now.Days.IsKnown) return;
        var late = now.Days.Gap(record.Days);
        if (late == 0 && record.Days.Length <= 3) verdict.For(0.9, $"due {record.Days.Show()}");
        else if (late <= 1) verdict.For(0.5, $"due {record.Days.Show()}");
        else if (now.Days.Last < then.Said - 1) verdict.Refuse("done before"); // done before it was promised
    }
}
