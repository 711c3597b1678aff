using System.Text.RegularExpressions;
using Entente.Reading.Documents;

namespace Entente.Ledger.Following;

/// <summary>Which state a sentence says somebody goes to: CHN of "a three-day visit to China".</summary>
static partial class Destinations
{
    const int LongestName = 4; // words

    static readonly Lazy<Dictionary<string, string>> Forms = new(() =>
        Table.Rows("state-names.tsv").Where(row => row[1].Length > 0).GroupBy(row => row[0].ToLowerInvariant()).ToDictionary(rows => rows.Key, rows => rows.First()[1]));

    /// <summary>The code; null where no state is named there.</summary>
    public static string? Find(string words)
    {
        foreach (Match match in Going().Matches(words))
        {
            var rest = words[(match.Index + match.Length)..].Split(' ', LongestName + 1, StringSplitOptions.RemoveEmptyEntries);
            for (var length = Math.Min(LongestName, rest.Length); length > 0; length--)
            {
                var name = string.Join(' ', rest.Take(length)).TrimEnd('.', ',', ';', ':').ToLowerInvariant();
                if (Forms.Value.TryGetValue(name, out var code)) return code;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:(?:visits?|trips?|tours?|travel\w*|fly|flies|flew|return\w*) to|arriv\w+ in|visit\w*)\s+(?:the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Going();
}
