using System.Text.Json;

namespace Entente.Workshop.Reports;

/// <summary>Scores events of reports against document gold as <c>score_report.py</c> does, and type by type.</summary>
sealed class EventScorer
{
    readonly SortedDictionary<string, Tally> _types = new(StringComparer.Ordinal);

    /// <summary>Who did what to whom.</summary>
    public Tally Whole { get; } = new();

    /// <summary>What was done, between parties of which at least one is the same.</summary>
    public Tally What { get; } = new();

    /// <summary>The first of these, type by type.</summary>
    public IReadOnlyDictionary<string, Tally> Types => _types;

    /// <summary>Adds one document.</summary>
    public void Add(JsonElement gold, JsonElement report)
    {
        var (wanted, found) = (Collapsed(gold), Collapsed(report));
        var pairs = Pairing.Of(wanted, found, Strictly);
        Whole.Add(wanted.Count, found.Count, pairs.Count);
        foreach (var (one, other) in pairs)
        {
            Whole.Attribute("quote", Likeness.Clause(one.Quotes, other.Quotes) > 0);
            if (one.Time is { Length: > 0 } time) Whole.Attribute("time", time == other.Time);
        }

        What.Add(wanted.Count, found.Count, Pairing.Of(wanted, found, Loosely).Count);
        foreach (var type in wanted.Concat(found).Select(one => one.Type).Distinct())
            Of(type).Add(wanted.Count(one => one.Type == type), found.Count(one => one.Type == type), pairs.Count(pair => pair.Gold.Type == type));
    }

    Tally Of(string type) => _types.TryGetValue(type, out var tally) ? tally : _types[type] = new Tally();

    /// <summary>Indexes of a report's events that the gold has too, by type and sides.</summary>
    public static HashSet<int> Right(JsonElement gold, JsonElement report) =>
        [.. Pairing.Of(Collapsed(gold), Collapsed(report), Strictly).SelectMany(pair => pair.Found.Indexes)];

    static double Strictly(Told gold, Told found) =>
        gold.Type != found.Type || Shared(gold.Actors, found.Actors) < 0.5 || Shared(gold.Recipients, found.Recipients) < 0.5 ? 0 : 0.5 + (0.5 * Likeness.Clause(gold.Quotes, found.Quotes));

    static double Loosely(Told gold, Told found) =>
        gold.Type != found.Type || !gold.Actors.Concat(gold.Recipients).Intersect(found.Actors.Concat(found.Recipients)).Any() ? 0 : 0.2 + Likeness.Clause(gold.Quotes, found.Quotes);

    /// <summary>How much two sets share: 1 where both are empty.</summary>
    static double Shared(HashSet<string> one, HashSet<string> other)
    {
        var all = one.Union(other).Count();
        return all == 0 ? 1 : (double)one.Intersect(other).Count() / all;
    }

    /// <summary>One event a type, actors, recipients and time; the quotes of all count.</summary>
    static List<Told> Collapsed(JsonElement record)
    {
        var told = new List<Told>();
        var events = record.List("events");
        for (var i = 0; i < events.Count; i++)
        {
            var one = new Told(events[i].Text("type") ?? "", [.. events[i].Codes("actors")], [.. events[i].Codes("recipients")], events[i].Text("time"));
            if (told.Find(one.IsSame) is { } same) one = same;
            else told.Add(one);
            one.Quotes.AddRange(Quotes(events[i]));
            one.Indexes.Add(i);
        }

        return told;
    }

    static IEnumerable<string> Quotes(JsonElement record)
    {
        var evidence = record.List("evidence");
        return (evidence.Count > 0 ? evidence : record.List("quote")).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.Text("quote") ?? "");
    }

    sealed record Told(string Type, HashSet<string> Actors, HashSet<string> Recipients, string? Time)
    {
        public List<string> Quotes { get; } = [];

        public List<int> Indexes { get; } = [];

        public bool IsSame(Told other) => Type == other.Type && Time == other.Time && Actors.SetEquals(other.Actors) && Recipients.SetEquals(other.Recipients);
    }
}
