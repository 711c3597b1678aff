using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Entente.Reading.Documents;

namespace Entente.Ledger.Following;

/// <summary>A pattern of <c>data/lexicons/follow-cues.tsv</c>.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">Of the records it speaks of.</param>
/// <param name="Status">What it says of them.</param>
/// <param name="Pattern">The words.</param>
/// <param name="Example">A sentence for which it holds, as the first of its kind.</param>
/// <param name="Not">A sentence in which it is not found.</param>
sealed record Cue(string Id, string Kind, string Status, Regex Pattern, string Example, string Not);

/// <summary>What words say became of a record.</summary>
sealed partial class Cues
{
    readonly ImmutableArray<Cue> _cues =
    [
        .. Table.Rows("follow-cues.tsv").Select(row => new Cue(
            row[0], row[1], row[2], new Regex(row[3], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), row[4], row[5])),
    ];

    public IEnumerable<Cue> All => _cues;

    /// <summary>The status that the words give a record of this kind; null where they say nothing of it.</summary>
    public string? Read(string kind, string words) => _cues.FirstOrDefault(cue => cue.Kind == kind && cue.Pattern.IsMatch(words))?.Status;

    /// <summary>What occasion the words speak of, as a meeting's kind; null for none.</summary>
    public static string? Occasion(string words) =>
        Visit().IsMatch(words) ? "visit"
        : words.Contains("summit", StringComparison.OrdinalIgnoreCase) ? "summit"
        : Talks().IsMatch(words) ? "talks"
        : Meeting().IsMatch(words) ? "meeting" : null;

    /// <summary>The same, of a sentence with words for more than one: "with the arrival of the envoys all was ready for the talks" can tell of either.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="isVisit">Whether a visit is looked for.</param>
    public static string? Occasion(string words, bool isVisit)
    {
        var occasion = Occasion(words);
        if (isVisit || occasion != "visit") return occasion;
        return words.Contains("summit", StringComparison.OrdinalIgnoreCase) ? "summit" : Talks().IsMatch(words) ? "talks" : occasion;
    }

    [GeneratedRegex(@"\b(?:visit\w*|arriv\w+|trip|tour|flew|flies|travel\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Visit();

    [GeneratedRegex(@"\b(?:talks|rounds?|negotiations|consult\w*|dialogue|negotiators|discuss\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Talks();

    [GeneratedRegex(@"\b(?:met|meets?|meetings?|session|conference|gather\w*|attend\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();
}
