namespace Entente.Ledger.Following;

/// <summary>Whether a paper told of in one document is the one a record holds.</summary>
static class PaperJudge
{
    public const double Floor = 2.2;

    const int Longest = 200;
    const double SameStory = 0.22; // likeness of the names around
    const double OfWords = 3; // weight that a sentence which is no row must share

    public static Verdict Judge(Subject now, Dossier record)
    {
        Verdict? best = null;
        foreach (var then in record.Tellers)
        {
            var verdict = Compare(now, then);
            if (best is null || verdict.Score > best.Score) best = verdict;
        }

        return best ?? new Verdict();
    }

    /// <summary>The same sides' paper of that kind, a step further within a week.</summary>
    static bool IsNext(Subject now, Subject then, Verdict verdict)
    {
        if (now.Kind != "instrument" || now.Subkind != then.Subkind || now.Parties.Length < 2 || now.Parties.Except(then.Parties).Any()) return false;
        if (Math.Abs(now.Said - then.Said) > 7 || then.Status is not ("proposed" or "draft" or "negotiating") || now.Status is not ("agreed" or "signed" or "adopted")) return false;
        verdict.Strongly(1, "a step further");
        return true;
    }

    /// <summary>The same sides' paper of that kind, in two reports of one story within days: "the final declaration" and the declaration that the summit adopted.</summary>
    static bool IsSamePaper(Subject now, Subject then, double around, Verdict verdict)
    {
        var isSame = around >= SameStory && now.Kind == "instrument" && now.Subkind == then.Subkind && Math.Abs(now.Said - then.Said) <= 7
            && now.Parties.Length > 0 && now.Parties.Intersect(then.Parties).Count() == Math.Max(now.Parties.Length, then.Parties.Length);
        if (isSame) verdict.Strongly(0.5, "days apart");
        return isSame;
    }

    static Verdict Compare(Subject now, Subject then)
    {
        var verdict = new Verdict();
        if (Math.Abs(now.Said - then.Said) > Longest) verdict.Refuse("too long ago");
        if (now.Kind == "instrument") verdict.For(now.Subkind == then.Subkind ? 0.4 : -0.6, $"same {then.Subkind}");
        PartyCheck.Weigh(now, then, verdict);
        var around = AroundCheck.Weigh(now, then, verdict);
        if (!HasWords(now, then, verdict) && !IsSamePaper(now, then, around, verdict) && !IsNext(now, then, verdict)) verdict.Refuse("no words in common");
        if (now.Days.IsKnown && then.Days.IsKnown && now.Status == then.Status && now.Days.Gap(then.Days) > 1) verdict.Refuse("another day"); // two signings
        return verdict;
    }

    /// <summary>Whether the names of the papers, or what is said of them, have words in common.</summary>
    static bool HasWords(Subject now, Subject then, Verdict verdict)
    {
        var name = now.Kind == "instrument" ? now.Name : now.Words;
        var shared = name.Shared(then.Name);
        if (shared >= 1) verdict.Strongly(Math.Min(1.5, shared / 2) + name.Overlap(then.Name), $"\"{string.Join(' ', name.InCommon(then.Name, 3))}\"");
        var words = now.Words.Shared(then.Words);
        if (words >= 2) verdict.Strongly(Math.Min(0.8, now.Words.Overlap(then.Words)), $"on {string.Join(", ", now.Words.InCommon(then.Words, 4))}");
        if (now.Kind == "echo" && (words < OfWords || now.Words.SharedCommon(then.Words) < 2)) verdict.Refuse("too few words in common");
        return shared >= 1 || words >= 2;
    }
}
