using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>A pronoun or description that stands for someone or something said before: "he", "the two ministers", "the Kingdom".</summary>
public sealed record Reference
{
    /// <summary>The words, from the article to the noun; what follows the noun ("of the two countries") is left out.</summary>
    public required Span Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of its first word in the sentence.</summary>
    public required int First { get; init; }

    /// <summary>Index after its last word.</summary>
    public required int End { get; init; }

    /// <summary>Index of the word that heads it: "ministers".</summary>
    public required int Head { get; init; }

    /// <summary>Indexes into <see cref="Cast.Actors"/>; empty where it stands for no listed actor.</summary>
    public ImmutableArray<int> Actors { get; init; } = [];

    /// <summary>Indexes into <see cref="Cast.People"/>; empty where it stands for no listed person.</summary>
    public ImmutableArray<int> People { get; init; } = [];

    /// <summary>The words it points back to, one span for each that it stands for: at least one.</summary>
    public required ImmutableArray<Span> Antecedents { get; init; }

    /// <summary>The id of the rule: <c>reference-pronoun</c>, <c>reference-office</c> ...</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether it stands for several.</summary>
    public bool IsSet => Antecedents.Length > 1;
}
