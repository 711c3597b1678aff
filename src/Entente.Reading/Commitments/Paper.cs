using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Commitments;

/// <summary>Where a sentence names a paper; not yet joined with what else the document says of it.</summary>
/// <param name="Kind">The rule that knows its noun.</param>
/// <param name="Head">Its noun.</param>
/// <param name="Words">The words of its name.</param>
sealed record Paper(PaperKind Kind, int Head, List<int> Words)
{
    /// <summary>"the pact": no word that says which.</summary>
    public bool IsBare { get; init; }

    /// <summary>With "the", "this" or a possessor: one that was spoken of, or that all know.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Written as a name: "Paris Peace Agreement".</summary>
    public bool IsNamed { get; init; }

    /// <summary>"one accord", "another": one of a group named before.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>"a law extending the presence": a participle says what it does.</summary>
    public bool IsAboutDeed { get; init; }

    /// <summary>A law or the like of which nothing says that it concerns another state.</summary>
    public bool IsHome { get; init; }

    /// <summary>What the words around it tell; null where they tell nothing.</summary>
    public PaperFate? Fate { get; init; }

    public ImmutableArray<string> Parties { get; init; } = [];

    public string Name { get; init; } = "";

    public Span Evidence { get; init; }
}

/// <summary>What became of a paper, and the word that tells it.</summary>
/// <param name="Rule">The rule; null where an adjective tells it.</param>
/// <param name="Word">The verb or noun.</param>
/// <param name="IsAhead">Whether it still lies ahead.</param>
readonly record struct PaperFate(InstrumentStatus Status, string Rule, int Word, bool IsAhead, bool IsVerb);
