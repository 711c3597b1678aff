namespace Entente.Reading.Parsing;

/// <summary>The pieces of a word that stand for it when the word itself is rare: ends, shape, letter groups; each a hash.</summary>
/// <remarks>The Workshop trains with the same methods: a change here makes every stored model wrong.</remarks>
public static class WordPieces
{
    /// <summary>How many pieces have a table of their own: first three letters, last three, last two, shape.</summary>
    public const int Tables = 4;

    /// <summary>Rows of each of those tables.</summary>
    public const int Buckets = 4096;

    /// <summary>Rows of the table of letter groups.</summary>
    public const int GroupBuckets = 1 << 15;

    /// <summary>Room for the groups of three, four and five letters of the longest form, and the whole.</summary>
    public const int MostGroups = 3 * (WordForm.Longest + 2) + 1;

    const int LongestShape = 12;

    /// <param name="form">The word as written.</param>
    /// <param name="folded">The same, folded.</param>
    /// <param name="rows">Receives <see cref="Tables"/> rows.</param>
    public static void Ends(ReadOnlySpan<char> form, ReadOnlySpan<char> folded, Span<int> rows)
    {
        rows[0] = Bucket(folded[..Math.Min(3, folded.Length)], 1);
        rows[1] = Bucket(folded[Math.Max(0, folded.Length - 3)..], 2);
        rows[2] = Bucket(folded[Math.Max(0, folded.Length - 2)..], 3);
        Span<char> shape = stackalloc char[LongestShape];
        rows[3] = Bucket(shape[..Shape(form, shape)], 4);
    }

    static int Bucket(ReadOnlySpan<char> piece, uint seed) => (int)(WordForm.Hash(piece, seed) % Buckets);

    /// <summary>Capital, small and digit runs, at most three of a kind in a row: "Xxxx" for "Tokyo", "X.X." for "U.S.".</summary>
    static int Shape(ReadOnlySpan<char> form, Span<char> shape)
    {
        int count = 0, run = 0;
        char last = '\0';
        foreach (char unit in form)
        {
            char kind = char.IsUpper(unit) ? 'X' : char.IsLetter(unit) ? 'x' : char.IsDigit(unit) ? '0' : unit;
            run = kind == last ? run + 1 : 0;
            last = kind;
            if (run < 3 && count < shape.Length) shape[count++] = kind;
        }
        return count;
    }

    /// <summary>Rows of the letter groups of a folded word between marks of its ends, and of the whole.</summary>
    /// <returns>How many.</returns>
    public static int Groups(ReadOnlySpan<char> folded, Span<int> rows)
    {
        Span<char> marked = stackalloc char[WordForm.Longest + 2];
        folded.CopyTo(marked[1..]);
        (marked[0], marked[folded.Length + 1]) = ('^', '$');
        marked = marked[..(folded.Length + 2)];
        int count = 0;
        for (int size = 3; size <= 5; size++)
            for (int at = 0; at + size <= marked.Length; at++)
                rows[count++] = (int)(WordForm.Hash(marked.Slice(at, size), 5) % GroupBuckets);
        rows[count++] = (int)(WordForm.Hash(marked, 6) % GroupBuckets);
        return count;
    }
}
