using System.Text.RegularExpressions;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary>A sentence of our own with its marked parties and what the one does to the other.</summary>
sealed partial record LabelledPair(string Text, Span Source, Span Target, PloverType Type)
{
    /// <summary>Of a pair from a sentence of news, which is long and tells of other matters too.</summary>
    const float NewsWeight = 0.25f;

    /// <summary>How much it counts in training.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>All sentences of <c>data/plover/sentences</c>, the pairs of the events listed in those of news, then the frames' examples in which both parties can be found.</summary>
    /// <exception cref="InvalidDataException">A line without a type or its marks: names it.</exception>
    public static IReadOnlyList<LabelledPair> All()
    {
        List<LabelledPair> pairs = [.. OfSentences(), .. NewsSentence.All().SelectMany(OfNews)];
        foreach (var frame in new FrameBook(withExamples: true).Frames)
            foreach (var example in frame.Examples)
                if (OfExample(frame.Type, example) is { } pair) pairs.Add(pair);
        return pairs;
    }

    /// <summary>Whoever acts with whomever is acted on, each named where it stands nearest to the event's word; of those who act together each with each. Several events of a pair share its weight.</summary>
    static IEnumerable<LabelledPair> OfNews(NewsSentence line)
    {
        var told = (from one in line.Events
                    from source in one.Actors
                    from target in one.Recipients.IsEmpty ? one.Actors : one.Recipients
                    where source != target
                    select (Event: one, Source: source, Target: target)).ToList();
        return told.Select(pair => new LabelledPair(line.Text, line.Nearest(pair.Source, pair.Event.Trigger), line.Nearest(pair.Target, pair.Event.Trigger), Manual(pair.Event))
        {
            Weight = NewsWeight / told.Count(other => other.Source == pair.Source && other.Target == pair.Target),
        });
    }

    /// <summary>The manual, which pairs follow, has a RETREAT to come as CONCEDE.</summary>
    static PloverType Manual(ListedEvent one) => one is { Type: PloverType.Retreat, Time: EventTime.Future } ? PloverType.Concede : one.Type;

    /// <summary>The sentences with two marks of <c>data/plover/sentences</c> alone.</summary>
    /// <exception cref="InvalidDataException">A line without a type or its marks: names it.</exception>
    public static IReadOnlyList<LabelledPair> OfSentences()
    {
        var pairs = new List<LabelledPair>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folders.Repository, "data/plover/sentences"), "*.tsv").Where(file => !NewsSentence.IsNews(file)).Order(StringComparer.Ordinal))
            foreach (var line in File.ReadLines(file).Skip(1))
                pairs.Add(Parse(line) ?? throw new InvalidDataException($"{Path.GetFileName(file)}: '{line}' has no type or not both marks."));
        return pairs;
    }

    static LabelledPair? Parse(string line) => line.Split('\t') is [var type, _, var marked] && Ontology.Type(type) is { } known ? Marked(known, marked) : null;

    /// <summary>A sentence with &lt;s&gt; and &lt;t&gt; marks; null where one lacks.</summary>
    public static LabelledPair? Marked(PloverType type, string marked)
    {
        var text = Mark().Replace(marked, "");
        return Find(marked, "s") is { } source && Find(marked, "t") is { } target ? new(text, source, target, type) : null;
    }

    static Span? Find(string marked, string letter)
    {
        var (open, close) = (marked.IndexOf($"<{letter}>", StringComparison.Ordinal), marked.IndexOf($"</{letter}>", StringComparison.Ordinal));
        if (open < 0 || close < open) return null;
        return new Span(Plain(marked[..open]), Plain(marked[..close]));
    }

    static int Plain(string marked) => Mark().Replace(marked, "").Length;

    static LabelledPair? OfExample(PloverType type, string example)
    {
        if (example.Split('|', 2) is not [var parties, var sentence] || parties.Split('>') is not [var left, var right]) return null;
        var names = left.Split('+', StringSplitOptions.TrimEntries);
        var (source, target) = names.Length > 1 ? (names[0], names[1]) : (left.Trim(), right.Split('+')[0].Trim());
        var text = sentence.Trim();
        var (one, other) = (text.IndexOf(source, StringComparison.Ordinal), text.IndexOf(target, StringComparison.Ordinal));
        return one < 0 || other < 0 || target == "-" ? null : new(text, new Span(one, one + source.Length), new Span(other, other + target.Length), type);
    }

    [GeneratedRegex("</?[st]>")]
    private static partial Regex Mark();
}
