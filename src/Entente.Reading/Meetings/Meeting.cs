using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>What sort of occasion it is.</summary>
public enum MeetingKind
{
    Meeting,
    Talks,
    Visit,
    Summit,
    Conference,
    Session,
    PhoneCall,
    Ceremony,
    Mechanism,
}

/// <summary>Of what rank those are who meet; in mixed company the visitor's.</summary>
public enum MeetingLevel
{
    /// <summary>Heads of state or government.</summary>
    Leader,

    Minister,
    Official,
    Military,
    Legislature,
    Party,
    Other,
}

public enum MeetingStatus
{
    Held,
    Ongoing,
    Scheduled,
    Proposed,
    Postponed,
    Cancelled,
}

/// <summary>Where a meeting is.</summary>
/// <param name="Name">"Tokyo", "Fisheries Board, Oslo".</param>
/// <param name="Country">Code of the state it lies in; null where unknown.</param>
/// <param name="GeoNames">GeoNames' number; cities only.</param>
public sealed record Venue(string Name, string? Country, int? GeoNames);

/// <summary>One real meeting, visit, summit, round of talks, call, session or ceremony, past or to come, however often a document names it.</summary>
public sealed record Meeting
{
    public required MeetingKind Kind { get; init; }

    /// <summary>Its proper name: "the 19th SAARC summit"; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Codes, of groups without one names; in the order of the text, at least one.</summary>
    public required ImmutableArray<string> Parties { get; init; }

    /// <summary>Indexes of the document's people.</summary>
    public ImmutableArray<int> Participants { get; init; } = [];

    public MeetingLevel? Level { get; init; }

    public Venue? Place { get; init; }

    /// <summary>From the earliest start to the latest end.</summary>
    public DateRange Range { get; init; }

    public string? Edtf { get; init; }

    public required MeetingStatus Status { get; init; }

    /// <summary>How often its like is held: an RRULE ("FREQ=YEARLY") or plain words; null where unsaid.</summary>
    public string? Cadence { get; init; }

    /// <summary>The series it belongs to: "strategic dialogue"; null for none.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Index of the visit that contains it, among the document's meetings; null for none.</summary>
    public int? Within { get; init; }

    /// <summary>The id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The clauses that tell of it; the one that names it best first.</summary>
    public required ImmutableArray<Span> Evidence { get; init; }
}
