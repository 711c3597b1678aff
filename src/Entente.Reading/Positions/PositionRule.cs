using System.Collections.Immutable;
using System.Text.Json;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Reading.Positions;

/// <summary>A rule of <c>data/rules/statements.jsonc</c>, as its readers and tests see it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Why">Its reason.</param>
/// <param name="Words">Its lists of lemmas by name.</param>
/// <param name="Examples">What it must read.</param>
/// <param name="Not">What it must not.</param>
sealed record PositionRule(string Id, string Why, ImmutableDictionary<string, WordSet> Words, ImmutableArray<string> Examples, ImmutableArray<string> Not)
{
    static readonly JsonDocumentOptions Comments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    static readonly string[] Fixed = ["id", "why", "examples", "not"];

    /// <summary>The rules of a file of <c>data/rules</c> by id.</summary>
    /// <exception cref="InvalidDataException">Two rules of one id, or one without a reason or examples: says which.</exception>
    public static ImmutableDictionary<string, PositionRule> Load(string file)
    {
        using var stream = Table.Open("rules/" + file);
        using var json = JsonDocument.Parse(stream, Comments);
        var rules = ImmutableDictionary.CreateBuilder<string, PositionRule>(StringComparer.Ordinal);
        foreach (var element in json.RootElement.EnumerateArray())
        {
            var rule = Read(element, file);
            if (!rules.TryAdd(rule.Id, rule)) throw new InvalidDataException($"{file}: two rules are named {rule.Id}.");
        }

        return rules.ToImmutable();
    }

    /// <summary>The list of that name.</summary>
    /// <exception cref="InvalidDataException">The rule has none.</exception>
    public WordSet Set(string name) => Words.TryGetValue(name, out var set) ? set : throw new InvalidDataException($"{Id} has no {name}.");

    static PositionRule Read(JsonElement rule, string file)
    {
        var id = rule.GetProperty("id").GetString() ?? throw new InvalidDataException($"{file}: a rule has no id.");
        if (!rule.TryGetProperty("why", out var why) || !rule.TryGetProperty("examples", out var examples) || !rule.TryGetProperty("not", out var not))
            throw new InvalidDataException($"{file}: {id} needs why, examples and not.");
        return new PositionRule(
            id,
            why.GetString()!,
            rule.EnumerateObject().Where(one => !Fixed.Contains(one.Name)).ToImmutableDictionary(one => one.Name, one => new WordSet(one.Value.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
            Lines(examples),
            Lines(not));
    }

    static ImmutableArray<string> Lines(JsonElement lines) => [.. lines.EnumerateArray().Select(line => line.GetString()!)];
}
