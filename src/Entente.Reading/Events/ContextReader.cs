using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Entente.Reading.Events;

/// <summary>Reads <c>data/plover/contexts.jsonc</c>. What is wrong is told with the context's id.</summary>
static class ContextReader
{
    /// <summary>The contexts of PLOVER 2.0.</summary>
    static readonly FrozenSet<string> Known = FrozenSet.Create(
        "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy", "economic", "legal",
        "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic",
        "territory", "peacekeeping", "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber",
        "misinformation", "crime", "corruption", "illegal_drugs", "trafficking");

    /// <param name="file">The file's root.</param>
    /// <param name="words">Makes a set of a list of words and classes; its second argument names the culprit.</param>
    /// <param name="withExamples">Whether examples are kept.</param>
    /// <exception cref="InvalidDataException">A context that PLOVER has not, one that comes twice or says no why, one without words.</exception>
    public static ImmutableArray<Context> Read(JsonElement file, Func<string, string, WordSet> words, bool withExamples)
    {
        var contexts = ImmutableArray.CreateBuilder<Context>();
        foreach (var element in file.GetProperty("contexts").EnumerateArray()) contexts.Add(One(element, words, withExamples));
        if (contexts.GroupBy(one => one.Id).FirstOrDefault(group => group.Count() > 1) is { } twice) throw new InvalidDataException($"contexts.jsonc: {twice.Key} stands twice.");
        return contexts.ToImmutable();
    }

    static Context One(JsonElement element, Func<string, string, WordSet> words, bool withExamples)
    {
        var id = Text(element, "id");
        if (!Known.Contains(id)) throw new InvalidDataException($"contexts.jsonc: PLOVER has no context '{id}'.");
        if (Text(element, "why").Length == 0) throw new InvalidDataException($"contexts.jsonc: {id} does not say why.");
        if (Text(element, "words").Length == 0) throw new InvalidDataException($"contexts.jsonc: {id} has no words.");
        return new Context
        {
            Id = id,
            Why = Text(element, "why"),
            Words = words(Text(element, "words"), id),
            Verbs = words(Text(element, "verbs"), id),
            Modes = words(Text(element, "modes"), id),
            Examples = withExamples ? Lines(element, "examples", id) : [],
            Not = withExamples ? Lines(element, "not", id) : [],
        };
    }

    static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()! : "";

    static ImmutableArray<string> Lines(JsonElement element, string name, string id) =>
        element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(line => line.GetString()!)] : throw new InvalidDataException($"contexts.jsonc: {id} has no \"{name}\".");
}
