using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>Surface tokens of letters only that hold two words or more: "cannot", "gonna"; <c>lexicons/contractions.tsv</c>.</summary>
sealed class Contractions
{
    readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _cuts;
    readonly int _longest;

    public static Contractions Embedded() => new(Table.Rows("contractions.tsv"));

    /// <exception cref="InvalidDataException">Words that do not spell the written form.</exception>
    public Contractions(IEnumerable<string[]> rows)
    {
        var cuts = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var words = row.Length < 2 ? [] : row[1].Split(' ');
            if (words.Length < 2 || string.Concat(words) != row[0])
                throw new InvalidDataException($"contractions.tsv: the words of '{row[0]}' do not spell it");
            var at = 0;
            cuts[row[0]] = [.. words[..^1].Select(word => at += word.Length)];
            _longest = Math.Max(_longest, row[0].Length);
        }

        _cuts = cuts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Where its later words begin, counted from its first unit; empty for nearly every token.</summary>
    public ReadOnlySpan<int> Cuts(ReadOnlySpan<char> token) =>
        token.Length >= 3 && token.Length <= _longest && _cuts.TryGetValue(token, out var cuts) ? cuts : [];
}
