using System.Collections.Immutable;

namespace Entente.Reading.Events;

/// <summary>How a sighting's roles meet the two marked parties.</summary>
enum Fit
{
    /// <summary>Neither is in a role.</summary>
    None,

    /// <summary>Only the source is, and the target stands elsewhere.</summary>
    Source,

    /// <summary>The source is, and the target stands in the clause though in no role.</summary>
    SourceNear,

    /// <summary>Only the target is.</summary>
    Target,

    /// <summary>Both are, the wrong way round.</summary>
    Reversed,

    /// <summary>Both are actors of a reciprocal event.</summary>
    Mutual,

    /// <summary>Both are, the right way round.</summary>
    Both,
}

/// <summary>A sighting as seen from two marked parties.</summary>
/// <param name="Cost">Of the way from the roles' heads to the marks; less is better.</param>
readonly record struct PairMatch(Sighting Sighting, Fit Fit, double Cost)
{
    public double Worth => Fit switch { Fit.Both => 10, Fit.Mutual => 9.5, Fit.SourceNear => 5, Fit.Target => 4, Fit.Source => 2.5, Fit.Reversed => 1.5, Fit.None => 0 }
        - Cost + (0.3 * Sighting.Demands) - (Sighting.YieldsTo >= 0 ? 0.6 : 0);
}

/// <summary>Matches sightings with a pair.</summary>
static class PairMatcher
{
    const double Near = 4;

    static readonly ImmutableArray<ImmutableArray<string>> Doers = [[Slots.Subject, Slots.Possessor, Slots.Agent, Slots.Modifier]];

    public static PairMatch Match(Sighting sighting, Pair pair)
    {
        if (sighting.IsMutual)
        {
            var (one, other) = (Doer(sighting, pair, 0), Doer(sighting, pair, 1));
            if (one < Near && other < Near) return new(sighting, Fit.Mutual, one + other);
            return new(sighting, one < Near ? InClause(sighting, pair, 1) ? Fit.SourceNear : Fit.Source : other < Near ? Fit.Target : Fit.None, 1 + Math.Min(one, other));
        }

        var (source, target) = (Doer(sighting, pair, 0), Side(sighting, sighting.Targets, pair, 1));
        if (source < Near && target < Near) return new(sighting, Fit.Both, source + target);
        if (source < Near) return new(sighting, InClause(sighting, pair, 1) ? Fit.SourceNear : Fit.Source, source);
        var (back, forth) = (Doer(sighting, pair, 1), Side(sighting, sighting.Targets, pair, 0));
        if (back < Near && forth < Near) return new(sighting, Fit.Reversed, back + forth);
        return target < Near ? new(sighting, Fit.Target, target) : new(sighting, Fit.None, 0);
    }

    static double Doer(Sighting sighting, Pair pair, int party)
    {
        var own = Side(sighting, sighting.Sources, pair, party);
        if (own < Near || sighting.Outer is not { } outer) return own;
        return Slot(outer, Doers, pair, party) + 0.5;
    }

    static double Side(Sighting sighting, ImmutableArray<ImmutableArray<string>> groups, Pair pair, int party)
    {
        var best = Slot(sighting.Clause, groups, pair, party);
        if (sighting.Inner is not { } inner || !groups.Any(group => group.Contains("inner"))) return best;
        var inside = Math.Min(Side(inner, inner.Targets, pair, party), Side(inner, inner.Sources, pair, party));
        return Math.Min(best, inside + 0.5);
    }

    static double Slot(Clause clause, ImmutableArray<ImmutableArray<string>> groups, Pair pair, int party)
    {
        var best = Pair.Far;
        foreach (var group in groups)
            for (var rank = 0; rank < group.Length; rank++)
                foreach (var filler in clause.Fillers)
                    if (filler.Slot == group[rank]) best = Math.Min(best, pair.Steps(filler.Head, party) + (0.3 * rank) + (0.3 * filler.Distance));
        return best;
    }

    static bool InClause(Sighting sighting, Pair pair, int party) =>
        pair.HeadOf(party) is var head and >= 0 && pair.Limbs.IsUnder(head, (sighting.Outer ?? sighting.Clause).Predicate);
}
