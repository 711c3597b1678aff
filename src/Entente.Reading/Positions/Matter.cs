using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Positions;

public enum Stance
{
    Discussed,
    Concern,
    Support,
    Opposition,

    /// <summary>Not a matter spoken of but a framework they act in: "the UN", "ASEAN-Japan".</summary>
    Framework,
}

/// <summary>A third matter that parties spoke of, with the position they took.</summary>
public sealed record Matter
{
    /// <summary>"Myanmar", "the South China Sea", "piracy".</summary>
    public required string Name { get; init; }

    /// <summary>Codes of those who spoke of it, of groups without one names.</summary>
    public required ImmutableArray<string> Parties { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>The id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The clauses that say it; at least one.</summary>
    public required ImmutableArray<Span> Evidence { get; init; }
}
