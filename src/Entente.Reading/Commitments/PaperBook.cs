using System.Text.Json;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Reading.Commitments;

/// <summary>The rules of <c>papers.jsonc</c>, found by the words that call them.</summary>
sealed class PaperBook
{
    readonly Dictionary<string, List<(string[] Before, PaperKind Kind)>> _heads = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Fate> _verbs = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Fate> _subjects = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Fate> _nouns = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">A rule that names what does not exist: says which.</exception>
    public PaperBook(bool withExamples = false)
    {
        using var stream = Table.Open("commitments/papers.jsonc");
        using var json = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        foreach (var one in json.RootElement.GetProperty("kinds").EnumerateArray()) ReadKind(one);
        foreach (var one in json.RootElement.GetProperty("fates").EnumerateArray()) ReadFate(one);
        if (!withExamples) return;
        foreach (var list in json.RootElement.EnumerateObject())
            foreach (var one in list.Value.EnumerateArray()) ReadExamples(one);
    }

    /// <summary>Puts right the lemmas of the words listed.</summary>
    public Inflections Forms { get; } = new();

    public List<PaperExample> Examples { get; } = [];

    /// <summary>The kinds a noun may head, those of more words first.</summary>
    public IReadOnlyList<(string[] Before, PaperKind Kind)> Under(string lemma) => _heads.GetValueOrDefault(lemma) ?? [];

    /// <param name="verb">A lemma, with "_" and a preposition or particle where the paper stands behind one.</param>
    public Fate? OfVerb(string verb) => _verbs.GetValueOrDefault(verb);

    public Fate? OfSubject(string verb) => _subjects.GetValueOrDefault(verb);

    public Fate? OfNoun(string noun) => _nouns.GetValueOrDefault(noun);

    void ReadKind(JsonElement one)
    {
        var id = one.GetProperty("id").GetString()!;
        var kind = new PaperKind(
            "instrument-" + id,
            Value<InstrumentKind>(one, "kind", id),
            Value<InstrumentStatus>(one, "status", id),
            one.TryGetProperty("always", out var always) && always.GetBoolean(),
            one.TryGetProperty("told", out var told) && told.GetBoolean(),
            new WordSet(Split(Text(one, "with"))))
        {
            IsForeign = one.TryGetProperty("foreign", out var foreign) && foreign.GetBoolean(),
        };
        foreach (var head in Split(Text(one, "heads")))
        {
            var words = head.Split('_');
            Forms.AddNoun(words[^1]);
            if (!_heads.TryGetValue(words[^1], out var list)) _heads[words[^1]] = list = [];
            list.Add((words[..^1], kind));
            list.Sort((first, second) => second.Before.Length.CompareTo(first.Before.Length));
        }
    }

    void ReadFate(JsonElement one)
    {
        var id = one.GetProperty("id").GetString()!;
        var fate = new Fate(id, Value<InstrumentStatus>(one, "status", id), Value<InstrumentStatus>(one, "ahead", id));
        foreach (var verb in Split(Text(one, "verbs")))
        {
            Forms.AddVerb(verb.Split('_')[0]);
            _verbs[verb] = fate;
        }

        foreach (var verb in Split(Text(one, "subjects"))) _subjects[verb] = fate;
        foreach (var noun in Split(Text(one, "nouns"))) _nouns[noun] = fate;
    }

    void ReadExamples(JsonElement one)
    {
        var id = one.GetProperty("id").GetString()!;
        if (Text(one, "why").Length == 0) throw new InvalidDataException($"papers.jsonc: {id} does not say why.");
        foreach (var (name, counter) in new[] { ("examples", false), ("not", true) })
            foreach (var text in one.GetProperty(name).EnumerateArray()) Examples.Add(new PaperExample(id, text.GetString()!, counter));
    }

    static T Value<T>(JsonElement one, string name, string id) where T : struct, Enum
    {
        var text = Text(one, name).Replace("-", "", StringComparison.Ordinal); // "in-force" is InForce
        return Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : throw new InvalidDataException($"papers.jsonc: {id} has no {name} {Text(one, name)}.");
    }

    static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
