using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Times;

namespace Entente.Reading.Commitments;

public enum CommitmentKind
{
    /// <summary>Two or more sides agreed to do it.</summary>
    Agreement,

    /// <summary>One side promises.</summary>
    Pledge,

    /// <summary>Needs acceptance.</summary>
    Offer,

    Plan,
    Decision,

    /// <summary>Willing, ready, dedicated to.</summary>
    Intention,
}

/// <summary>By when something is to be done.</summary>
/// <param name="Range">The days; open where the words leave them open.</param>
/// <param name="Edtf">The same as EDTF level 1; null where it cannot be said.</param>
/// <param name="Words">The words.</param>
public readonly record struct Due(DateRange Range, string? Edtf, Span Words);

/// <summary>Something a party says it will do, of consequence to another party or in international affairs.</summary>
public sealed record Commitment
{
    /// <summary>Codes, of groups without one names; at least one.</summary>
    public required ImmutableArray<string> By { get; init; }

    public ImmutableArray<string> To { get; init; } = [];

    public required CommitmentKind Kind { get; init; }

    /// <summary>A short phrase that begins with a bare verb: "send 20 teachers".</summary>
    public required string Action { get; init; }

    /// <summary>Codes of the sectors it is about.</summary>
    public ImmutableArray<string> Sectors { get; init; } = [];

    public Due? Due { get; init; }

    /// <summary>The words of the condition it is tied to; null for none.</summary>
    public string? Condition { get; init; }

    /// <summary>Index of the person who says it; null where nobody is named.</summary>
    public int? Speaker { get; init; }

    /// <summary>The id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The clauses that say it, in text order; at least one.</summary>
    public required ImmutableArray<Span> Evidence { get; init; }
}
