using System.Collections.Immutable;
using Entente.Reading.Events;

namespace Entente.Reading.Commitments;

/// <summary>In what form a governor takes the deed.</summary>
enum DeedForm
{
    /// <summary>"agreed to build".</summary>
    Infinitive,

    /// <summary>"dedication to building".</summary>
    Gerund,

    /// <summary>"agreed that they would build".</summary>
    That,

    /// <summary>"pledged aid".</summary>
    Object,
}

/// <summary>One form of the deed, behind a preposition or none.</summary>
readonly record struct Taking(DeedForm Form, string? Preposition);

/// <summary>A rule of <c>governors.jsonc</c>: words that make what hangs on them a commitment.</summary>
sealed record Governor
{
    public required string Id { get; init; }

    public required string Why { get; init; }

    /// <summary>Of one side's commitment.</summary>
    public required CommitmentKind Kind { get; init; }

    /// <summary>Of two or more sides'.</summary>
    public required CommitmentKind Several { get; init; }

    public required ImmutableArray<Taking> Takes { get; init; }

    /// <summary>What is done with an object that names the thing itself.</summary>
    public string? Verb { get; init; }

    /// <summary>The heads such an object may have.</summary>
    public WordSet Objects { get; init; } = new([]);

    /// <summary>Whether the deed must concern another party or dealings between states.</summary>
    public bool IsWeighed { get; init; }

    /// <summary>Whether the doer is a paper, whose sides do the deed.</summary>
    public bool IsOfPaper { get; init; }

    /// <summary>Whether the deed must be said of it: "its policy is to", not "its policy to".</summary>
    public bool IsPredicate { get; init; }

    /// <summary>Whether it wishes: what it takes as a clause counts only where the wish is about oneself.</summary>
    public bool IsWish { get; init; }

    /// <summary>Whether the deed is done under a paper.</summary>
    public bool IsUnderPaper => Id == "commitment-under-paper";

    public ImmutableArray<string> Examples { get; init; } = [];

    public ImmutableArray<string> Not { get; init; } = [];
}
