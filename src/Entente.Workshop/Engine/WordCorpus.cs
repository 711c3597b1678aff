using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>A text as numbers: its words by frequency, and every paragraph as their indexes.</summary>
sealed class WordCorpus
{
    /// <summary>Folded words, the most frequent first.</summary>
    public required string[] Words { get; init; }

    public required long[] Counts { get; init; }

    /// <summary>The running text; -1 ends a paragraph, words outside the vocabulary are left out.</summary>
    public required int[] Text { get; init; }

    /// <param name="lines">Paragraphs; read once.</param>
    /// <param name="size">Words to keep; ties in frequency go by spelling, so that the result is always the same.</param>
    public static WordCorpus Read(IEnumerable<string> lines, int size)
    {
        var ids = new Dictionary<string, int>();
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var counts = new List<long>();
        var text = new List<int>(1 << 26);
        Span<char> folded = stackalloc char[WordForm.Longest];
        foreach (string line in lines)
        {
            for (int at = 0; at < line.Length;)
            {
                if (char.IsWhiteSpace(line[at])) { at++; continue; }
                int length = RawText.Negation(line, at) is > 0 and var negation ? negation : RawText.Length(line, at);
                var word = folded[..WordForm.Fold(line.AsSpan(at, length), folded)];
                if (!lookup.TryGetValue(word, out int id))
                {
                    ids.Add(word.ToString(), id = counts.Count);
                    counts.Add(0);
                }
                counts[id]++;
                text.Add(id);
                at += length;
            }
            text.Add(-1);
        }
        return Rank(ids, counts, text, size);
    }

    static WordCorpus Rank(Dictionary<string, int> ids, List<long> counts, List<int> text, int size)
    {
        var ranked = ids.OrderByDescending(pair => counts[pair.Value]).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(size).ToArray();
        var rank = new int[counts.Count];
        Array.Fill(rank, -2);
        for (int i = 0; i < ranked.Length; i++) rank[ranked[i].Value] = i;
        int[] kept = [.. text.Select(id => id < 0 ? -1 : rank[id]).Where(id => id != -2)];
        return new WordCorpus
        {
            Words = [.. ranked.Select(pair => pair.Key)],
            Counts = [.. ranked.Select(pair => counts[pair.Value])],
            Text = kept,
        };
    }
}
