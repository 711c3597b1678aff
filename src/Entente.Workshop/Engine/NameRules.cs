using Entente.Reading.Documents;

namespace Entente.Workshop.Engine;

/// <summary>Where a name begins and ends, one rule for all corpora: titles and offices stay outside, days and months are no names.</summary>
sealed class NameRules
{
    const int LongestTitle = 4;

    static readonly HashSet<string> Calendar =
    [
        .. ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july "
            + "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm").Split(' '),
    ];

    readonly HashSet<string> _titles = [];

    public NameRules()
    {
        foreach (string[] row in Table.Rows("titles.tsv")) if (row[2] == "yes") _titles.Add(row[0].ToLowerInvariant());
        foreach (string[] row in Table.Rows("offices.tsv")) _titles.Add(row[0]);
    }

    public static bool IsDay(string form) => Calendar.Contains(form.TrimEnd('.').ToLowerInvariant());

    /// <summary>How many words at the beginning are titles or offices.</summary>
    public int Titles(ReadOnlySpan<string> words)
    {
        int from = 0;
        while (from < words.Length)
        {
            int length = Math.Min(LongestTitle, words.Length - from);
            while (length > 0 && !_titles.Contains(string.Join(' ', words.Slice(from, length)).ToLowerInvariant())) length--;
            if (length == 0) break;
            from += length;
        }
        return from;
    }

    /// <summary>Whether the words name nothing: all titles, or all days and months.</summary>
    public bool IsNone(ReadOnlySpan<string> words)
    {
        foreach (string word in words) if (!IsDay(word)) return Titles(words) == words.Length;
        return true;
    }
}
