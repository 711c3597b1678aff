using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>The language a text is in, as far as it can be told.</summary>
/// <param name="Tag">Its BCP 47 tag; null for unknown.</param>
/// <param name="Doubt">What a person should know where a long text does not read like English; else null.</param>
public readonly record struct Language(string? Tag, Problem? Doubt);
