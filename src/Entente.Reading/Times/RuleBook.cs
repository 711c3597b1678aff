using System.Collections.Immutable;
using System.Text.Json;
using Entente.Reading.Documents;

namespace Entente.Reading.Times;

/// <summary>The rules of <c>data/rules/times.jsonc</c>, compiled, and for each word those that may begin with it.</summary>
sealed class RuleBook
{
    const int Levels = 4;

    /// <summary>Classes that an atom of digits may begin.</summary>
    static readonly Kind[] OfDigits = [Kind.Digits, Kind.Clock4, Kind.Year, Kind.Day, Kind.Two, Kind.Number, Kind.Count, Kind.Rank, Kind.Clock];

    readonly HashSet<int>[] _firstWords;
    readonly HashSet<Kind>[] _firstKinds;

    /// <exception cref="InvalidDataException">A rule that names what does not exist, two rules of one id, or one without examples: says which.</exception>
    public RuleBook(Vocabulary vocabulary, Holidays holidays)
    {
        using var stream = Table.Open("rules/times.jsonc");
        using var json = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        Rules = [.. json.RootElement.EnumerateArray().Select(rule => Read(rule, vocabulary))];
        if (Rules.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InvalidDataException($"times.jsonc: two rules are named {twice.Key}.");
        _firstWords = [.. Rules.Select(_ => new HashSet<int>())];
        _firstKinds = [.. Rules.Select(_ => new HashSet<Kind>())];
        for (var level = 0; level < Levels; level++)
            for (var i = 0; i < Rules.Length; i++)
                if (Rules[i].Level == level)
                    foreach (var pattern in Rules[i].Patterns) Collect(i, pattern);
        Bind(vocabulary, holidays);
    }

    public ImmutableArray<TimeRule> Rules { get; }

    /// <summary>Ascending numbers of the rules that may begin with digits.</summary>
    public int[] DigitRules { get; private set; } = [];

    void Bind(Vocabulary vocabulary, Holidays holidays)
    {
        foreach (var entry in vocabulary.Entries)
            entry.Rules = [.. Enumerable.Range(0, Rules.Length).Where(i => Begins(i, entry, holidays))];
        DigitRules = [.. Enumerable.Range(0, Rules.Length).Where(i => _firstKinds[i].Overlaps(OfDigits))];
    }

    bool Begins(int rule, Entry entry, Holidays holidays)
    {
        if (_firstWords[rule].Contains(entry.Word)) return true;
        foreach (var kind in _firstKinds[rule])
            if (MayBegin(kind, entry, holidays)) return true;
        return false;
    }

    static bool MayBegin(Kind kind, Entry entry, Holidays holidays) => kind switch
    {
        Kind.Year => entry.Is(Kind.Cardinal) || entry.Word == Spelled.Apostrophe,
        Kind.Day or Kind.Rank => entry.Is(Kind.Ordinal) || entry.Is(Kind.Cardinal),
        Kind.Number => entry.Is(Kind.Cardinal),
        Kind.Count => entry.Is(Kind.Cardinal) || entry.Is(Kind.Vague) || Spelled.IsCountWord(entry.Word),
        Kind.Holiday => holidays.Begins(entry.Word),
        _ => entry.Is(kind),
    };

    void Collect(int rule, Step step)
    {
        if (step == Step.End) throw new InvalidDataException($"times.jsonc: {Rules[rule].Id} may match nothing.");
        if (step.IsFork)
        {
            Collect(rule, step.Next!);
            Collect(rule, step.Other!);
            return;
        }

        _firstWords[rule].UnionWith(step.Words);
        foreach (var kind in step.Kinds)
            if (kind is Kind.Date or Kind.Time or Kind.Duration) CollectLower(rule);
            else _firstKinds[rule].Add(kind);
    }

    void CollectLower(int rule)
    {
        for (var i = 0; i < Rules.Length; i++)
        {
            if (Rules[i].Level >= Rules[rule].Level) continue;
            _firstWords[rule].UnionWith(_firstWords[i]);
            _firstKinds[rule].UnionWith(_firstKinds[i]);
        }
    }

    static TimeRule Read(JsonElement rule, Vocabulary vocabulary)
    {
        var id = rule.GetProperty("id").GetString()!;
        return new TimeRule
        {
            Id = id,
            Level = rule.TryGetProperty("level", out var level) ? level.GetInt32() : 0,
            Patterns = [.. Lines(rule, "pattern", id).Select(line => new PatternParser(line, vocabulary).Parse())],
            Make = Makers.Named(rule.GetProperty("make").GetString()!),
            Value = Text(rule, "value"),
            Mod = Text(rule, "mod"),
            Type = Text(rule, "type") is { } type ? Enum.Parse<TimeType>(type, ignoreCase: true) : null,
            After = Guard.Read(rule, "after", vocabulary),
            NotAfter = Guard.Read(rule, "notAfter", vocabulary),
            Before = Guard.Read(rule, "before", vocabulary),
            NotBefore = Guard.Read(rule, "notBefore", vocabulary),
            Capital = rule.TryGetProperty("capital", out var capital) && capital.GetBoolean(),
            Why = Text(rule, "why") ?? throw new InvalidDataException($"times.jsonc: {id} does not say why."),
            Examples = Lines(rule, "examples", id),
            Not = Lines(rule, "not", id),
        };
    }

    static string? Text(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) ? value.GetString() : null;

    static ImmutableArray<string> Lines(JsonElement rule, string name, string id)
    {
        if (!rule.TryGetProperty(name, out var value)) throw new InvalidDataException($"times.jsonc: {id} has no {name}.");
        return value.ValueKind == JsonValueKind.String ? [value.GetString()!] : [.. value.EnumerateArray().Select(line => line.GetString()!)];
    }
}
