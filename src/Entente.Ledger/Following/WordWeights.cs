using System.Collections.Frozen;
using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Ledger.Following;

/// <summary>How much a word tells about what is spoken of. Names of states tell nothing here: parties are compared on their own.</summary>
sealed class WordWeights
{
    const double Faint = 0.2;
    const double Rare = 2.4; // where news has it less often than all that are counted
    const double Figure = 1;

    static readonly Lazy<FrozenDictionary<string, double>> Known = new(Load);

    readonly FrozenDictionary<string, double> _listed = Known.Value;

    /// <summary>From <c>data/lexicons/stem-weights.tsv</c>, what <c>follow-words.tsv</c> says otherwise, and the names of states.</summary>
    static FrozenDictionary<string, double> Load()
    {
        var listed = Table.Rows("stem-weights.tsv").ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        foreach (var row in Table.Rows("state-names.tsv").Where(row => !row[0].Contains(' ', StringComparison.Ordinal)))
            listed[Stem.Of(row[0].ToLowerInvariant())] = 0;
        foreach (var row in Table.Rows("follow-words.tsv")) listed[Stem.Of(row[0])] = row[1] == "none" ? 0 : Faint;
        return listed.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>0 for words that tell nothing, about 1 for what news often speaks of, up to 2.4 for rare words and names.</summary>
    /// <param name="stem">The word's stem, in lower case.</param>
    public double Of(string stem)
    {
        if (_listed.TryGetValue(stem, out var weight)) return weight;
        if (char.IsAsciiDigit(stem[0])) return stem.Length >= 3 ? Figure : 0.3;
        return stem.Length == 1 ? 0 : Rare;
    }
}
