using System.Collections.Immutable;

namespace Entente.Ledger.Following;

/// <summary>Whether the same sides meet.</summary>
static class PartyCheck
{
    public static void Weigh(Subject one, Subject other, Verdict verdict)
    {
        var common = one.Parties.Intersect(other.Parties).ToImmutableArray();
        var (fewer, more) = one.Parties.Length <= other.Parties.Length ? (one.Parties, other.Parties) : (other.Parties, one.Parties);
        if (common.Length == 0) verdict.Refuse("other parties");
        else if (common.Length == more.Length) All(common, verdict);
        else if (common.Length >= 2) Most(common, fewer, more, verdict);
        else One(common[0], fewer, more, verdict);

        // Two who meet beside a gathering do not hold the gathering.
        if (IsBetweenTwo(one.Parties) == IsBetweenTwo(other.Parties) || !(IsOfBody(one.Parties) || IsOfBody(other.Parties))) return;
        verdict.For(-0.6);
        verdict.Ask();
    }

    static void All(ImmutableArray<string> common, Verdict verdict)
    {
        verdict.For(common.Length > 1 ? 1 : 0.5, string.Join(", ", common));
        if (common.Length == 1) verdict.Ask();
    }

    /// <summary>Two of a table of six may meet on their own beside it: the same two in both is not the same table.</summary>
    static void Most(ImmutableArray<string> common, ImmutableArray<string> fewer, ImmutableArray<string> more, Verdict verdict)
    {
        verdict.For(2 * common.Length > more.Length ? 0.7 : 0.3, string.Join(", ", common));
        if (fewer.Length == 2 && more.Length > 3) verdict.Ask();
    }

    static void One(string common, ImmutableArray<string> fewer, ImmutableArray<string> more, Verdict verdict)
    {
        verdict.For(States.Has(common) ? 0.2 : 0.5, common);
        verdict.Ask();
        if (IsBetweenTwo(fewer) && IsBetweenTwo(more)) verdict.Refuse("a third instead of the second");
        else if (fewer.Length >= 2 && States.Has(common)) verdict.For(-0.8);
    }

    static bool IsBetweenTwo(ImmutableArray<string> parties) => parties.Length == 2 && parties.All(States.Has);

    static bool IsOfBody(ImmutableArray<string> parties) => parties.Any(code => !States.Has(code));
}
