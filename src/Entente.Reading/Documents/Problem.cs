namespace Entente.Reading.Documents;

/// <summary>Something about a document that its reader should know: a value, never an exception.</summary>
/// <param name="Code">Stable, lower case with hyphens: <c>encoding-fallback</c>. Listed in the guide.</param>
/// <param name="Message">One English sentence for a person.</param>
/// <param name="Where">The words meant, where it is about some.</param>
public readonly record struct Problem(string Code, string Message, Span? Where = null);
