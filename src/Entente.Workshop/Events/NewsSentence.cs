using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary>An event listed for a sentence of our own.</summary>
/// <param name="Type">As reports tell it: what is ahead or denied is folded.</param>
/// <param name="Trigger">The word that expresses it.</param>
/// <param name="Actors">Numbers of parties; all sides where it is reciprocal.</param>
/// <param name="Recipients">Numbers of parties; may be empty.</param>
sealed record ListedEvent(PloverType Type, Span Trigger, ImmutableArray<int> Actors, ImmutableArray<int> Recipients, EventTime Time);

/// <summary>A sentence of our own, in the manner of newswire, with all its parties tagged and all its events listed: what is not listed is none.</summary>
/// <param name="Parties">Each tagged phrase with the number of its party; one party may be tagged several times.</param>
sealed partial record NewsSentence(string Text, ImmutableArray<(int Number, Span Span)> Parties, ImmutableArray<ListedEvent> Events)
{
    /// <summary>All lines of <c>data/plover/sentences/news-*.tsv</c>.</summary>
    /// <exception cref="InvalidDataException">A line that is not as docs/events.md says: names it.</exception>
    public static IReadOnlyList<NewsSentence> All()
    {
        var all = new List<NewsSentence>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folders.Repository, "data/plover/sentences"), "news-*.tsv").Order(StringComparer.Ordinal))
            foreach (var line in File.ReadLines(file).Skip(1))
                all.Add(Parse(line) ?? throw new InvalidDataException($"{Path.GetFileName(file)}: '{line}' is no list of events and a tagged sentence."));
        return all;
    }

    /// <summary>Whether a file of sentences holds such lines.</summary>
    public static bool IsNews(string path) => Path.GetFileName(path).StartsWith("news-", StringComparison.Ordinal);

    /// <summary>A line <c>TYPE@trigger actors>recipients time; ...</c>, tab, sentence; null where it is none.</summary>
    public static NewsSentence? Parse(string line)
    {
        if (line.Split('\t') is not [var listed, var tagged] || Untag(tagged) is not { } plain) return null;
        if (listed == "none") return new NewsSentence(plain.Text, plain.Parties, []);
        var events = ImmutableArray.CreateBuilder<ListedEvent>();
        foreach (var one in listed.Split("; "))
        {
            if (Event(one, plain.Text) is not { } made || !made.Actors.Concat(made.Recipients).All(number => plain.Parties.Any(party => party.Number == number))) return null;
            events.Add(made);
        }

        return new NewsSentence(plain.Text, plain.Parties, events.ToImmutable());
    }

    /// <summary>The mention of a party that stands nearest to a word.</summary>
    public Span Nearest(int number, Span word) =>
        Parties.Where(party => party.Number == number).Select(party => party.Span).MinBy(span => Math.Max(span.Start - word.End, word.Start - span.End));

    static (string Text, ImmutableArray<(int Number, Span Span)> Parties)? Untag(string tagged)
    {
        var text = new StringBuilder();
        var parties = ImmutableArray.CreateBuilder<(int, Span)>();
        var (from, open, start) = (0, -1, 0);
        foreach (Match tag in Tag().Matches(tagged))
        {
            text.Append(tagged, from, tag.Index - from);
            from = tag.Index + tag.Length;
            var number = int.Parse(tag.Groups[2].ValueSpan);
            if (tag.Groups[1].Length == 0 ? open >= 0 : open != number || start == text.Length) return null;
            if (tag.Groups[1].Length == 0) (open, start) = (number, text.Length);
            else
            {
                parties.Add((number, new Span(start, text.Length)));
                open = -1;
            }
        }

        return open >= 0 ? null : (text.Append(tagged, from, tagged.Length - from).ToString(), parties.ToImmutable());
    }

    static ListedEvent? Event(string listed, string text)
    {
        var match = Listed().Match(listed);
        if (!match.Success || Ontology.Type(match.Groups["type"].Value) is not { } type) return null;
        var trigger = Trigger(text, match.Groups["trigger"].Value, match.Groups["place"].Success ? int.Parse(match.Groups["place"].ValueSpan) : 1);
        var time = match.Groups["time"].Value switch { "present" => EventTime.Present, "future" => EventTime.Future, _ => EventTime.Past };
        return trigger is { } span ? new ListedEvent(type, span, Numbers(match.Groups["actors"].Value), Numbers(match.Groups["recipients"].Value), time) : null;
    }

    /// <summary>The place of a word's nth occurrence as a whole word; null where it has fewer.</summary>
    static Span? Trigger(string text, string word, int place)
    {
        foreach (Match match in Regex.Matches(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)"))
            if (--place == 0) return new Span(match.Index, match.Index + match.Length);
        return null;
    }

    static ImmutableArray<int> Numbers(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    [GeneratedRegex(@"<(/?)(\d+)>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?<type>[A-Z]+)@(?<trigger>[^\s#]+)(#(?<place>\d+))? (?<actors>\d+(,\d+)*)>(?<recipients>(\d+(,\d+)*)?)( (?<time>past|present|future))?$")]
    private static partial Regex Listed();
}
