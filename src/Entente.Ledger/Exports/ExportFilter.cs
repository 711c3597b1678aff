using System.Collections.Immutable;

namespace Entente.Ledger.Exports;

/// <summary>What is exported.</summary>
public enum ExportKind
{
    Events,
    Meetings,
    Commitments,
    Instruments,

    /// <summary>What a later document did to an earlier record.</summary>
    Links,
}

/// <summary>Which of them; null admits all.</summary>
public sealed record ExportFilter(ExportKind Kind)
{
    /// <summary>Codes that all take part.</summary>
    public ImmutableArray<string> Between { get; init; } = [];

    /// <summary>The first day, inclusive. What is dated counts by its own days, the rest by the day of the report.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>An event's PLOVER type, a record's own kind (visit, pledge, treaty); of a link the kind of record.</summary>
    public string? Type { get; init; }

    /// <summary>A record's status; an event's time (past, present, future); a link's relation.</summary>
    public string? Status { get; init; }
}
