using System.Collections.Immutable;

namespace Entente.Reading.Events;

/// <summary>What the confidence of an answer about a marked pair rests on.</summary>
static class RelationGrounds
{
    /// <summary>Keeps the odds of a share finite.</summary>
    const double Least = 0.001;

    /// <summary>Words at which a sentence counts as long.</summary>
    const double LongSentence = 50;

    /// <param name="share">The classifier's share for the type.</param>
    /// <param name="type">What was decided.</param>
    /// <param name="matches">The frames seen, the best first.</param>
    /// <param name="words">Of the sentence.</param>
    public static ImmutableArray<Ground> Of(double share, PloverType type, List<PairMatch> matches, int words)
    {
        var sure = Math.Clamp(share, Least, 1 - Least);
        var grounds = ImmutableArray.CreateBuilder<Ground>();
        grounds.Add(new("odds", Math.Log(sure / (1 - sure))));
        grounds.Add(new("length", Math.Min(1, words / LongSentence)));
        grounds.Add(new(Witness(type, matches)));
        return grounds.ToImmutable();
    }

    /// <summary>What the frames say to the type: one with both parties agrees or says another, one with a part of them agrees, or none is there.</summary>
    static string Witness(PloverType type, List<PairMatch> matches)
    {
        foreach (var match in matches)
        {
            if (match.Fit == Fit.None || match.Sighting.YieldsTo >= 0 || Folding.Fold(match.Sighting, isManual: true) is not { } folded) continue;
            var holdsBoth = match.Fit is Fit.Both or Fit.Mutual;
            return (folded.Type == type, holdsBoth) switch { (true, true) => "frame-agrees", (true, false) => "part-agrees", (false, true) => "frame-differs", (false, false) => "part-differs" };
        }

        return "no-frame";
    }
}
