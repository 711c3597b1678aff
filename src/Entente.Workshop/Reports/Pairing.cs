namespace Entente.Workshop.Reports;

/// <summary>Pairs what is wanted with what was found, as <c>score_report.py</c> does.</summary>
static class Pairing
{
    /// <summary>Pairs one to one, the most alike first; of equals the later ones first, as the scorer sorts.</summary>
    public static List<(T Gold, T Found)> Of<T>(IReadOnlyList<T> gold, IReadOnlyList<T> found, Func<T, T, double> alike)
    {
        var candidates = from i in Enumerable.Range(0, gold.Count)
                         from j in Enumerable.Range(0, found.Count)
                         let likeness = alike(gold[i], found[j])
                         where likeness > 0
                         orderby likeness descending, i descending, j descending
                         select (i, j);
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(T, T)>();
        foreach (var (i, j) in candidates)
        {
            if (left.Contains(i) || right.Contains(j)) continue;
            left.Add(i);
            right.Add(j);
            pairs.Add((gold[i], found[j]));
        }

        return pairs;
    }
}
