namespace Entente.Reading.Mentions;

/// <summary>What a document shows of one actor: how often, where, and who serves it.</summary>
/// <param name="Namings">How many times it is named.</param>
/// <param name="Servants">How many times people who serve it are named.</param>
/// <param name="InLead">Whether the title or the first sentence names it.</param>
readonly record struct Presence(int Namings, int Servants, bool InLead)
{
    /// <summary>Both together; one who serves counts half.</summary>
    public double Weight => Namings + (0.5 * Servants);
}

/// <summary>Tells the parties of a document from those named in passing.</summary>
/// <remarks>
/// News puts what it is about first and keeps returning to it, and those who act for a party are named beside it. So: in the lead
/// and named again; or later, but often, or through its people. "Radical states such as Iran, Syria and Iraq", once and late, are
/// not parties; nor is Britain because "British Prime Minister X, whose country holds the presidency," is expected too.
/// </remarks>
static class PartyJudge
{
    const double LeadWeight = 2;
    const double LeadShare = 0.15;
    const int LaterNamings = 3;
    const double LaterShare = 0.2;

    /// <param name="one">What the document shows of the actor.</param>
    /// <param name="top">The greatest weight of any actor in it that can be a party.</param>
    public static bool IsParty(Presence one, double top)
    {
        if (one.InLead) return one.Weight >= Math.Min(LeadWeight, top) && one.Weight >= LeadShare * top;
        var often = one.Namings >= LaterNamings;
        var through = one.Servants >= 2 || (one.Servants == 1 && one.Namings >= 2);
        return (often || through) && one.Weight >= LaterShare * top;
    }
}
