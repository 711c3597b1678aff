namespace Entente.Workshop.Engine;

/// <summary>Paragraphs of the raw text for the teachers to label.</summary>
static class RawNews
{
    // Shares of each source's lines. Left out: the texts that the scored archives and name sets are cut from.
    static readonly Dictionary<string, float> Shares = new()
    {
        ["bbc-2004-2005"] = 0.9f,
        ["insightcrime"] = 0.9f,
        ["reuters-21578"] = 0.25f,
        ["un-general-debate-1990-2024"] = 0.12f,
        ["state-dept-human-rights-2016-2024"] = 0.07f,
        ["white-house-briefings-2009-2016"] = 0.1f,
    };

    /// <param name="shared">The folder that holds <c>data/text</c>.</param>
    /// <param name="dice">Decides which lines.</param>
    public static IEnumerable<string> Lines(string shared, Dice dice)
    {
        var sources = File.ReadLines(Path.Combine(shared, "data/text/news.sources.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => (Share: Shares.GetValueOrDefault(cells[0]), Last: int.Parse(cells[2]))).ToList();
        int source = 0, number = 0;
        foreach (string line in RawText.Lines(Path.Combine(shared, "data/text/news.txt.xz")))
        {
            number++;
            while (source < sources.Count && number > sources[source].Last) source++;
            if (source < sources.Count && dice.Next() < sources[source].Share) yield return line;
        }
    }
}
