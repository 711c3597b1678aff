using System.Collections.Immutable;

namespace Entente.Reading.Commitments;

/// <summary>Joins what a document says of one commitment more than once.</summary>
sealed class Repeats
{
    /// <summary>The share of the shorter action's words that the longer one must hold.</summary>
    const double Alike = 0.8;

    const int FewestWords = 2;

    static readonly HashSet<string> Empty = ["the", "a", "an", "of", "to", "in", "on", "for", "with", "and", "their", "its", "his", "her", "our", "between", "two", "both", "by", "at"];

    readonly List<(Commitment Made, HashSet<string> Words)> _all = [];

    public void Add(Commitment made)
    {
        var words = Words(made.Action);
        for (var i = 0; i < _all.Count; i++)
        {
            if (!IsSame(_all[i].Made, _all[i].Words, made, words)) continue;
            _all[i] = (Join(_all[i].Made, made), _all[i].Words);
            return;
        }

        _all.Add((made, words));
    }

    public ImmutableArray<Commitment> All() => [.. _all.Select(one => one.Made).OrderBy(one => one.Evidence[0])];

    static bool IsSame(Commitment first, HashSet<string> words, Commitment second, HashSet<string> others)
    {
        if (!first.By.Intersect(second.By).Any()) return false;
        var (less, more) = words.Count <= others.Count ? (words, others) : (others, words);
        return less.Count >= FewestWords ? less.Count(more.Contains) >= Alike * less.Count : less.SetEquals(more);
    }

    /// <summary>The first telling stands, with what the second adds.</summary>
    static Commitment Join(Commitment first, Commitment second) => first with
    {
        By = second.By.Length > first.By.Length ? second.By : first.By,
        To = first.To.IsEmpty && second.By.Length == first.By.Length ? second.To : first.To,
        Sectors = [.. first.Sectors.Union(second.Sectors)],
        Due = first.Due ?? second.Due,
        Condition = first.Condition ?? second.Condition,
        Speaker = first.Speaker ?? second.Speaker,
        Confidence = Math.Max(first.Confidence, second.Confidence),
        Evidence = [.. first.Evidence.Union(second.Evidence).Order()],
    };

    static HashSet<string> Words(string action)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in action.Split([' ', ',', '.', '(', ')', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries))
            if (!Empty.Contains(word)) words.Add(word.Length > 4 && word.EndsWith('s') ? word[..^1] : word);
        return words;
    }
}
