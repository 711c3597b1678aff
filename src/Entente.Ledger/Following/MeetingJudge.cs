namespace Entente.Ledger.Following;

/// <summary>Whether a meeting told of in one document is the one a record holds.</summary>
static class MeetingJudge
{
    public const double Floor = 2.3;

    // Records do not grow from one likeness to the next: a third of the reports must be nearly like enough.
    const double Chain = 0.8;
    const int MostOf = 3;

    public static Verdict Judge(Subject now, Dossier record)
    {
        Verdict? best = null;
        var (refused, near, all) = (false, 0, 0);
        foreach (var then in record.Tellers)
        {
            var verdict = Compare(now, then, record);
            refused |= verdict.IsOther;
            all++;
            if (!verdict.IsRefused && verdict.Score >= Floor - Chain) near++;
            if (best is null || (verdict.IsRefused, -verdict.Score).CompareTo((best.IsRefused, -best.Score)) < 0) best = verdict;
        }

        best ??= new Verdict();
        if (MostOf * near < all) best.Refuse("like one of its reports alone");
        if (IsBeside(now, record) || IsBeside(record.First, now)) best.Refuse("two who meet beside a gathering");
        if (refused) best.Refuse("one of its reports is refused"); // another visitor than one of those who were told of is another visit
        return best;
    }

    /// <summary>Two states' own meeting, and one of a body that they do not name: Chile and Peru meet while the union's summit is on.</summary>
    static bool IsBeside(Subject two, Dossier record) => IsBeside(two, record.First);

    static bool IsBeside(Subject two, Subject gathering) =>
        two.Kind == "meeting" && gathering.Kind == "meeting" && two.Subkind != "visit" && two.Parties.Length == 2 && two.Parties.All(States.Has)
        && gathering.Parties.Any(code => !States.Has(code)) && gathering.Subkind is not ("visit" or "talks");

    // A visit announced for one day goes on for some.
    const int LongestStay = 5;

    /// <summary>Why talks were held during a visit; null where they were not: another visitor, other hosts, other days.</summary>
    public static string? Stay(Subject now, Dossier visit)
    {
        var verdict = new Verdict();
        PartyCheck.Weigh(now, visit.First, verdict);
        PeopleCheck.Weigh(now, visit.First, verdict);
        var day = now.Days.IsKnown ? now.Days.First : now.Said;
        if (now.Level == "leader" && visit.First.Level == "leader" && now.Parties.Length == 2) verdict.Strongly(0.5, "leaders");
        if (verdict.IsRefused || verdict.NeedsMore || !verdict.HasMore || !visit.Days.IsKnown) return null;
        if (day < visit.Days.First - 1 || day > Math.Max(visit.Days.Last + 1, visit.Days.First + LongestStay)) return null;
        if (now.Country is not null && visit.First.Country is not null && now.Country != visit.First.Country) return null;
        return $"talks during the visit of {visit.Days.Show()}: {verdict.Reason}";
    }

    static Verdict Compare(Subject now, Subject then, Dossier record)
    {
        var verdict = new Verdict();
        verdict.For(KindFit(now, then), $"same {record.First.Subkind}");
        PartyCheck.Weigh(now, then, verdict);
        PeopleCheck.Weigh(now, then, verdict);
        DayCheck.Weigh(now, record, verdict);
        Places(now, then, verdict);
        Levels(now, then, verdict);
        Names(now, then, verdict);
        AroundCheck.Weigh(now, then, verdict);
        return verdict;
    }

    static double KindFit(Subject now, Subject then)
    {
        if (now.Subkind == then.Subkind) return 0.4;
        if (now.Subkind == "phone-call" || then.Subkind == "phone-call") return -3;
        if (now.Subkind == "ceremony" || then.Subkind == "ceremony") return -1;
        return now.Subkind == "visit" || then.Subkind == "visit" ? -1.2 : 0.2;
    }

    static void Places(Subject now, Subject then, Verdict verdict)
    {
        if (now.Country is not null && then.Country is not null && now.Country != then.Country)
        {
            if (now.Subkind == "visit" || then.Subkind == "visit" || now.Days.Gap(then.Days) == 0) verdict.Refuse("elsewhere", isOther: true);
            else verdict.For(-1);
        }
        else if (now.Place is not null && now.Place == then.Place)
        {
            verdict.For(0.8, $"in {Capital(now.Place)}");
            if (IsSameTime(now, then)) verdict.Strongly(0, "on the same days");
        }
        else if (now.Country is not null && now.Country == then.Country)
        {
            verdict.For(0.4);
            if (IsSameTime(now, then) && now.Parties.Intersect(then.Parties).Any(code => !States.Has(code))) verdict.Strongly(0, "in one country on the same days");
        }
    }

    /// <summary>An occasion of the same kind on the same days; or a sentence said within three days of them.</summary>
    static bool IsSameTime(Subject now, Subject then)
    {
        if (!then.Days.IsKnown) return false;
        if (now.Kind == "echo" && !now.Days.IsKnown) return now.Said - then.Days.Last <= 3 && then.Days.First - now.Said <= 3;
        return now.Days.IsKnown && now.Days.Gap(then.Days) <= 1 && (now.Kind == "echo" || now.Subkind == then.Subkind);
    }

    static void Levels(Subject now, Subject then, Verdict verdict)
    {
        if (now.Level is null || then.Level is null) return;
        var isLeader = now.Level == "leader" || then.Level == "leader";
        verdict.For(now.Level == then.Level ? 0.3 : isLeader ? (now.People.Length > 0 && then.People.Length > 0 ? -1.5 : -0.8) : -0.4);
    }

    static void Names(Subject now, Subject then, Verdict verdict)
    {
        if (now.Ordinal is not null && then.Ordinal is not null && now.Ordinal != then.Ordinal) verdict.Refuse("another number", isOther: true);
        var (ours, theirs) = now.Name.Shared(then.Words) >= now.Words.Shared(then.Name) ? (now.Name, then.Words) : (now.Words, then.Name);
        var shared = ours.Shared(theirs); // what one calls by a name the other may describe
        if (shared >= 1) verdict.Strongly(Math.Min(1.2, shared), $"\"{string.Join(' ', ours.InCommon(theirs, 3))}\"");
        else if (now.Ordinal > 1 && now.Ordinal == then.Ordinal) verdict.Strongly(1, $"number {now.Ordinal}");
        var topic = now.Words.Overlap(then.Words);
        if (now.Words.SharedCommon(then.Words) >= 2 && now.Parties.Intersect(then.Parties).Count() > 1) verdict.Strongly(0, "one subject");
        if (now.Words.Shared(then.Words) >= 1) verdict.For(Math.Min(0.8, topic), $"on {string.Join(", ", now.Words.InCommon(then.Words, 3))}");
    }

    static string Capital(string place) => string.Join(' ', place.Split(' ').Select(word => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word));
}
