using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>Cuts text into <see cref="Atom"/>s.</summary>
sealed class Atomizer
{
    const ulong Seed = 14695981039346656037; // FNV-1a
    const ulong Prime = 1099511628211;
    const int LeastShouted = 2; // one capital is an initial
    const int LeastName = 4; // shorter words in capitals, alone, are acronyms

    static readonly string[] Links = ["DE", "DEL", "DA", "DO", "DOS", "DU", "LA", "LAS", "LOS", "EL", "ES", "AL", "OF", "SUR", "IN"];

    readonly string?[] _folds; // by letter: what it is without its marks, null for itself

    /// <param name="folds">Letters with marks and what they are without: <c>é</c> to <c>e</c>.</param>
    public Atomizer(IReadOnlyDictionary<char, string> folds)
    {
        _folds = new string?[folds.Count == 0 ? 0 : folds.Keys.Max() + 1];
        foreach (var (letter, plain) in folds) _folds[letter] = plain;
    }

    /// <summary>Reads <c>folds.tsv</c>.</summary>
    public static Atomizer Load() => new(Table.Rows("folds.tsv").ToDictionary(
        cells => (char)int.Parse(cells[0].AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture), cells => cells[1]));

    /// <summary>Adds the atoms of <paramref name="span"/> to <paramref name="atoms"/>, in order.</summary>
    public void Cut(ReadOnlySpan<char> text, Span span, List<Atom> atoms)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            if (IsWord(text[at]))
                while (end < span.End && (IsWord(text[end]) || IsMark(text[end]))) end++;
            else if (end < span.End && char.IsSurrogatePair(text[at], text[end])) end++;
            atoms.Add(Make(text, at, end));
            at = end;
        }
    }

    /// <summary>Atoms as the lists spell them: letters plain, words in capitals with one, white space as one blank.</summary>
    /// <returns>How much was written; 0 where it does not fit.</returns>
    public int Plain(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, Span<char> form)
    {
        var written = 0;
        var isName = IsShoutedName(atoms);
        for (var i = 0; i < atoms.Length; i++)
        {
            var atom = text[atoms[i].Start..atoms[i].End];
            if (written + (2 * atom.Length) + 1 > form.Length) return 0;
            if (i > 0 && atoms[i].Start > atoms[i - 1].End) form[written++] = ' ';
            var shouted = isName && atom.Length >= LeastShouted && IsShouted(atom);
            for (var at = 0; at < atom.Length; at++) Write(atom[at], shouted && (at > 0 || (i > 0 && IsLink(atom))), form, ref written);
        }

        return written;
    }

    /// <summary>"MAR DEL PLATA", "PORT OF SPAIN": a small word inside a name, which lists write small.</summary>
    static bool IsLink(ReadOnlySpan<char> word)
    {
        foreach (var link in Links)
            if (word.SequenceEqual(link)) return true;
        return false;
    }

    /// <summary>Whether some word is in capitals and too long for an acronym: then "NEW" in "NEW DELHI" is none either.</summary>
    public static bool IsShoutedName(ReadOnlySpan<Atom> atoms)
    {
        foreach (var atom in atoms)
            if (atom.Titled != atom.Exact && atom.End - atom.Start >= LeastName) return true;
        return false;
    }

    void Write(char letter, bool sink, Span<char> form, ref int written)
    {
        if (letter >= 128 && letter < _folds.Length && _folds[letter] is { } plain)
            foreach (var c in plain) form[written++] = sink ? char.ToLowerInvariant(c) : c;
        else if (!IsMark(letter)) form[written++] = sink ? char.ToLowerInvariant(letter) : Plain(letter);
    }

    static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 128 && char.IsLetterOrDigit(c));

    static bool IsMark(char c) => c >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    Atom Make(ReadOnlySpan<char> text, int start, int end)
    {
        var (exact, titled, lower) = (Seed, Seed, Seed);
        var shouted = end - start >= LeastShouted && IsShouted(text[start..end]);
        for (var i = start; i < end; i++)
        {
            if (text[i] < 128) Add(text[i], i > start && shouted);
            else if (text[i] < _folds.Length && _folds[text[i]] is { } plain)
                foreach (var c in plain) Add(c, i > start && shouted);
            else if (!IsMark(text[i])) Add(Plain(text[i]), i > start && shouted);
        }

        return new Atom(start, end, exact, titled, lower);

        void Add(char c, bool sink)
        {
            var small = char.ToLowerInvariant(c);
            exact = (exact ^ c) * Prime;
            titled = (titled ^ (sink ? small : c)) * Prime;
            lower = (lower ^ small) * Prime;
        }
    }

    static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c)) return false;
        return true;
    }

    /// <summary>Typographic quotes and dashes as the plain ones.</summary>
    static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' => '-',
        _ => c,
    };
}
