using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Entente.Reading.Meetings;

/// <summary>Words that say that people of two sides come together: a rule of <c>data/meetings/occasions.jsonc</c>.</summary>
sealed record Occasion
{
    public required string Id { get; init; }

    public required MeetingKind Kind { get; init; }

    /// <summary>Whether a guest comes to a host; else those who take part are equals.</summary>
    public required bool IsJourney { get; init; }

    /// <summary>Slot of who comes or meets: "subj", or "obj" for "the tour took him to Kenya".</summary>
    public required string Guest { get; init; }

    /// <summary>Slots of the other side of a verb.</summary>
    public required ImmutableArray<string> Whom { get; init; }

    /// <summary>Prepositions before the host's place; "obj" where it is the object.</summary>
    public required ImmutableArray<string> Goal { get; init; }

    /// <summary>Whether the guest is there from then on.</summary>
    public bool Arrives { get; init; }

    /// <summary>Whether it is an occasion of its own only where no other is told.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Words before the noun with which it means something else.</summary>
    public required FrozenSet<string> Without { get; init; }

    /// <summary>Verbs under which alone the noun names an occasion; empty for any.</summary>
    public required FrozenSet<string> After { get; init; }

    public required ImmutableArray<string> Examples { get; init; }

    public required ImmutableArray<string> Not { get; init; }
}

/// <summary>What the words around an occasion make of it: a rule of <c>data/meetings/standings.jsonc</c>.</summary>
sealed record StandingRule(string Id, string Gives, FrozenSet<string> Verbs, FrozenSet<string> Nouns, FrozenSet<string> Adjectives, FrozenSet<string> Prepositions)
{
    public required ImmutableArray<string> Examples { get; init; }

    public required ImmutableArray<string> Not { get; init; }
}
