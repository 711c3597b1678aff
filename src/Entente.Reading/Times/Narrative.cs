using System.Collections.Immutable;
using System.Globalization;
using Entente.Reading.Parsing;

namespace Entente.Reading.Times;

/// <summary>Tells texts that are told from date to date (lives, histories) from news, which counts from its own day.</summary>
static class Narrative
{
    /// <summary>How many old years a narrative names at least.</summary>
    const int Years = 3;

    /// <param name="trees">All trees of one document.</param>
    /// <param name="vocabulary">Knows weekdays and "yesterday".</param>
    /// <param name="anchor">The year of the anchor.</param>
    public static bool Is(ImmutableArray<Tree> trees, Vocabulary vocabulary, int anchor)
    {
        var years = 0;
        foreach (var tree in trees)
            foreach (var row in tree.Sentence.Words)
            {
                var word = tree.Sentence.Document.Text.AsSpan(row.Start, row.End - row.Start);
                if (vocabulary.Find(word) is { } entry && (entry.Is(Kind.Weekday) || entry.Is(Kind.Offset))) return false;
                if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1000 && year < anchor - 1) years++;
            }

        return years >= Years;
    }
}
