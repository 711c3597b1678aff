using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Reading.Meetings;

/// <summary>The rules of <c>data/meetings</c>.</summary>
sealed class OccasionBook
{
    static readonly JsonDocumentOptions Comments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    readonly FrozenDictionary<string, Occasion> _verbs;
    readonly FrozenDictionary<string, Occasion> _nouns;

    /// <exception cref="InvalidDataException">A rule that is broken, or two of one id: says which.</exception>
    public OccasionBook()
    {
        var (verbs, nouns) = (new Dictionary<string, Occasion>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, Occasion>(StringComparer.OrdinalIgnoreCase));
        foreach (var rule in Rules("meetings/occasions.jsonc"))
        {
            var occasion = Occasion(rule);
            Occasions.Add(occasion);
            foreach (var verb in Words(rule, "verbs")) verbs.Add(verb, occasion);
            foreach (var noun in Words(rule, "nouns")) nouns.Add(noun, occasion);
        }

        (_verbs, _nouns) = (verbs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), nouns.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
        Standings = [.. Rules("meetings/standings.jsonc").Select(Standing)];
        Takers = Standings.SelectMany(rule => rule.Verbs).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        if (Occasions.Select(one => one.Id).Concat(Standings.Select(one => one.Id)).GroupBy(id => id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InvalidDataException($"data/meetings: two rules are named {twice.Key}.");
    }

    public List<Occasion> Occasions { get; } = [];

    /// <summary>Verbs whose subject takes part in an occasion that is their object: those that tell its standing, save the wishes of others.</summary>
    public FrozenSet<string> Takers { get; }

    public ImmutableArray<StandingRule> Standings { get; }

    /// <summary>The rule that a verb calls, alone or with its particle ("set_off"); null for none.</summary>
    public Occasion? Verb(string lemma) => _verbs.GetValueOrDefault(lemma);

    /// <summary>The rule that a noun calls, alone or with the word before it ("phone_call"); null for none.</summary>
    public Occasion? Noun(string lemma) => _nouns.GetValueOrDefault(lemma);

    static Occasion Occasion(JsonElement rule)
    {
        var id = Id(rule);
        return new Occasion
        {
            Id = id,
            Kind = Enum.TryParse<MeetingKind>(Text(rule, "kind")?.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) ? kind : throw new InvalidDataException($"{id}: no such kind."),
            IsJourney = Text(rule, "form") switch { "journey" => true, "gathering" => false, _ => throw new InvalidDataException($"{id} has no form.") },
            Guest = Text(rule, "guest") ?? Slots.Subject,
            Whom = Words(rule, "whom"),
            Goal = Words(rule, "goal"),
            Arrives = Flag(rule, "arrives"),
            IsWeak = Flag(rule, "weak"),
            Without = Set(rule, "without"),
            After = Set(rule, "after"),
            Examples = Lines(rule, "examples", id),
            Not = Lines(rule, "not", id),
        };
    }

    static StandingRule Standing(JsonElement rule)
    {
        var id = Id(rule);
        return new StandingRule(id, Text(rule, "gives")!, Set(rule, "verbs"), Set(rule, "nouns"), Set(rule, "adjectives"), Set(rule, "prepositions"))
        {
            Examples = Lines(rule, "examples", id),
            Not = Lines(rule, "not", id),
        };
    }

    static List<JsonElement> Rules(string name)
    {
        using var stream = Table.Open(name);
        using var json = JsonDocument.Parse(stream, Comments);
        return [.. json.RootElement.EnumerateArray().Select(rule => rule.Clone())];
    }

    static string Id(JsonElement rule)
    {
        var id = Text(rule, "id") ?? throw new InvalidDataException("data/meetings: a rule has no id.");
        return Text(rule, "why") is null ? throw new InvalidDataException($"{id} does not say why.") : id;
    }

    static string? Text(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) ? value.GetString() : null;

    static bool Flag(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) && value.GetBoolean();

    static ImmutableArray<string> Words(JsonElement rule, string name) => [.. (Text(rule, name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    static FrozenSet<string> Set(JsonElement rule, string name) => Words(rule, name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static ImmutableArray<string> Lines(JsonElement rule, string name, string id) =>
        rule.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(line => line.GetString()!)] : throw new InvalidDataException($"{id} has no {name}.");
}
