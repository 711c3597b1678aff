using System.Text;

namespace Entente.Workshop.Lexicons;

/// <summary>Letters with diacritics into ASCII, by <c>data/hand/folds.tsv</c>.</summary>
/// <remarks>The platform's <c>string.Normalize</c> does nothing in a culture-invariant program, so a table stands in for it.</remarks>
sealed class Folding
{
    readonly Dictionary<char, string> _ascii = [];

    public Folding()
    {
        foreach (var row in Sheet.Read("hand/folds.tsv").Rows)
            foreach (var letter in row[1])
                _ascii.Add(letter, row[0]);
    }

    /// <summary>Each letter and its replacement, by code point.</summary>
    public IEnumerable<(char Letter, string Ascii)> Pairs => _ascii.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value));

    public string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
            folded.Append(_ascii.TryGetValue(letter, out var ascii) ? ascii : letter.ToString());
        return folded.ToString();
    }

    /// <summary>The form, its plain spelling and, where it has an apostrophe, that with a curly one.</summary>
    public IEnumerable<string> Spellings(string form) => new[] { form, Fold(form), form.Replace('\'', '’'), Fold(form).Replace('\'', '’') }.Distinct();
}
