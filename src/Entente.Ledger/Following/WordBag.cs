namespace Entente.Ledger.Following;

/// <summary>What some words are about: stems with their weights, each once.</summary>
sealed class WordBag
{
    readonly Dictionary<string, double> _weights = [];

    WordBag()
    {
    }

    public double Total { get; private set; }

    public IEnumerable<string> Stems => _weights.Keys;

    public static WordBag Of(WordWeights weights, params IEnumerable<string?> texts)
    {
        var bag = new WordBag();
        foreach (var text in texts)
            foreach (var word in Words(text ?? ""))
                bag.Add(weights, word);
        return bag;
    }

    /// <summary>Weight in common.</summary>
    public double Shared(WordBag other) => _weights.Where(one => other._weights.ContainsKey(one.Key)).Sum(one => one.Value);

    /// <summary>Weight in common, of the smaller's: 0 to 1.</summary>
    public double Overlap(WordBag other)
    {
        var smaller = Math.Min(Total, other.Total);
        return smaller <= 0 ? 0 : Math.Min(1, Shared(other) / smaller);
    }

    /// <summary>The words in common that tell most, for a reason that people read.</summary>
    public IEnumerable<string> InCommon(WordBag other, int most) =>
        _weights.Where(one => one.Value >= 1 && other._weights.ContainsKey(one.Key))
            .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key).Take(most);

    void Add(WordWeights weights, string word)
    {
        var stem = Stem.Of(word.ToLowerInvariant());
        var weight = weights.Of(stem, char.IsUpper(word[0]));
        if (weight <= 0 || !_weights.TryAdd(stem, weight)) return;
        Total += weight;
    }

    static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }
}
