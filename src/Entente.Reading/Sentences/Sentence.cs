using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>One syntactic word of Universal Dependencies as a row: a slice of the document's text.</summary>
/// <param name="Start">UTF-16 offset of the first unit.</param>
/// <param name="End">UTF-16 offset after the last unit.</param>
/// <param name="Continues">Whether it belongs to the same surface token as the word before: "n't" in "don't", "'s" in "Japan's".</param>
public readonly record struct WordRow(int Start, int End, bool Continues);

/// <summary>A sentence: a span of the document and its words in order, none empty, none overlapping.</summary>
public sealed class Sentence
{
    /// <exception cref="ArgumentException">No words.</exception>
    public Sentence(Document document, ImmutableArray<WordRow> words, bool opensParagraph)
    {
        if (words.IsDefaultOrEmpty) throw new ArgumentException("A sentence has at least one word.", nameof(words));
        (Document, Words, OpensParagraph) = (document, words, opensParagraph);
    }

    public Document Document { get; }

    public ImmutableArray<WordRow> Words { get; }

    /// <summary>Whether a paragraph, heading or bullet begins here.</summary>
    public bool OpensParagraph { get; }

    /// <summary>From the first word's first unit to the last word's last.</summary>
    public Span Span => new(Words[0].Start, Words[^1].End);

    public int Count => Words.Length;

    public Token this[int index] => new(this, index);
}
