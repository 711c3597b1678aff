using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Ledger.Following;

/// <summary>Which of a series an occasion is: 5 of "the fifth round of fishery talks", 13 of "the 13th summit".</summary>
static partial class Ordinals
{
    static readonly string[] Words =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>The number of the first that is said before a word for an occasion; null for none.</summary>
    public static int? Find(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is null || Ordinal().Match(text) is not { Success: true } match) continue;
            var word = match.Groups[1].Value;
            if (char.IsAsciiDigit(word[0])) return int.Parse(word.AsSpan(0, word.Length - 2), CultureInfo.InvariantCulture);
            return word.Equals("inaugural", StringComparison.OrdinalIgnoreCase) ? 1
                : 1 + Array.FindIndex(Words, one => one.Equals(word, StringComparison.OrdinalIgnoreCase));
        }

        return null;
    }

    // "first face-to-face talks" counts as well as "fifth round of six-party talks"; at most four words may stand between.
    [GeneratedRegex(
        @"\b(\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural)[ -](?:[\w'-]+ ){0,6}?(?:round|session|summit|meeting|conference|talks|dialogue|consultations|assembly)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
