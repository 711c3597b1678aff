using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Sentences;

namespace Entente.Tests.Sentences;

/// <summary>One splitter for all tests of this folder, and its results in a form a test can spell.</summary>
static class Cutting
{
    public static Splitter Splitter { get; } = new();

    public static ImmutableArray<Sentence> Sentences(string text) => Splitter.Cut(new Document("test", text));

    /// <summary>The sentences as slices of the text.</summary>
    public static string[] Slices(string text) => [.. Sentences(text).Select(sentence => sentence.Span.In(text).ToString())];

    /// <summary>All words, a space between surface tokens, a bar between words of one token.</summary>
    public static string Words(string text)
    {
        var written = string.Empty;
        foreach (var sentence in Sentences(text))
            for (var i = 0; i < sentence.Count; i++)
                written += (written.Length == 0 ? "" : sentence[i].Continues ? "|" : " ") + sentence[i].ToString();
        return written;
    }
}
