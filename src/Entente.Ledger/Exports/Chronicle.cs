using System.Collections.Immutable;

namespace Entente.Ledger.Exports;

/// <summary>A record's line in the ledger: one thing in the world as it stands.</summary>
public sealed record Standing
{
    public required long Id { get; init; }

    /// <summary>meeting, commitment, instrument, mechanism, relation, tenure.</summary>
    public required string Kind { get; init; }

    /// <summary>visit, pledge, treaty; a relation's fact.</summary>
    public string? Subkind { get; init; }

    /// <summary>One line for people.</summary>
    public required string Name { get; init; }

    public required ImmutableArray<string> Parties { get; init; }

    public required string Status { get; init; }

    public string? Level { get; init; }

    public string? Place { get; init; }

    /// <summary>First day, YYYY-MM-DD; of a commitment, when it is due.</summary>
    public string? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public string? To { get; init; }

    /// <summary>Day of the first document that tells of it.</summary>
    public string? Founded { get; init; }

    /// <summary>Day of the last.</summary>
    public string? Changed { get; init; }

    /// <summary>Stories that tell of it, reprints folded.</summary>
    public required int Sources { get; init; }

    /// <summary>How often its days or its standing changed.</summary>
    public required int Sequence { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    public required string Review { get; init; }

    /// <summary>Seconds since 1970, UTC.</summary>
    public required long Learned { get; init; }
}

/// <summary>A record with all that documents say of it; what opened it first, then by day.</summary>
public sealed record Chronicle(Standing Record, ImmutableArray<Telling> Tellings)
{
    /// <summary>What opened the record.</summary>
    public Telling First => Tellings[0];

    /// <summary>A fact by the last document that gives it; null where none does.</summary>
    public TFact? Latest<TRow, TFact>(Func<TRow, TFact?> fact) where TRow : class where TFact : class
    {
        for (var i = Tellings.Length - 1; i >= 0; i--)
            if (Tellings[i].Row<TRow>() is { } row && fact(row) is { } found)
                return found;
        return null;
    }
}

/// <summary>A line of an export: an event of one document, a record, or one document's effect on a record.</summary>
/// <param name="Chronicle">Null for an event.</param>
/// <param name="Telling">Of a record, what opened it.</param>
public sealed record Entry(Chronicle? Chronicle, Telling Telling)
{
    /// <summary>The record.</summary>
    /// <exception cref="InvalidOperationException">It is an event, which has none.</exception>
    public Standing Record => Chronicle?.Record ?? throw new InvalidOperationException("An event is no record.");
}
