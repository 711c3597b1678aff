using System.Collections.Immutable;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger.Exports;

/// <summary>A document as the source of what is told.</summary>
/// <param name="Id">In the ledger.</param>
/// <param name="Hash"><c>sha256:</c> and 64 hexadecimal digits, of the text.</param>
/// <param name="Name">The report's <c>document.name</c>.</param>
/// <param name="Title">Null where unknown; so are the next four.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">The day, YYYY-MM-DD.</param>
/// <param name="Language">ISO 639-1.</param>
public sealed record Source(long Id, string Hash, string Name, string? Title, string? Url, string? Publisher, string? Published, string? Language)
{
    /// <summary>How many of title, publisher and address are known: of two documents with the same words the better known is cited.</summary>
    public int Known => (Title is null ? 0 : 1) + (Publisher is null ? 0 : 1) + (Url is null ? 0 : 1);
}

/// <summary>What an assertion does to a record.</summary>
/// <param name="Relation">held, postponed, kept ...; null: it opened the record.</param>
/// <param name="Status">The record's after it.</param>
/// <param name="Confidence">Of the join, 0 to 1.</param>
/// <param name="Reason">In words a person can check.</param>
/// <param name="Decider">A version of the joiner, or a person.</param>
/// <param name="Learned">Seconds since 1970, UTC.</param>
public sealed record Effect(string? Relation, string Status, double Confidence, string Reason, string Decider, long Learned);

/// <summary>One thing a document says, with its words, and what it does to the record it belongs to.</summary>
public sealed record Telling
{
    object? _row; // read once; every column of a table asks for it

    /// <summary>Of the assertion.</summary>
    public required long Id { get; init; }

    /// <summary>event, meeting, commitment, instrument, relation, statement, matter, person.</summary>
    public required string Kind { get; init; }

    /// <summary>The report's row, as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>proposed, accepted, corrected.</summary>
    public required string Review { get; init; }

    /// <summary>Of the assertion, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Who put the assertion into its state of review: a version of the reader, or a person.</summary>
    public required string Decider { get; init; }

    /// <summary>When the ledger learned it; seconds since 1970, UTC.</summary>
    public required long Learned { get; init; }

    public required Source Source { get; init; }

    /// <summary>Null where the assertion belongs to no record.</summary>
    public Effect? Effect { get; init; }

    /// <summary>The words it rests on, in the row's order; offsets are code points.</summary>
    public ImmutableArray<EvidenceRow> Evidence => field.IsDefault ? field = [.. Quoted.In(Kind, Body)] : field;

    /// <summary>The words that say it best; empty where the row gives none.</summary>
    public string Quote => Evidence is [var first, ..] ? first.Quote : "";

    /// <summary>The row, where it is of this type; null for others.</summary>
    public T? Row<T>() where T : class => _row as T ?? (Kind == KindOf(typeof(T)) ? (T)(_row = Rows.Read<T>(Body)) : null);

    static string? KindOf(Type row) =>
        row == typeof(MeetingRow) ? "meeting"
        : row == typeof(CommitmentRow) ? "commitment"
        : row == typeof(InstrumentRow) ? "instrument"
        : row == typeof(EventRow) ? "event"
        : row == typeof(RelationRow) ? "relation"
        : row == typeof(MatterRow) ? "matter"
        : row == typeof(StatementRow) ? "statement"
        : row == typeof(PersonRow) ? "person" : null;
}
