namespace Entente.Ledger.Following;

/// <summary>Whether two documents speak of one matter, by the names around.</summary>
static class AroundCheck
{
    // Any two reports on one state share a name or two.
    const int Fewest = 3;
    const double Least = 0.2;

    // So much alike are two reports of one story.
    const int Many = 4;
    const double Much = 0.35;

    /// <summary>Nothing speaks against: another report of the same may look at it from elsewhere.</summary>
    /// <returns>How alike they are; 0 below what tells something.</returns>
    public static double Weigh(Subject now, Subject then, Verdict verdict)
    {
        var (ours, theirs) = (now.Around.Value, then.Around.Value);
        var (shared, likeness) = (ours.Shared(theirs), ours.Likeness(theirs));
        if (shared < Fewest || likeness < Least) return 0;
        var reason = $"both name {string.Join(", ", ours.InCommon(theirs, 3))}";
        var score = Math.Min(0.9, 2 * likeness);
        if (shared >= Many && likeness >= Much) verdict.Strongly(score, reason);
        else verdict.For(score, reason);
        return likeness;
    }
}
