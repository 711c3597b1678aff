namespace Entente.Reading.Sentences;

/// <summary>What the judge of sentence ends asks of a word again and again, worked out once.</summary>
/// <param name="Text">The hash of the form in lower case.</param>
/// <param name="Shape">The hash of its classes.</param>
/// <param name="Case">Its first letter's class with the word's usual case: one of 64.</param>
readonly record struct Sketch(uint Text, uint Shape, uint Case)
{
    /// <summary>A place before or after the paragraph.</summary>
    public static Sketch Outside { get; } = new(Hash.Text([]), Hash.Shape([]), 63);

    public static Sketch Of(ReadOnlySpan<char> word, WordCases cases)
    {
        var text = Hash.Text(word);
        var first = Letter.Of(word[0]) switch
        {
            Letter.Upper => word.Length > 1 && Letter.Of(word[1]) == Letter.Upper ? 2u : 1u,
            Letter.Lower => 3u,
            Letter.Digit => 4u,
            _ => 5u,
        };
        return new Sketch(text, Hash.Shape(word), first * 4 + (uint)cases.Of(text));
    }

    /// <summary>Replaces <paramref name="into"/> by the sketches of <paramref name="rows"/>.</summary>
    public static void Fill(string text, ReadOnlySpan<WordRow> rows, WordCases cases, List<Sketch> into)
    {
        into.Clear();
        foreach (var row in rows) into.Add(Of(text.AsSpan(row.Start, row.End - row.Start), cases));
    }
}
