using System.Text.RegularExpressions;

namespace Entente.Ledger.Following;

/// <summary>Whether words say that something is not to be: "will not be sent", "no longer wants".</summary>
static partial class Negations
{
    public static bool Has(string words) => Negation().IsMatch(words);

    [GeneratedRegex(@"\b(?:not|never|no longer|cannot)\b|n't\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negation();
}
