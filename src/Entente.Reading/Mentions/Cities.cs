using System.Text;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>The world's cities by name, looked up in the list as it is stored: sorted, so nothing is built at the start.</summary>
/// <remarks>An index of its 40,000 forms would cost more time than reading an article; most articles name a dozen.</remarks>
sealed class Cities
{
    const int LongestForm = 6; // in atoms
    const int RankColumn = 3; // after form, code and region come geonames and rank

    readonly byte[] _lines; // form, code, region, geonames, rank ...; sorted by the bytes of the form
    readonly int _first; // where the first row begins
    readonly Atomizer _atomizer;

    Cities(byte[] lines, int first, Atomizer atomizer) => (_lines, _first, _atomizer) = (lines, first, atomizer);

    /// <summary>Reads <c>cities.tsv</c>.</summary>
    public static Cities Load(Atomizer atomizer)
    {
        using var stream = Table.Open("lexicons/cities.tsv");
        var lines = new byte[stream.Length];
        stream.ReadExactly(lines);
        var first = 0;
        while (lines[first] == '#') first = NextLine(lines, first);
        return new Cities(lines, NextLine(lines, first), atomizer);
    }

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
            var written = _atomizer.Plain(text, atoms.Slice(at, length), form);
            if (written > 0 && Find(form[..written]) is var line && line >= 0) return (length, Senses(line));
        }

        return (0, []);
    }

    /// <summary>Where the first row of a form begins; -1 for none.</summary>
    int Find(ReadOnlySpan<char> form)
    {
        Span<byte> key = stackalloc byte[form.Length * 3];
        if (Encoding.UTF8.TryGetBytes(form, key, out var size)) key = key[..size];
        var (low, high) = (_first, _lines.Length);
        while (low < high)
        {
            var line = LineAt((low + high) / 2);
            if (Form(line).SequenceCompareTo(key) < 0) low = NextLine(_lines, line);
            else high = line;
        }

        return low < _lines.Length && Form(low).SequenceEqual(key) ? low : -1;
    }

    List<Sense> Senses(int line)
    {
        var found = new List<Sense>();
        for (var (form, next) = (line, line); next < _lines.Length && Form(next).SequenceEqual(Form(form)); next = NextLine(_lines, next))
        {
            var cells = _lines.AsSpan(next + Form(next).Length + 1);
            var code = Encoding.ASCII.GetString(cells[..3]);
            for (var column = 0; column < RankColumn; column++) cells = cells[(cells.IndexOf((byte)'\t') + 1)..];
            found.Add(new Sense(SenseKind.City, code, "cities") { Rank = cells[0] - '0' });
        }

        return found;
    }

    /// <summary>The beginning of the row that holds an offset.</summary>
    int LineAt(int offset) => Math.Max(_first, _lines.AsSpan(0, offset).LastIndexOf((byte)'\n') + 1);

    static int NextLine(byte[] lines, int line) => line + lines.AsSpan(line).IndexOf((byte)'\n') + 1;

    ReadOnlySpan<byte> Form(int line) => _lines.AsSpan(line, _lines.AsSpan(line).IndexOf((byte)'\t'));
}
