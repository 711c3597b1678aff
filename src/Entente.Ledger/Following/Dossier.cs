using System.Collections.Immutable;

namespace Entente.Ledger.Following;

/// <summary>An assertion within a record: how it came there and what it does.</summary>
/// <param name="Subject">What it says.</param>
/// <param name="Confidence">Of the join; 1 for the one that opened the record.</param>
/// <param name="Reason">Of the join.</param>
/// <param name="Decider">Version of the joiner, or a person.</param>
sealed record Member(Subject Subject, double Confidence, string Reason, string Decider)
{
    /// <summary>What it does to the record; null for the first.</summary>
    public string? Relation { get; init; }

    /// <summary>The record's status after it.</summary>
    public string Status { get; init; } = "";
}

/// <summary>A record as the joiner works on it: its assertions in the order of their days, and what they make of it.</summary>
sealed record Dossier(long Id, string Kind, ImmutableArray<Member> Members)
{
    public Subject First => Members[0].Subject;

    /// <summary>The status after the last.</summary>
    public string Status => Members[^1].Status;

    /// <summary>Its days as last said.</summary>
    public Days Days { get; init; }

    /// <summary>How often its days or its standing changed.</summary>
    public int Sequence { get; init; }

    public int Founded => First.Said;

    public int LastSaid => Members[^1].Subject.Said;

    /// <summary>Those whose words tell what it is: rows of its kind.</summary>
    public IEnumerable<Subject> Tellers => Members.Select(one => one.Subject).Where(one => one.Kind == Kind);

    public ImmutableArray<string> Parties => [.. Members.Where(one => one.Subject.Kind is not ("event" or "echo")).SelectMany(one => one.Subject.Parties).Distinct()];

    public bool HasDocument(long document) => Members.Any(one => one.Subject.Document == document);
}
