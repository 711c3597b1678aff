using System.Collections.Immutable;

namespace Entente.Reading.Events;

/// <summary>How one kind of event is said: its verbs, nouns, phrases and adjectives and who is who around them.</summary>
sealed record Frame
{
    /// <summary>Unique; begins with the type in lower case.</summary>
    public required string Id { get; init; }

    public required PloverType Type { get; init; }

    public string? Mode { get; init; }

    public required string Why { get; init; }

    /// <summary>Of verbs, where the frame has any.</summary>
    public Roles? Verb { get; init; }

    public Roles? Noun { get; init; }

    public Roles? Phrase { get; init; }

    public Roles? Adjective { get; init; }

    /// <summary>Slots that must be filled, and by what.</summary>
    public ImmutableArray<(string Slot, WordSet Words)> Constraints { get; init; } = [];

    /// <summary>"SOURCE > TARGET | sentence", read only when examples are asked for.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Sentences in which this frame codes nothing.</summary>
    public ImmutableArray<string> Not { get; init; } = [];
}

/// <summary>What becomes of an event that stands under an operator.</summary>
/// <param name="Type">Null: nothing is coded, or the event stays as it is.</param>
/// <param name="IsSame">The event stays what it is ("same").</param>
/// <param name="IsAhead">It stays what it is and lies ahead ("ahead").</param>
sealed record Outcome(PloverType? Type, string? Mode, bool IsSame = false, bool IsAhead = false);

/// <summary>A verb, noun or adjective whose complement is another event: "refuse to meet", "accused of bombing".</summary>
sealed record Operator
{
    public required string Id { get; init; }

    public required string Why { get; init; }

    /// <summary>Slots in which the other event stands, in order of preference.</summary>
    public required ImmutableArray<string> Over { get; init; }

    /// <summary>By "TYPE mode", "TYPE" or "*" of the other event; where none fits, it stays what it is.</summary>
    public required IReadOnlyDictionary<string, Outcome> Gives { get; init; }

    public required ImmutableArray<string> Source { get; init; }

    /// <summary>"inner" is the other event's other side.</summary>
    public required ImmutableArray<string> Target { get; init; }

    /// <summary>Whether the other event must be the speaker's own to be promised or threatened.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the other event lies ahead of the day of the text: "is scheduled to meet".</summary>
    public bool IsAhead { get; init; }

    /// <summary>Whether one side does it to the other, though what is spoken of is a meeting: a host invites a guest.</summary>
    public bool IsSided { get; init; }

    /// <summary>The type where the complement is no known event; null for none.</summary>
    public Outcome? Alone { get; init; }

    public ImmutableArray<(string Slot, WordSet Words)> Constraints { get; init; } = [];

    public ImmutableArray<string> Examples { get; init; } = [];

    public ImmutableArray<string> Not { get; init; } = [];
}
