namespace Entente.Ledger.Following;

/// <summary>What some words are about: stems with their weights, each once.</summary>
sealed class WordBag
{
    const double Telling = 0.9;

    readonly Dictionary<string, double> _weights = [];
    readonly HashSet<string> _names = [];

    /// <summary>The words as written, by their stems.</summary>
    readonly Dictionary<string, string> _written = [];

    WordBag()
    {
    }

    public double Total { get; private set; }

    public IEnumerable<string> Stems => _weights.Keys;

    public static WordBag Of(WordWeights weights, params IEnumerable<string?> texts) => Of(weights, [], texts);

    /// <param name="weights">How much each word tells.</param>
    /// <param name="names">Names of people, whose words are left out: people are compared on their own.</param>
    /// <param name="texts">The words.</param>
    public static WordBag Of(WordWeights weights, IEnumerable<string> names, IEnumerable<string?> texts)
    {
        var left = names.SelectMany(Words).Select(word => Stem.Of(word.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);
        var bag = new WordBag();
        foreach (var text in texts)
            foreach (var word in Words(text ?? ""))
                bag.Add(weights, word, left);
        return bag;
    }

    public bool Has(ReadOnlySpan<char> stem) => _weights.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(stem);

    /// <summary>Weight in common.</summary>
    public double Shared(WordBag other) => _weights.Where(one => other._weights.ContainsKey(one.Key)).Sum(one => one.Value);

    /// <summary>Words in common that are no names: a place alone does not tell what is done there.</summary>
    public int SharedCommon(WordBag other) =>
        _weights.Count(one => one.Value > 0.5 && !_names.Contains(one.Key) && !other._names.Contains(one.Key) && other._weights.ContainsKey(one.Key) && !char.IsAsciiDigit(one.Key[0]));

    /// <summary>Weight in common, of the smaller's: 0 to 1.</summary>
    public double Overlap(WordBag other)
    {
        var smaller = Math.Min(Total, other.Total);
        return smaller <= 0 ? 0 : Math.Min(1, Shared(other) / smaller);
    }

    /// <summary>The words in common that tell most, as written here, for a reason that people read.</summary>
    public IEnumerable<string> InCommon(WordBag other, int most) =>
        _weights.Where(one => one.Value >= Telling && other._weights.ContainsKey(one.Key))
            .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => _written[one.Key]).Take(most);

    void Add(WordWeights weights, string word, HashSet<string> left)
    {
        var stem = Stem.Of(word.ToLowerInvariant());
        if (left.Contains(stem)) return;
        var weight = weights.Of(stem);
        if (char.IsUpper(word[0]) && weight > 0) _names.Add(stem);
        if (weight <= 0 || !_weights.TryAdd(stem, weight)) return;
        _written.Add(stem, word);
        Total += weight;
    }

    /// <summary>Runs of letters and digits.</summary>
    public static IEnumerable<string> Words(string text)
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
