using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>One place where a state, organisation or group is named, once its meaning is settled.</summary>
readonly record struct Naming(string Code, Span Span, Sense Sense, int Sentence)
{
    /// <summary>What part it has in its sentence.</summary>
    public Role Role { get; init; }
}
