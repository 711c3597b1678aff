namespace Entente.Reading.Mentions;

/// <summary>The world's cities by name: the longest name that begins at an atom.</summary>
sealed class Cities(StoredList list, Atomizer atomizer)
{
    const int LongestForm = 6; // in atoms

    /// <summary>The columns of <c>cities.tsv</c> after the form.</summary>
    internal enum Column
    {
        Code = 1,
        Region,
        GeoNames,
        Rank,
        Ambiguous,
        Name,
        Latitude,
        Longitude,
    }

    /// <summary>The list itself.</summary>
    public StoredList List => list;

    /// <summary>Reads <c>cities.tsv</c>.</summary>
    public static Cities Load(Atomizer atomizer) => new(StoredList.Load("cities.tsv"), atomizer);

    /// <summary>The longest name of a city that begins at an atom: how many atoms it takes (0: none) and the cities of that name.</summary>
    /// <param name="text">The text the atoms count in.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="at">Index of the first atom.</param>
    public (int Length, IReadOnlyList<Sense> Senses) Longest(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, int at)
    {
        if (!char.IsUpper(text[atoms[at].Start])) return (0, []);
        Span<char> form = stackalloc char[128];
        for (var length = Math.Min(LongestForm, atoms.Length - at); length > 0; length--)
        {
            var written = atomizer.Plain(text, atoms.Slice(at, length), form);
            if (written > 0 && list.Find(form[..written]) is var row && row >= 0) return (length, Senses(row));
        }

        return (0, []);
    }

    List<Sense> Senses(int row)
    {
        var found = new List<Sense>();
        for (; row >= 0; row = list.Next(row))
            found.Add(new Sense(SenseKind.City, list.Cell(row, (int)Column.Code), "cities") { Rank = list.Bytes(row, (int)Column.Rank)[0] - '0' });
        return found;
    }
}
