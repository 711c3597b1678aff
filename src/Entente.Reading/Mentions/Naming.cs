using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>One place where a state, organisation or group is named, once its meaning is settled.</summary>
/// <param name="Code">Of the one named.</param>
/// <param name="Span">The words, with those of a body of it: "the Chilean navy".</param>
/// <param name="Sense">What the name means.</param>
/// <param name="Sentence">Index of the sentence.</param>
readonly record struct Naming(string Code, Span Span, Sense Sense, int Sentence)
{
    /// <summary>What part it has in its sentence.</summary>
    public Role Role { get; init; }

    /// <summary>PLOVER sector of the body, else of the name itself; null for none.</summary>
    public string? Sector { get; init; }
}
