using System.Collections.Immutable;

namespace Entente.Ledger.Following;

/// <summary>Whether the same sides meet.</summary>
static class PartyCheck
{
    public static void Weigh(Subject one, Subject other, Verdict verdict)
    {
        var common = one.Parties.Intersect(other.Parties).ToImmutableArray();
        var (fewer, more) = one.Parties.Length <= other.Parties.Length ? (one.Parties, other.Parties) : (other.Parties, one.Parties);
        if (common.Length == 0)
        {
            verdict.Refuse();
        }
        else if (common.Length == more.Length)
        {
            verdict.For(common.Length > 1 ? 1 : 0.5, string.Join(", ", common));
            if (common.Length == 1) verdict.Ask();
        }
        else if (common.Length >= 2)
        {
            // Two of a table of six may meet on their own beside it: the same two in both is not the same table.
            verdict.For(2 * common.Length > more.Length ? 0.7 : 0.3, string.Join(", ", common));
            if (fewer.Length == 2 && more.Length > 3) verdict.Ask();
        }
        else
        {
            verdict.For(0.2, common[0]);
            verdict.Ask();
            if (fewer.Length == 2 && more.Length == 2) verdict.For(-0.8); // a third instead of the second
        }
    }
}
