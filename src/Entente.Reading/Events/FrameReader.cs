using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Entente.Reading.Events;

/// <summary>Reads one file of <c>data/plover</c> into entries. What is wrong is told with the frame's id.</summary>
sealed class FrameReader(Func<string, string, WordSet> words, bool withExamples)
{
    static readonly FrozenSet<string> Named = FrozenSet.Create(
        "id", "mode", "why", "verbs", "roles", "nouns", "noun-roles", "phrases", "phrase-roles", "adjectives", "adjective-roles", "examples", "not", "over", "gives", "source", "target", "alone", "own", "ahead", "sided");

    readonly List<(string Word, Entry Entry)> _entries = [];

    public IReadOnlyList<(string Word, Entry Entry)> Entries => _entries;

    public List<Frame> Frames { get; } = [];

    public List<Operator> Operators { get; } = [];

    public void ReadFrames(JsonElement file, string name)
    {
        var type = Ontology.Type(file.GetProperty("type").GetString()!) ?? throw new InvalidDataException($"{name}: no type {file.GetProperty("type")}.");
        foreach (var element in file.GetProperty("frames").EnumerateArray()) ReadFrame(element, type);
    }

    public void ReadOperators(JsonElement file)
    {
        foreach (var element in file.GetProperty("operators").EnumerateArray()) ReadOperator(element);
    }

    void ReadFrame(JsonElement element, PloverType type)
    {
        var id = Text(element, "id") ?? throw new InvalidDataException("A frame has no id.");
        var frame = new Frame
        {
            Id = id,
            Type = type,
            Mode = Text(element, "mode"),
            Why = Text(element, "why") ?? throw new InvalidDataException($"{id} does not say why."),
            Verb = Roles(element, "roles", id),
            Noun = Roles(element, "noun-roles", id),
            Phrase = Roles(element, "phrase-roles", id),
            Adjective = Roles(element, "adjective-roles", id),
            Constraints = Constraints(element, id),
            Examples = Lines(element, "examples"),
            Not = Lines(element, "not"),
        };
        Frames.Add(frame);
        Enter(element, id, (form, particles, objects) => new Entry(form, particles, objects, frame, null));
        if (Text(element, "verbs") is { Length: > 0 } && frame.Verb is null) throw new InvalidDataException($"{id} has verbs without roles.");
        if (Text(element, "nouns") is { Length: > 0 } && frame.Noun is null) throw new InvalidDataException($"{id} has nouns without noun-roles.");
        if (Text(element, "phrases") is { Length: > 0 } && frame.Phrase is null) throw new InvalidDataException($"{id} has phrases without phrase-roles.");
        if (Text(element, "adjectives") is { Length: > 0 } && frame.Adjective is null) throw new InvalidDataException($"{id} has adjectives without adjective-roles.");
    }

    void ReadOperator(JsonElement element)
    {
        var id = Text(element, "id") ?? throw new InvalidDataException("An operator has no id.");
        var op = new Operator
        {
            Id = id,
            Why = Text(element, "why") ?? throw new InvalidDataException($"{id} does not say why."),
            Over = Alternatives(Text(element, "over")),
            Gives = Gives(element.GetProperty("gives"), id),
            Source = Alternatives(Text(element, "source")),
            Target = Alternatives(Text(element, "target")),
            Alone = Text(element, "alone") is { } alone ? Outcome(alone, id) : null,
            Constraints = Constraints(element, id),
            IsOwn = Text(element, "own") is not null,
            IsAhead = Text(element, "ahead") is not null,
            IsSided = Text(element, "sided") is not null,
            Examples = Lines(element, "examples"),
            Not = Lines(element, "not"),
        };
        Operators.Add(op);
        Enter(element, id, (form, particles, objects) => new Entry(form, particles, objects, null, op));
    }

    static Dictionary<string, Outcome> Gives(JsonElement element, string id)
    {
        var gives = new Dictionary<string, Outcome>(StringComparer.Ordinal);
        foreach (var one in element.EnumerateObject()) gives.Add(one.Name, Outcome(one.Value.GetString(), id));
        return gives;
    }

    static ImmutableArray<string> Alternatives(string? text) =>
        text is null ? [] : [.. text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Slots.Fold)];

    static Outcome Outcome(string? text, string id)
    {
        if (text is null) return new Outcome(null, null);
        if (text == "ahead") return new Outcome(null, null, IsSame: true, IsAhead: true);
        if (text == "same") return new Outcome(null, null, IsSame: true);
        var parts = text.Split(' ', 2);
        return new Outcome(Ontology.Type(parts[0]) ?? throw new InvalidDataException($"{id}: no type {parts[0]}."), parts.Length > 1 ? parts[1] : null);
    }

    void Enter(JsonElement element, string id, Func<Form, string[], WordSet?, Entry> make)
    {
        foreach (var (key, form) in new[] { ("verbs", Form.Verb), ("nouns", Form.Noun), ("adjectives", Form.Adjective) })
        {
            foreach (var word in (Text(element, key) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = word.Split('_');
                // A noun of several words is found under its last, a verb under its first.
                if (form == Form.Noun) _entries.Add((Inflections.Singular(parts[^1]), make(form, parts[..^1], null)));
                else _entries.Add((parts[0], make(form, parts[1..], null)));
            }
        }

        foreach (var phrase in (Text(element, "phrases") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (phrase.Split('+', StringSplitOptions.TrimEntries) is not [var verbs, var nouns]) throw new InvalidDataException($"{id}: '{phrase}' is not 'verbs + nouns'.");
            var objects = words(nouns.Replace('|', ' '), id);
            foreach (var verb in verbs.Split(['|', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = verb.Split('_');
                _entries.Add((parts[0], make(Form.Phrase, parts[1..], objects)));
            }
        }
    }

    ImmutableArray<(string Slot, WordSet Words)> Constraints(JsonElement element, string id)
    {
        var found = ImmutableArray.CreateBuilder<(string, WordSet)>();
        foreach (var property in element.EnumerateObject())
            if (!Named.Contains(property.Name)) found.Add((Slots.Fold(property.Name), words(property.Value.GetString()!, id)));
        return found.ToImmutable();
    }

    static Roles? Roles(JsonElement element, string name, string id) => Text(element, name) is { Length: > 0 } text ? Events.Roles.Parse(text, id) : null;

    static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    ImmutableArray<string> Lines(JsonElement element, string name) =>
        withExamples && element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(line => line.GetString()!)] : [];
}
