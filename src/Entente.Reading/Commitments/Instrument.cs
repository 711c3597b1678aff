using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Times;

namespace Entente.Reading.Commitments;

public enum InstrumentKind
{
    Treaty,
    Agreement,
    Memorandum,
    Declaration,
    Communique,
    Policy,
    Plan,
    Resolution,
    Loan,
    Partnership,
    Other,
}

public enum InstrumentStatus
{
    Unknown,
    Proposed,
    Draft,
    Negotiating,
    Agreed,
#pragma warning disable CA1720 // the contract's word, no type here
    Signed,
#pragma warning restore CA1720
    Adopted,
    Ratified,
    InForce,
    Suspended,
    Terminated,
}

/// <summary>A paper with force or weight between parties.</summary>
public sealed record Instrument
{
    /// <summary>As in the text, without article: "memorandum of understanding on education".</summary>
    public required string Name { get; init; }

    public required InstrumentKind Kind { get; init; }

    /// <summary>Codes, of groups without one names.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    public required InstrumentStatus Status { get; init; }

    /// <summary>When it reached that status, in EDTF; null where unsaid.</summary>
    public string? Date { get; init; }

    /// <summary>The days it covers; unknown where unsaid.</summary>
    public DateRange Period { get; init; }

    /// <summary>The id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The clauses that tell of it; the one that names it best first.</summary>
    public required ImmutableArray<Span> Evidence { get; init; }
}
