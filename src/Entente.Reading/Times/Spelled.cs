namespace Entente.Reading.Times;

/// <summary>Numbers, years, days and counts as news writes them. Each reader answers how many atoms it took, 0 for none.</summary>
sealed class Spelled(Vocabulary vocabulary)
{
    /// <summary>The value of an unknown number: "several".</summary>
    public const int Unknown = -1;

    /// <summary>Registered first of all, so that its number is known without a look-up.</summary>
    public const int Apostrophe = 0;

    const int A = 1;
    const int An = 2;
    const int Half = 3;

    readonly int _hyphen = vocabulary.Word("-").Word;
    readonly int _the = vocabulary.Word("the").Word;
    readonly int _and = vocabulary.Word("and").Word;
    readonly int _couple = vocabulary.Word("couple").Word;
    readonly int _of = vocabulary.Word("of").Word;
    readonly int[] _suffixes = [.. new[] { "st", "nd", "rd", "th" }.Select(suffix => vocabulary.Word(suffix).Word)];

    /// <summary>Gives the words that code knows by number their numbers: the first thing a vocabulary does.</summary>
    public static void Register(Vocabulary vocabulary)
    {
        foreach (var word in new[] { "'", "a", "an", "half" }) vocabulary.Word(word);
    }

    public static bool IsCountWord(int word) => word is A or An or Half;

    /// <summary>A whole number: "28", "1,000", "twenty-four", "a hundred and ten".</summary>
    public int Number(List<Atom> atoms, int at, out int value)
    {
        if (atoms[at].IsNumber) return Figures(atoms, at, out value);
        var (end, group, total) = (at, 0, 0);
        while (end < atoms.Count && total < 1_000_000)
        {
            var joined = end > at && IsJoint(atoms, end) ? 1 : 0;
            if (end + joined >= atoms.Count || !atoms[end + joined].Is(Kind.Cardinal)) break;
            if (!Append(atoms[end + joined].Entry!.Value(Kind.Cardinal), ref group, ref total)) break;
            end += joined + 1;
        }

        value = total + group;
        return end - at;
    }

    /// <summary>Adds the next word of a spelled number: false where it begins another number.</summary>
    static bool Append(int next, ref int group, ref int total)
    {
        if (next == 1000)
        {
            if (total > 0) return false;
            (total, group) = (Math.Max(1, group) * 1000, 0);
            return true;
        }

        if (next == 100)
        {
            if (group >= 100) return false;
            group = Math.Max(1, group) * 100;
            return true;
        }

        var fits = group % 100 == 0 || (group % 10 == 0 && group % 100 >= 20 && next < 10);
        if (fits) group += next;
        return fits;
    }

    /// <summary>A hyphen between parts, or "and" after a hundred.</summary>
    bool IsJoint(List<Atom> atoms, int at) =>
        atoms[at].IsWord(_hyphen) || (atoms[at].IsWord(_and) && atoms[at - 1].Is(Kind.Cardinal) && atoms[at - 1].Entry!.Value(Kind.Cardinal) >= 100);

    static int Figures(List<Atom> atoms, int at, out int value)
    {
        value = atoms[at].Number;
        var end = at + 1;
        while (end + 1 < atoms.Count && atoms[end].Length == 1 && !atoms[end].OpensWord && !atoms[end + 1].OpensWord
               && atoms[end + 1].IsNumber && atoms[end + 1].Length == 3 && value < 1_000_000)
        {
            value = value * 1000 + atoms[end + 1].Number;
            end += 2;
        }

        return end - at;
    }

    /// <summary>A count in tenths: "three" 30, "a" 10, "2.5" 25, "half a" 5, "several" <see cref="Unknown"/>.</summary>
    public int Count(List<Atom> atoms, int at, out int tenths)
    {
        tenths = Unknown;
        if (atoms[at].Is(Kind.Vague)) return 1;
        if (IsArticle(atoms[at])) return AfterArticle(atoms, at, out tenths);
        if (atoms[at].IsWord(Half))
        {
            tenths = 5;
            return at + 1 < atoms.Count && IsArticle(atoms[at + 1]) ? 2 : 1;
        }

        var taken = Number(atoms, at, out var whole);
        if (taken == 0 || whole > 100_000_000) return 0;
        tenths = whole * 10;
        if (at + taken + 1 < atoms.Count && !atoms[at + taken].OpensWord && atoms[at + taken].Length == 1
            && !atoms[at + taken + 1].OpensWord && atoms[at + taken + 1] is { IsNumber: true, Length: 1 } part)
        {
            tenths += part.Number;
            return taken + 2;
        }

        return taken + AndAHalf(atoms, at + taken, ref tenths);
    }

    int AfterArticle(List<Atom> atoms, int at, out int tenths)
    {
        tenths = 10;
        if (at + 1 >= atoms.Count) return 1;
        if (atoms[at + 1].Is(Kind.Vague))
        {
            tenths = Unknown;
            return 2;
        }

        if (atoms[at + 1].IsWord(_couple))
        {
            tenths = 20;
            return at + 2 < atoms.Count && atoms[at + 2].IsWord(_of) ? 3 : 2;
        }

        if (atoms[at + 1].Is(Kind.Cardinal) && atoms[at + 1].Entry!.Value(Kind.Cardinal) >= 100)
        {
            var taken = Number(atoms, at + 1, out var whole);
            tenths = whole * 10;
            return taken + 1;
        }

        return 1;
    }

    int AndAHalf(List<Atom> atoms, int at, ref int tenths)
    {
        if (at + 2 >= atoms.Count || !atoms[at].IsWord(_and) || !IsArticle(atoms[at + 1]) || !atoms[at + 2].IsWord(Half)) return 0;
        tenths += 5;
        return 3;
    }

    /// <summary>"the", "a", "an".</summary>
    public bool IsArticle(int word) => word == _the || word is A or An;

    public static bool IsArticle(Atom atom) => atom.IsWord(A) || atom.IsWord(An);

    /// <summary>A day of a month: "18", "18th", "eighteenth", "twenty-first".</summary>
    public int Day(List<Atom> atoms, int at, out int day)
    {
        if (!atoms[at].IsNumber) return Rank(atoms, at, out day) is var taken && day is >= 1 and <= 31 ? taken : 0;
        day = atoms[at].Number;
        if (day is < 1 or > 31 || atoms[at].Length > 2) return 0;
        return HasSuffix(atoms, at) ? 2 : 1;
    }

    /// <summary>"first", "2nd", "twenty-first"; the last is -1.</summary>
    public int Rank(List<Atom> atoms, int at, out int rank)
    {
        rank = 0;
        if (atoms[at].IsNumber)
        {
            rank = atoms[at].Number;
            return HasSuffix(atoms, at) ? 2 : 0;
        }

        if (atoms[at].Is(Kind.Ordinal))
        {
            rank = atoms[at].Entry!.Value(Kind.Ordinal);
            return 1;
        }

        var tens = atoms[at].Is(Kind.Cardinal) ? atoms[at].Entry!.Value(Kind.Cardinal) : 0;
        if (tens is < 20 or > 90 || at + 2 >= atoms.Count || !atoms[at + 1].IsWord(_hyphen) || !atoms[at + 2].Is(Kind.Ordinal)) return 0;
        var ones = atoms[at + 2].Entry!.Value(Kind.Ordinal);
        rank = tens + ones;
        return ones is >= 1 and <= 9 ? 3 : 0;
    }

    bool HasSuffix(List<Atom> atoms, int at) =>
        at + 1 < atoms.Count && !atoms[at + 1].OpensWord && atoms[at + 1].Entry is { } entry && _suffixes.Contains(entry.Word);

    /// <summary>A year from 1000 to 2199: "1997", "'97" (1930-2029), "nineteen ninety-seven", "two thousand five".</summary>
    public int Year(List<Atom> atoms, int at, out int year)
    {
        year = atoms[at].Number;
        if (atoms[at].IsNumber) return atoms[at].Length == 4 && year is >= 1000 and <= 2199 ? 1 : 0;
        if (atoms[at].IsWord(Apostrophe) && at + 1 < atoms.Count && atoms[at + 1] is { IsNumber: true, Length: 2 } two && two.Start == atoms[at].End)
        {
            year = two.Number + (two.Number >= 30 ? 1900 : 2000);
            return 2;
        }

        return atoms[at].Is(Kind.Cardinal) ? SpelledYear(atoms, at, out year) : 0;
    }

    int SpelledYear(List<Atom> atoms, int at, out int year)
    {
        var first = atoms[at].Entry!.Value(Kind.Cardinal);
        year = 0;
        if (at + 1 >= atoms.Count || !atoms[at + 1].Is(Kind.Cardinal)) return 0;
        var second = atoms[at + 1].Entry!.Value(Kind.Cardinal);
        if (first is >= 15 and <= 20 && second is >= 10 and <= 90)
        {
            var taken = Number(atoms, at + 1, out var rest);
            year = first * 100 + rest;
            return rest is >= 10 and <= 99 ? taken + 1 : 0;
        }

        if (first != 2 || second != 1000) return 0;
        var all = Number(atoms, at, out year);
        return year is >= 2000 and <= 2099 ? all : 0;
    }
}
