using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Intake;

/// <summary>One document's bytes on their way to an opener.</summary>
/// <param name="Input">What a refusal names: the word as typed or the path found in a folder.</param>
/// <param name="Name">The document's name: the file's without folders.</param>
/// <param name="Bytes">All of it, within <see cref="Limits.Document"/>.</param>
sealed record Sheet(string Input, string Name, ReadOnlyMemory<byte> Bytes)
{
    public Refusal Refuse(string message) => new(Input, message);

    /// <summary>The document, or a refusal where its text holds nothing but white space.</summary>
    public Gathered Deliver(Document document) => string.IsNullOrWhiteSpace(document.Text)
        ? Refuse("holds nothing but white space: there is no text to read") : new Arrival(document);

    public Document Titled(string text, ImmutableArray<Problem> problems) => new(Name, text) { Problems = problems };
}
