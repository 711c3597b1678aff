namespace Entente.Reading.Parsing;

/// <summary>How the engine sees the letters of a word: one normal form for lookups, and hashes of its pieces.</summary>
/// <remarks>The Workshop trains with the same methods: a change here makes every stored model wrong.</remarks>
public static class WordForm
{
    /// <summary>Longest form looked at, in UTF-16 units; the rest of a longer word says nothing more.</summary>
    public const int Longest = 40;

    /// <summary>Writes the lower-cased form with digits as 0 and typographic quotes and dashes made plain.</summary>
    /// <returns>How many units of <paramref name="into"/> are used; it needs room for <see cref="Longest"/>.</returns>
    public static int Fold(ReadOnlySpan<char> form, Span<char> into)
    {
        int count = Math.Min(form.Length, Longest);
        for (int i = 0; i < count; i++) into[i] = Fold(form[i]);
        return count;
    }

    static char Fold(char unit)
    {
        if (unit < 128)
        {
            if (char.IsAsciiLetterUpper(unit)) return (char)(unit | 32);
            return char.IsAsciiDigit(unit) ? '0' : unit;
        }
        return unit switch
        {
            '’' or '‘' => '\'',
            '“' or '”' => '"',
            '–' or '—' => '-',
            _ => char.IsDigit(unit) ? '0' : char.ToLowerInvariant(unit),
        };
    }

    /// <summary>FNV-1a over UTF-16 units, then mixed so that low bits are good.</summary>
    public static ulong Hash(ReadOnlySpan<char> text, uint seed)
    {
        ulong hash = 14695981039346656037UL ^ (seed * 0x9E3779B97F4A7C15UL);
        foreach (char unit in text)
        {
            hash ^= unit;
            hash *= 1099511628211UL;
        }
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}
