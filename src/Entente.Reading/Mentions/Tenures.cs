using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>Who held which office when, looked up in the list as it is stored: sorted by a part of the name, so nothing is built at the start.</summary>
/// <remarks>
/// The list is general knowledge of the world, not of the text, and the text wins over it: it is asked only where the text leaves open
/// whom somebody serves. Two parts of a name must agree, and none contradict; a family name alone must be that of the holder of the
/// very kind of office the text names, on that day. Example: "President Vasquez" on a day on which one listed president is called so.
/// Counter-example: "Minister Kim", of whom there are always several.
/// </remarks>
sealed class Tenures(NameKey keys)
{
    /// <summary>How the office is said to be held.</summary>
    public enum Tense
    {
        Present,
        Past,
        Future,
    }

    readonly Lazy<(byte[] Lines, int First)> _list = new(Load);

    static (byte[] Lines, int First) Load()
    {
        using var stream = Table.Open("lexicons/tenures.tsv");
        var lines = new byte[stream.Length];
        stream.ReadExactly(lines);
        var first = 0;
        while (lines[first] == '#') first = NextLine(lines, first);
        return (lines, NextLine(lines, first));
    }

    /// <summary>The terms of the people who can be meant by a name, on a day, each once.</summary>
    /// <param name="parts">The name's parts as the text writes them.</param>
    /// <param name="day">The day of the document.</param>
    /// <param name="tense">Past: terms that had ended by then; future: terms that had not begun.</param>
    public List<Tenure> Find(IEnumerable<string> parts, DateOnly day, Tense tense = Tense.Present)
    {
        var name = keys.All(parts);
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var found = new List<Tenure>();
        foreach (var key in name)
            foreach (var tenure in Rows(key))
                if (IsIn(tenure, text, tense) && IsSame(name, tenure) && !found.Contains(tenure)) found.Add(tenure);
        return found;
    }

    static bool IsIn(Tenure tenure, string day, Tense tense) => tense switch
    {
        Tense.Past => tenure.IsOver(day),
        Tense.Future => tenure.IsAhead(day),
        _ => tenure.HoldsOn(day),
    };

    /// <summary>Whether a name can be the holder's: a family name that stands alone, or one name's parts all in the other.</summary>
    bool IsSame(ImmutableArray<string> name, Tenure tenure)
    {
        if (name.Length == 1) return tenure.IsNamed;
        var other = keys.All(tenure.Name.Split(' '));
        if (other.Length < 2 || !name.Any(other.Contains)) return string.Concat(name) == string.Concat(other);
        return name.All(part => Holds(other, part)) || other.All(part => Holds(name, part));
    }

    /// <summary>Whether a name has a part that sounds so: vowels and doubled letters differ with whoever wrote the name in Latin letters.</summary>
    static bool Holds(ImmutableArray<string> name, string part)
    {
        foreach (var other in name)
            if (other == part || Bones(other) == Bones(part)) return true;
        return false;
    }

    /// <summary>First letter and consonants: "mohamed", "muhammad" are "mhmd".</summary>
    static string Bones(string part)
    {
        var bones = new StringBuilder(part.Length).Append(part[0]);
        for (var i = 1; i < part.Length; i++)
            if (part[i] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y') && part[i] != bones[^1]) bones.Append(part[i]);
        return bones.ToString();
    }

    List<Tenure> Rows(string key)
    {
        var (lines, first) = _list.Value;
        var form = Encoding.UTF8.GetBytes(key);
        var (low, high) = (first, lines.Length);
        while (low < high)
        {
            var line = Math.Max(first, lines.AsSpan(0, (low + high) / 2).LastIndexOf((byte)'\n') + 1);
            if (Form(lines, line).SequenceCompareTo(form) < 0) low = NextLine(lines, line);
            else high = line;
        }

        var found = new List<Tenure>();
        for (; low < lines.Length && Form(lines, low).SequenceEqual(form); low = NextLine(lines, low))
        {
            var cells = Encoding.UTF8.GetString(lines.AsSpan(low, NextLine(lines, low) - low - 1)).Split('\t');
            found.Add(new Tenure(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]));
        }

        return found;
    }

    static int NextLine(byte[] lines, int line) => line + lines.AsSpan(line).IndexOf((byte)'\n') + 1;

    static ReadOnlySpan<byte> Form(byte[] lines, int line) => lines.AsSpan(line, lines.AsSpan(line).IndexOf((byte)'\t'));
}
