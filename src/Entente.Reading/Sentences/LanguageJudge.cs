using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>Tells whether a text is English by its share of common English words (<c>lexicons/common-words.tsv</c>).</summary>
sealed class LanguageJudge
{
    // English news has 10% and more, save for lists of prices and results; Dutch, German and Danish, which share some words, less than 5%.
    const double LeastShare = 0.05;

    // About 20 words: a headline may do without any of them. Letters, since not every script parts its words.
    const int EnoughLetters = 100;

    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _common =
        Table.Rows("common-words.tsv").Select(cells => cells[0]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"en", or unknown: with a word to the reader where the text is long enough to tell.</summary>
    public Language Judge(ImmutableArray<Sentence> sentences)
    {
        int letters = 0, words = 0, common = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var word = sentence[i].Text;
                if (!Letter.IsAlphabetic(Letter.Of(word[0]))) continue;
                letters += word.Length;
                words++;
                if (_common.Contains(word)) common++;
            }
        }

        if (common > 0 && common >= words * LeastShare) return new("en", null);
        return new(null, letters < EnoughLetters ? null : new Problem(
            "language-unknown",
            $"Of {words} words, {common} are common English ones: this may not be English, or no prose. What was read from it may be wrong."));
    }
}
