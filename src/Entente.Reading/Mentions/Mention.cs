using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>Words that name or stand for someone or something.</summary>
/// <param name="Span">The words.</param>
/// <param name="Rule">The id of the rule or lexicon that made it.</param>
/// <param name="Confidence">0 to 1.</param>
public readonly record struct Mention(Span Span, string Rule, double Confidence)
{
    /// <summary>PLOVER sector of the part of the actor that these words name ("the Japanese army": MIL); null where they do not tell.</summary>
    public string? Sector { get; init; }
}
