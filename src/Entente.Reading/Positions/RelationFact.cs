using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Positions;

public enum FactKind
{
    DiplomaticRelations,
    Partnership,
    Alliance,
    Anniversary,

    /// <summary>A stated character of a relation, a candidacy or accession, a presidency.</summary>
    Status,
}

/// <summary>A standing fact between parties.</summary>
public sealed record RelationFact
{
    /// <summary>Codes, of groups without one names.</summary>
    public required ImmutableArray<string> Parties { get; init; }

    public required FactKind Fact { get; init; }

    /// <summary>What the text says of it: "70th anniversary of diplomatic relations".</summary>
    public required string Value { get; init; }

    /// <summary>In EDTF; null where unsaid.</summary>
    public string? Date { get; init; }

    /// <summary>The id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The clauses that say it; at least one.</summary>
    public required ImmutableArray<Span> Evidence { get; init; }
}
