using System.Collections.Immutable;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>What an event's confidence rests on.</summary>
static class Grounds
{
    /// <summary>Demands beyond which a frame cannot be choosier.</summary>
    const int MostDemands = 6;

    const int MostSteps = 4;

    /// <summary>Words of a clause at which it counts as long.</summary>
    const double LongClause = 30;

    /// <summary>Keeps the odds of a share finite.</summary>
    const double MostShare = 0.999;

    /// <param name="sighting">The frame or operator as seen.</param>
    /// <param name="parts">Who fills its roles.</param>
    /// <param name="made">The event made of them.</param>
    /// <param name="limbs">The sentence.</param>
    public static ImmutableArray<Ground> Of(Sighting sighting, Parts parts, CodedEvent made, Limbs limbs)
    {
        var sides = made.Actors.Length + made.Recipients.Length;
        var grounds = ImmutableArray.CreateBuilder<Ground>();
        grounds.Add(new("form-" + Name(sighting.Form)));
        grounds.Add(new("type-" + Ontology.Name(made.Type)));
        grounds.Add(new("demands", (double)Math.Min(sighting.Demands, MostDemands) / MostDemands));
        grounds.Add(new("steps", Math.Min(parts.Sources.Concat(parts.Targets).Sum(one => one.Steps), MostSteps)));
        grounds.Add(new("uncoded", (double)made.Actors.Concat(made.Recipients).Count(one => one.Code is null) / Math.Max(1, sides)));
        grounds.Add(new("depth", Math.Min(Depth(limbs, sighting.Predicate), MostSteps)));
        grounds.Add(new("length", Math.Min(1, Words(limbs, made) / LongClause)));
        if (sighting.IsMutual) grounds.Add(new("mutual"));
        else if (made.Recipients.IsEmpty) grounds.Add(new("alone"));
        if (sighting.Inner is not null) grounds.Add(new("operator"));
        if (sighting.Outer is not null) grounds.Add(new("carried"));
        if (made.Time == EventTime.Future) grounds.Add(new("future"));
        if (made.IsHypothetical) grounds.Add(new("hypothetical"));
        if (made.IsNegated) grounds.Add(new("negated"));
        if (sides > 3) grounds.Add(new("many"));
        if (sighting.Surmised is { } share)
        {
            grounds.Add(new("learned"));
            var held = Math.Clamp(share, 1 - MostShare, MostShare); // a share of 0 or 1 is rounding, and has no odds
            grounds.Add(new("learned-odds", Math.Log(held / (1 - held))));
        }

        return grounds.ToImmutable();
    }

    static string Name(Form form) => form switch { Form.Verb => "verb", Form.Noun => "noun", Form.Phrase => "phrase", Form.Adjective => "adjective" };

    static int Depth(Limbs limbs, int word)
    {
        var depth = 0;
        for (var at = limbs.Head(word); at >= 0; at = limbs.Head(at)) depth++;
        return depth;
    }

    static int Words(Limbs limbs, CodedEvent made)
    {
        var count = 0;
        for (var word = 0; word < limbs.Count; word++)
            if (limbs.Upos(word) != Upos.Punct && made.Evidence[0].Contains(limbs.Tree.Sentence[word].Span)) count++;
        return count;
    }
}
