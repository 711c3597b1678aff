using Entente.Reading.Documents;

namespace Entente.Reading.Times;

/// <summary>By which calendar a named day is reckoned.</summary>
enum Reckoning
{
    Civil,
    Easter,
    Chinese,
    Hijri,
}

/// <summary>Named days whose date can be worked out: <c>data/lexicons/holidays.tsv</c>.</summary>
sealed class Holidays
{
    readonly List<(int[] Words, int[] Rule, Reckoning By)> _days = [];
    readonly HashSet<int> _firsts;

    /// <exception cref="InvalidDataException">A rule of a form the file does not describe.</exception>
    public Holidays(Vocabulary vocabulary)
    {
        foreach (var cells in Table.Rows("holidays.tsv"))
        {
            var words = cells[0].Split(' ').Select(word => vocabulary.Word(word).Word).ToArray();
            var by = cells[1].Split(' ')[0] switch { "easter" => Reckoning.Easter, "chinese" => Reckoning.Chinese, "hijri" => Reckoning.Hijri, _ => Reckoning.Civil };
            var figures = by == Reckoning.Civil ? cells[1] : cells[1][cells[1].IndexOf(' ')..];
            var rule = by == Reckoning.Easter ? [int.Parse(figures)] : figures.Split('-', ' ').Where(part => part.Length > 0).Select(int.Parse).ToArray();
            if (by == Reckoning.Civil && figures.EndsWith("-1", StringComparison.Ordinal)) rule[^1] = -1;
            if (rule.Length is < 1 or > 4) throw new InvalidDataException($"holidays.tsv: {cells[0]} has the rule {cells[1]}.");
            _days.Add((words, rule, by));
        }

        // The longest name first, so that "Easter Monday" is not Easter.
        _days.Sort((a, b) => b.Words.Length - a.Words.Length);
        _firsts = [.. _days.Select(day => day.Words[0])];
    }

    public bool Begins(int word) => _firsts.Contains(word);

    /// <summary>How many atoms from <paramref name="at"/> name a holiday and which; 0 for none. Names are capitalised.</summary>
    public int Match(List<Atom> atoms, int at, out int holiday)
    {
        holiday = -1;
        if (atoms[at].Entry is not { } entry || !_firsts.Contains(entry.Word)) return 0;
        for (var i = 0; i < _days.Count; i++)
        {
            var words = _days[i].Words;
            if (at + words.Length > atoms.Count) continue;
            var k = 0;
            while (k < words.Length && atoms[at + k].IsWord(words[k])) k++;
            if (k < words.Length) continue;
            holiday = i;
            return k;
        }

        return 0;
    }

    public DateOnly? In(int holiday, int year)
    {
        var (_, rule, by) = _days[holiday];
        return by switch
        {
            Reckoning.Easter => year is >= 1583 and <= 9999 && Gregorian.Easter(year) is { } sunday ? Gregorian.Add(sunday, rule[0]) : null,
            Reckoning.Chinese => Moons.Chinese(year, rule[0], rule[1]),
            Reckoning.Hijri => Moons.Hijri(year, rule[0], rule[1]),
            Reckoning.Civil => rule.Length == 2 ? Gregorian.Of(year, rule[0], rule[1]) : Nth(year, rule),
        };
    }

    static DateOnly? Nth(int year, int[] rule)
    {
        if (Gregorian.Of(year, rule[0], 1) is not { } first) return null;
        if (rule[2] > 0) return Gregorian.Add(first, (rule[1] - Gregorian.Weekday(first) + 7) % 7 + 7 * (rule[2] - 1) + (rule.Length > 3 ? rule[3] : 0));
        return Gregorian.Of(year, rule[0], DateTime.DaysInMonth(year, rule[0])) is { } last
            ? Gregorian.Add(last, -((Gregorian.Weekday(last) - rule[1] + 7) % 7))
            : null;
    }
}
