using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>A view of one word of a sentence, made when asked for; holds no text of its own.</summary>
public readonly record struct Token(Sentence Sentence, int Index)
{
    WordRow Row => Sentence.Words[Index];

    public Span Span => new(Row.Start, Row.End);

    public ReadOnlySpan<char> Text => Sentence.Document.Text.AsSpan(Row.Start, Row.End - Row.Start);

    /// <summary>Part of the same surface token as the word before it.</summary>
    public bool Continues => Row.Continues;

    /// <summary>Whether white space follows in the text (CoNLL-U's SpaceAfter); true at the end of the text.</summary>
    public bool SpaceAfter => Row.End >= Sentence.Document.Text.Length || Letter.IsSpace(Sentence.Document.Text[Row.End]);

    public override string ToString() => Text.ToString();
}
