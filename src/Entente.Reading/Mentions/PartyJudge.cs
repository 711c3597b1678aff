namespace Entente.Reading.Mentions;

/// <summary>Tells the parties of a document from those named in passing.</summary>
/// <remarks>
/// News puts what it is about first and keeps returning to it, and those who act for a party are named beside it. So: with a part in
/// the first sentence; or named there or in the title, and again; or later, but often, or through its people; or, once, as the other side of what a party of the lead has with it
/// ("talks between Chile and three others: Peru, Spain and Italy"). Whoever has no part in anything is none: "radical states such as
/// Iran, Syria and Iraq", "a prison in Cuba"; nor is Britain because "British Prime Minister X, whose country holds the
/// presidency," is expected too.
/// </remarks>
static class PartyJudge
{
    const double LeadWeight = 2;
    const double LeadShare = 0.15;
    const double LaterShare = 0.2;
    const int OftenNamed = 3;

    /// <summary>In a document of so few sentences one deed is enough.</summary>
    const int Brief = 5;

    /// <summary>In a document of so few sentences two deeds are much.</summary>
    const int Short = 12;

    /// <summary>What stands in the last third is mostly what happened before.</summary>
    const double Forepart = 2 / 3.0;

    /// <summary>The codes of the parties.</summary>
    /// <param name="all">All actors of the document that can be parties.</param>
    /// <param name="sentences">How many sentences it has.</param>
    public static HashSet<string> Judge(List<Presence> all, int sentences)
    {
        var top = all.Select(one => one.Weight).DefaultIfEmpty().Max();
        var leading = all.FindAll(one => one.InLead && one.HasPart && IsOfLead(one, top));
        return [.. all.Where(one => one.HasPart && (leading.Contains(one) || IsLater(one, top, sentences) || IsOtherSide(one, leading, sentences))).Select(one => one.Code)];
    }

    static bool IsOfLead(Presence one, double top) =>
        (one.InTitle && one.HasPartInLead) || (one.Weight >= LeadShare * top && (one.HasPartInLead || one.Weight >= Math.Min(LeadWeight, top)));

    static bool IsLater(Presence one, double top, int sentences)
    {
        if (one.InLead || one.Weight < LaterShare * top) return false;
        var deeds = one.Deeds;
        if (sentences <= Brief && one.IsAgent) return true;
        if (deeds >= 2) return one.Servants > 0 || one.Namings >= OftenNamed || (one.Namings >= 2 && sentences <= Short);
        return deeds == 1 && (one.Namings >= OftenNamed || one.Servants >= 2 || (one.Namings >= 2 && sentences <= Brief));
    }

    static bool IsOtherSide(Presence one, List<Presence> leading, int sentences) =>
        leading.Exists(other => other != one && one.IsPartnerOf(other, Forepart * sentences));
}
