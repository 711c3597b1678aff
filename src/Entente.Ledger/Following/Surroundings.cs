namespace Entente.Ledger.Following;

/// <summary>The names in a whole document, states left out: two reports of one matter name the same places, bodies and people around it.</summary>
sealed class Surroundings
{
    const int Shortest = 3; // letters
    const double Telling = 0.9;

    /// <summary>The words as written, by their stems.</summary>
    readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    Surroundings(IEnumerable<(string Stem, string Word)> names)
    {
        foreach (var (stem, word) in names) _names.TryAdd(stem, word);
    }

    public static Surroundings None { get; } = new([]);

    /// <summary>Words with a capital that the text nowhere writes without one.</summary>
    /// <param name="weights">Tells which words say nothing.</param>
    /// <param name="text">The document's.</param>
    public static Surroundings Of(WordWeights weights, string text)
    {
        var words = WordBag.Words(text).Where(word => word.Length >= Shortest).ToList();
        var small = words.Where(word => char.IsLower(word[0])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(words.Where(word => char.IsUpper(word[0]) && !small.Contains(word)).Select(word => (Stem: Stem.Of(word.ToLowerInvariant()), word)).Where(one => weights.Of(one.Stem) >= Telling));
    }

    /// <summary>How many names both have.</summary>
    public int Shared(Surroundings other) => _names.Keys.Count(other._names.ContainsKey);

    /// <summary>Names in common of the mean of both, 0 to 1.</summary>
    public double Likeness(Surroundings other) =>
        _names.Count == 0 || other._names.Count == 0 ? 0 : Shared(other) / Math.Sqrt((double)_names.Count * other._names.Count);

    /// <summary>Names in common as this document writes them, in the order of letters.</summary>
    public IEnumerable<string> InCommon(Surroundings other, int most) => _names.Where(one => other._names.ContainsKey(one.Key)).Select(one => one.Value).Order(StringComparer.Ordinal).Take(most);
}
