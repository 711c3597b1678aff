using System.Collections.Immutable;

namespace Entente.Reading.Events;

/// <summary>What one marked party does to another, according to a sentence.</summary>
/// <param name="Type">By the manual, where a future RETREAT is CONCEDE; null where nothing is said.</param>
/// <param name="Mode">Null for none.</param>
/// <param name="Confidence">0 to 1: how often such an answer is right.</param>
/// <param name="Rule">The frame or operator that says so; "relation-model" where only the statistics do.</param>
/// <param name="Reasons">What speaks for the answer, the strongest first.</param>
public sealed record Relation(PloverType? Type, string? Mode, double Confidence, string Rule, ImmutableArray<string> Reasons)
{
    /// <summary>What the confidence rests on.</summary>
    internal ImmutableArray<Ground> Grounds { get; init; } = [];

    public static Relation None { get; } = new(null, null, 0, "none", []);
}
