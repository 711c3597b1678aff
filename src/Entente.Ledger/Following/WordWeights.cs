using Entente.Reading.Documents;

namespace Entente.Ledger.Following;

/// <summary>How much a word tells about what is spoken of. Names of states tell nothing here: parties are compared on their own.</summary>
sealed class WordWeights
{
    const double Faint = 0.2;
    const double Name = 1.3;

    readonly Dictionary<string, double> _listed = [];

    /// <summary>From <c>data/lexicons/follow-words.tsv</c> and the names of states.</summary>
    public WordWeights()
    {
        foreach (var row in Table.Rows("state-names.tsv").Where(row => !row[0].Contains(' ', StringComparison.Ordinal)))
            _listed[Stem.Of(row[0].ToLowerInvariant())] = 0;
        foreach (var row in Table.Rows("follow-words.tsv")) _listed[Stem.Of(row[0])] = row[1] == "none" ? 0 : Faint;
    }

    /// <summary>0 for words that tell nothing, 1 for most; more for names and large figures.</summary>
    /// <param name="stem">The word's stem, in lower case.</param>
    /// <param name="isName">Whether it is written with a capital.</param>
    public double Of(string stem, bool isName)
    {
        if (_listed.TryGetValue(stem, out var weight)) return weight;
        if (char.IsAsciiDigit(stem[0])) return stem.Length >= 3 ? 1 : 0.3;
        if (stem.Length == 1) return 0;
        return isName ? Name : 1;
    }
}
