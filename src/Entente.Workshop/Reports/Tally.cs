using System.Globalization;

namespace Entente.Workshop.Reports;

/// <summary>Counts for one kind of record: in gold, found, right, and which attributes of those found were right.</summary>
sealed class Tally
{
    readonly SortedDictionary<string, (int Right, int All)> _attributes = new(StringComparer.Ordinal);

    public int Gold { get; private set; }

    public int Found { get; private set; }

    public int Right { get; private set; }

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add(int gold, int found, int right) => (Gold, Found, Right) = (Gold + gold, Found + found, Right + right);

    public void Add(IEnumerable<string> gold, IEnumerable<string> found)
    {
        var (wanted, given) = (gold.ToHashSet(), found.ToHashSet());
        Add(wanted.Count, given.Count, wanted.Count(given.Contains));
    }

    public void Attribute(string name, bool right)
    {
        var (so, all) = _attributes.GetValueOrDefault(name);
        _attributes[name] = (so + (right ? 1 : 0), all + 1);
    }

    /// <summary>A row of the scorer's table.</summary>
    public string Row(string kind) => string.Create(CultureInfo.InvariantCulture,
        $"{kind,-26}{Gold,6}{Found,7}{Right,7}{100 * Precision,7:F1}{100 * Recall,7:F1}{100 * F1,7:F1}  ") + string.Join(", ", _attributes.Select(pair =>
            string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {100.0 * pair.Value.Right / pair.Value.All:F1} ({pair.Value.Right}/{pair.Value.All})")));
}
