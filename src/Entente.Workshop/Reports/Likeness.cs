using System.Text;
using Entente.Workshop.Lexicons;

namespace Entente.Workshop.Reports;

/// <summary>How alike two wordings or names are: the measures of <c>score_report.py</c>.</summary>
static class Likeness
{
    static readonly Folding Folds = new();

    /// <summary>Lower-case ASCII words, marks folded away.</summary>
    public static List<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in Folds.Fold(text ?? ""))
        {
            if (letter > 127) continue;
            if (char.IsAsciiLetterOrDigit(letter)) word.Append(char.ToLowerInvariant(letter));
            else Close();
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>F1 of two bags of words.</summary>
    public static double Bag(string? left, string? right)
    {
        var (a, b) = (Words(left), Words(right));
        if (a.Count == 0 || b.Count == 0) return 0;
        var rest = new List<string>(b);
        return 2.0 * a.Count(rest.Remove) / (a.Count + b.Count);
    }

    /// <summary>Whether one of the quotes found tells the clause of one of those wanted: 0 below a floor; one that holds the other, and is at most four times as long, does.</summary>
    public static double Clause(IReadOnlyList<string> wanted, IReadOnlyList<string> found)
    {
        var best = 0.0;
        foreach (var one in wanted)
            foreach (var other in found) best = Math.Max(best, Clause(one, other));
        return best >= 0.35 ? best : 0;
    }

    static double Clause(string wanted, string found)
    {
        var (a, b) = (Words(wanted), Words(found));
        if (a.Count == 0 || b.Count == 0) return 0;
        var likeness = Bag(wanted, found);
        if (b.Count <= 4 * a.Count && Holds(b, a)) likeness = Math.Max(likeness, 0.8);
        return a.Count <= 4 * b.Count && Holds(a, b) ? Math.Max(likeness, 0.7) : likeness;
    }

    static bool Holds(List<string> words, List<string> part) => string.Join(' ', words).Contains(string.Join(' ', part), StringComparison.Ordinal);

    public static double Name(string? left, string? right)
    {
        var (a, b) = (Words(left), Words(right));
        if (a.Count == 0 || b.Count == 0) return 0;
        var (x, y) = (a.ToHashSet(), b.ToHashSet());
        if (x.SetEquals(y)) return 1;
        if (a[^1] == b[^1] || x.IsSubsetOf(y) || y.IsSubsetOf(x)) return 0.8;
        return Bag(left, right) >= 0.6 ? 0.6 : 0;
    }
}
