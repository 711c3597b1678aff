namespace Entente.Reading.Sentences;

/// <summary>Feature hashes: equal on every machine, so that a trained table can be shipped.</summary>
static class Hash
{
    const uint Prime = 0x9E3779B1;
    const int Longest = 24; // units of a text that count; a longer one differs by its length

    public static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * Prime;
        return hash ^ (hash >> 15);
    }

    /// <summary>A text in lower case with all digits alike.</summary>
    public static uint Text(ReadOnlySpan<char> text)
    {
        var hash = (uint)Math.Min(text.Length, Longest + 1);
        foreach (var unit in text[..Math.Min(text.Length, Longest)]) hash = Mix(hash, Fold(unit));
        return hash;
    }

    /// <summary>A text's classes with runs shortened: "Xx" for "Japan", "0,0" for "60,000", "X.X." for "U.N.".</summary>
    public static uint Shape(ReadOnlySpan<char> text)
    {
        var hash = 7u;
        byte last = 0;
        foreach (var unit in text[..Math.Min(text.Length, Longest)])
        {
            var letter = Letter.Of(unit);
            if (letter == last && Letter.IsWord(letter)) continue;
            hash = Mix(hash, letter);
            last = letter;
        }

        return hash;
    }

    static uint Fold(char unit) => unit switch
    {
        >= 'A' and <= 'Z' => (uint)(unit | 0x20),
        < (char)128 => char.IsAsciiDigit(unit) ? '0' : unit,
        '’' or '‘' or '´' => '\'',
        '“' or '”' => '"',
        _ => char.ToLowerInvariant(unit),
    };
}
