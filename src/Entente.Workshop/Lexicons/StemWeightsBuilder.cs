using System.Globalization;
using Entente.Ledger.Following;
using Entente.Workshop.Engine;

namespace Entente.Workshop.Lexicons;

/// <summary>
/// Learns how much a word tells when two reports are compared: next to nothing where one paragraph in ten has it ("report"), much where one in ten
/// thousand has. Counts only: no text is kept.
/// </summary>
static class StemWeightsBuilder
{
    // One paragraph in so many: rarer words are all taken for telling.
    const int Rarest = 3000;

    /// <summary>Reads <c>text/news.txt.xz</c>, a minute; needs the program <c>xz</c>.</summary>
    public static Sheet Build()
    {
        var (counts, lines) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var line in RawText.Lines(Path.Combine(Folders.Shared, "data/text/news.txt.xz")))
        {
            lines++;
            foreach (var stem in WordBag.Words(line).Where(word => word.All(char.IsAsciiLetter)).Select(word => Stem.Of(word.ToLowerInvariant())).Distinct())
                counts[stem] = counts.GetValueOrDefault(stem) + 1;
        }

        return new Sheet(
            [$"How much a stem tells when two reports are compared: the logarithm (base 10) of how many paragraphs go to one that has it, less 1, at least 0.1. Those of fewer than one in {Rarest} are left out. Built by the Workshop.",
                "Word counts over a corpus of news handed to developers (news.txt.xz); no text is kept."],
            ["stem", "weight"],
            [.. counts.Where(one => one.Key.Length > 1 && (double)lines / one.Value < Rarest)
                .Select(one => new[] { one.Key, Math.Max(0.1, Math.Log10((double)lines / one.Value) - 1).ToString("0.0", CultureInfo.InvariantCulture) })]).Sorted();
    }
}
