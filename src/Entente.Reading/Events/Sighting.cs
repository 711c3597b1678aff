using System.Collections.Immutable;

namespace Entente.Reading.Events;

/// <summary>A frame or operator seen at a predicate, before it is known who fills its roles.</summary>
sealed record Sighting
{
    public required Clause Clause { get; init; }

    /// <summary>The id of the frame or operator.</summary>
    public required string Rule { get; init; }

    public required PloverType Type { get; init; }

    public string? Mode { get; init; }

    public required Form Form { get; init; }

    /// <summary>Groups of slots, each adding the fillers of the first of its slots that has some.</summary>
    public required ImmutableArray<ImmutableArray<string>> Sources { get; init; }

    public required ImmutableArray<ImmutableArray<string>> Targets { get; init; }

    public bool IsMutual { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>How much the frame asked for: of two that fit, the choosier is right more often.</summary>
    public int Demands { get; init; }

    /// <summary>The embedded event, where this is an operator's doing.</summary>
    public Sighting? Inner { get; init; }

    /// <summary>Whether the embedded event must be the speaker's own: "warned that rebels would attack" threatens nobody.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the frame says itself what its subject is: then it need be nobody who acts ("the talks broke down").</summary>
    public bool IsSubjectGiven { get; init; }

    /// <summary>Whether the target is who should do something: a report or a price cannot be asked.</summary>
    public bool IsAsked { get; init; }

    /// <summary>How likely the learned layer takes it, 0 to 1; null where a frame or operator says it. Such a type is folded already.</summary>
    public double? Surmised { get; init; }

    /// <summary>Whether one side does it to the other, though the embedded event is a meeting.</summary>
    public bool IsSided { get; init; }

    /// <summary>Where this event stands under a transparent operator: whose deed it is if it does not say itself.</summary>
    public Clause? Outer { get; init; }

    /// <summary>The predicate whose frame has spent this noun: this event counts only where nothing is coded there; -1 for none.</summary>
    public int YieldsTo { get; init; } = -1;

    public int Predicate => Clause.Predicate;
}
