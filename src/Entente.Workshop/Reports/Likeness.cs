using System.Text;
using System.Text.Json;

namespace Entente.Workshop.Reports;

/// <summary>How alike two wordings, names or sets are: the measures of <c>score_report.py</c>.</summary>
static class Likeness
{
    const double Floor = 0.35;

    /// <summary>Lower-case ASCII words, marks folded away.</summary>
    public static List<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in (text ?? "").Normalize(NormalizationForm.FormKD))
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

    /// <summary>Size of the intersection over the size of the union; two empty sets are equal.</summary>
    public static double Jaccard(IEnumerable<string> left, IEnumerable<string> right)
    {
        var (a, b) = (left.ToHashSet(), right.ToHashSet());
        if (a.Count == 0 && b.Count == 0) return 1;
        var both = a.Count(b.Contains);
        return both == 0 ? 0 : (double)both / (a.Count + b.Count - both);
    }

    public static double Name(string? left, string? right)
    {
        var (a, b) = (Words(left), Words(right));
        if (a.Count == 0 || b.Count == 0) return 0;
        var (x, y) = (a.ToHashSet(), b.ToHashSet());
        if (x.SetEquals(y)) return 1;
        if (a[^1] == b[^1] || x.IsSubsetOf(y) || y.IsSubsetOf(x)) return 0.8;
        return Bag(left, right) >= 0.6 ? 0.6 : 0;
    }

    /// <summary>Whether a record's evidence tells the same clause as the gold quote: 0, or how well.</summary>
    public static double Quote(JsonElement gold, JsonElement found)
    {
        var best = 0.0;
        foreach (var wanted in Quotes(gold))
            foreach (var given in Quotes(found))
                best = Math.Max(best, Quote(wanted, given));
        return best >= Floor ? best : 0;
    }

    static double Quote(string wanted, string given)
    {
        var (g, p) = (Words(wanted), Words(given));
        var (gold, found) = (string.Join(' ', g), string.Join(' ', p));
        var alike = Bag(wanted, given);
        if (g.Count == 0 || p.Count == 0) return alike;
        if (p.Count <= 4 * g.Count && found.Contains(gold, StringComparison.Ordinal)) alike = Math.Max(alike, 0.8);
        if (g.Count <= 4 * p.Count && gold.Contains(found, StringComparison.Ordinal)) alike = Math.Max(alike, 0.7);
        return alike;
    }

    /// <summary>The quotes of a gold or found record: its <c>evidence</c>, else its <c>quote</c>.</summary>
    public static List<string> Quotes(JsonElement record)
    {
        var source = record.List("evidence") is { Count: > 0 } evidence ? evidence : record.List("quote");
        return [.. source.Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.Text("quote") ?? "")];
    }
}
