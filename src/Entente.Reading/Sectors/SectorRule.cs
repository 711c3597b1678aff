using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Entente.Reading.Documents;

namespace Entente.Reading.Sectors;

/// <summary>A rule of <c>data/rules/sectors.jsonc</c>: what governs a term that is dealt with.</summary>
sealed record SectorRule
{
    static readonly JsonDocumentOptions Comments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public required string Id { get; init; }

    public required string Why { get; init; }

    /// <summary>0 to 1, of a term that the rule lets count.</summary>
    public required double Confidence { get; init; }

    /// <summary>Lemmas of nouns that the term modifies or hangs on.</summary>
    public required FrozenSet<string> Nouns { get; init; }

    /// <summary>Lemmas of verbs that it is subject, object or adverbial of.</summary>
    public required FrozenSet<string> Verbs { get; init; }

    /// <summary>Lemmas one of which must stand over the noun; empty for no such demand.</summary>
    public required FrozenSet<string> Within { get; init; }

    /// <summary>The sectors it is for; empty for all.</summary>
    public required FrozenSet<string> Sectors { get; init; }

    /// <summary>Whether what governs is a matter of two sides by itself, though the sentence may not name them.</summary>
    public required bool IsMutual { get; init; }

    /// <summary>Whether even terms that are in everyone's mouth count by it.</summary>
    public required bool IsBinding { get; init; }

    /// <summary>Whether the term may be the subject of the verbs, not only what they are done to.</summary>
    public required bool TakesSubject { get; init; }

    /// <summary>"sector | sentence".</summary>
    public required ImmutableArray<string> Examples { get; init; }

    public required ImmutableArray<string> Not { get; init; }

    /// <exception cref="InvalidDataException">Two rules of one id.</exception>
    public static ImmutableArray<SectorRule> Load()
    {
        using var stream = Table.Open("rules/sectors.jsonc");
        using var json = JsonDocument.Parse(stream, Comments);
        ImmutableArray<SectorRule> rules = [.. json.RootElement.EnumerateArray().Select(Read)];
        if (rules.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1) is { } twice) throw new InvalidDataException($"sectors.jsonc: two rules are named {twice.Key}.");
        return rules;
    }

    static SectorRule Read(JsonElement rule) => new()
    {
        Id = rule.GetProperty("id").GetString()!,
        Why = rule.GetProperty("why").GetString()!,
        Confidence = rule.GetProperty("confidence").GetDouble(),
        Nouns = Words(rule, "nouns"),
        Verbs = Words(rule, "verbs"),
        Within = Words(rule, "within"),
        Sectors = Words(rule, "sectors"),
        IsMutual = Flag(rule, "mutual"),
        IsBinding = Flag(rule, "binding") || Flag(rule, "mutual"),
        TakesSubject = Flag(rule, "subject"),
        Examples = Lines(rule, "examples"),
        Not = Lines(rule, "not"),
    };

    static FrozenSet<string> Words(JsonElement rule, string name) =>
        (rule.TryGetProperty(name, out var value) ? value.GetString()! : "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static bool Flag(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) && value.GetBoolean();

    static ImmutableArray<string> Lines(JsonElement rule, string name) => [.. rule.GetProperty(name).EnumerateArray().Select(line => line.GetString()!)];
}
