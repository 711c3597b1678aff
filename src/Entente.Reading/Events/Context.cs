using System.Collections.Immutable;

namespace Entente.Reading.Events;

/// <summary>One of PLOVER's contexts and the words that tell it: <c>data/plover/contexts.jsonc</c>.</summary>
sealed record Context
{
    /// <summary>As PLOVER names it: "human_rights".</summary>
    public required string Id { get; init; }

    public required string Why { get; init; }

    /// <summary>Nouns, names and adjectives.</summary>
    public required WordSet Words { get; init; }

    public required WordSet Verbs { get; init; }

    /// <summary>Modes of an event that bring it.</summary>
    public required WordSet Modes { get; init; }

    /// <summary>Sentences with an event that has it, read only when examples are asked for.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Sentences with an event that has it not.</summary>
    public ImmutableArray<string> Not { get; init; } = [];
}
