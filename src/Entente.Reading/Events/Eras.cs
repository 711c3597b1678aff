using System.Collections.Frozen;
using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Reading.Events;

/// <summary>Wars and eras that texts look back on: <c>data/lexicons/eras.tsv</c>.</summary>
sealed class Eras
{
    /// <summary>Tokens of the longest form, its hyphens counted.</summary>
    const int Longest = 4;

    readonly FrozenDictionary<string, int> _ends;

    /// <exception cref="InvalidDataException">An era that ends before it begins, or a form that stands twice: says which.</exception>
    public Eras()
    {
        var ends = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var cells in Table.Rows("eras.tsv"))
        {
            var (from, to) = (int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture));
            if (from > to) throw new InvalidDataException($"eras.tsv: {cells[0]} ends before it begins.");
            if (!ends.TryAdd(cells[0], to) && ends[cells[0]] != to) throw new InvalidDataException($"eras.tsv: {cells[0]} has two ends.");
        }

        _ends = ends.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The last year of an era that a stretch of a sentence names; null for none.</summary>
    /// <param name="limbs">The sentence.</param>
    /// <param name="first">Index of the first word.</param>
    /// <param name="last">Index of the last word, included.</param>
    public int? End(Limbs limbs, int first, int last)
    {
        var text = limbs.Tree.Sentence.Document.Text;
        var ends = _ends.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var from = first; from <= last; from++)
            for (var at = from; at <= last && at < from + Longest; at++)
                if (ends.TryGetValue(limbs.SpanOf(from, at).In(text), out var end)) return end;
        return null;
    }
}
