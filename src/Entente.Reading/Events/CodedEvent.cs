using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Times;

namespace Entente.Reading.Events;

/// <summary>Who takes part in an event, as the text says it.</summary>
/// <param name="Actor">Index of the document's actor; null for none.</param>
/// <param name="Person">Index of the document's person; null for none.</param>
/// <param name="Code">Of the state, organisation or group; null where there is none.</param>
/// <param name="Sector">PLOVER's sector; null where unknown.</param>
/// <param name="Span">The words that say who: the phrase with its modifiers, up to a relative clause.</param>
public readonly record struct Participant(int? Actor, int? Person, string? Code, string? Sector, Span Span);

/// <summary>One political event in PLOVER's terms: who did what to whom.</summary>
public sealed record CodedEvent
{
    public required PloverType Type { get; init; }

    public ImmutableArray<string> Modes { get; init; } = [];

    /// <summary>PLOVER's contexts: what it was about.</summary>
    public ImmutableArray<string> Contexts { get; init; } = [];

    /// <summary>At least one. In a reciprocal event all parties stand here.</summary>
    public required ImmutableArray<Participant> Actors { get; init; }

    public ImmutableArray<Participant> Recipients { get; init; } = [];

    public required EventTime Time { get; init; }

    /// <summary>Of another time than the news: over a year before the document's day, of a past era, or only remembered.</summary>
    public bool IsHistorical { get; init; }

    public bool IsHypothetical { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>The days on which it was; unknown where the clause says none.</summary>
    public DateRange Range { get; init; }

    public string? Edtf { get; init; }

    /// <summary>Where it was; null where the clause does not tell.</summary>
    public Place? Place { get; init; }

    public required Quad Quad { get; init; }

    /// <summary>PLOVER's score, -10 to 10; null where the manual gives none.</summary>
    public double? Score { get; init; }

    /// <summary>Whether a noun says it that has no time of its own: "his visit to Chad".</summary>
    internal bool IsTimeless { get; init; }

    /// <summary>Whether it is a meeting or a visit, also one agreed or ahead.</summary>
    internal bool IsMeeting { get; init; }

    /// <summary>The id of the frame or operator that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1: how often such an event has type, actors and recipients right. See docs/events.md.</summary>
    public required double Confidence { get; init; }

    /// <summary>What the confidence rests on.</summary>
    internal ImmutableArray<Ground> Grounds { get; init; } = [];

    /// <summary>The clauses that say it, in text order; the first is the one shown.</summary>
    public required ImmutableArray<Span> Evidence { get; init; }
}
