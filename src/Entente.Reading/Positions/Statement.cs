using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Positions;

/// <summary>What somebody said.</summary>
public sealed record Statement
{
    /// <summary>Index of the document's person who said it; null where it was an actor or nobody known.</summary>
    public int? Person { get; init; }

    /// <summary>Index of the document's actor that said it; null where it was a person or nobody known.</summary>
    public int? Actor { get; init; }

    /// <summary>Word for word, between quotation marks; else reported.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>What was said: the quotation without its marks, or the clause.</summary>
    public required string Text { get; init; }

    /// <summary>The id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words with who says so; at least one.</summary>
    public required ImmutableArray<Span> Evidence { get; init; }
}
