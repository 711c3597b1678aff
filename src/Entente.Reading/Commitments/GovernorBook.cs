using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Reading.Commitments;

/// <summary>The governors of <c>data/commitments</c>, found by the word that calls them, and the lists beside them.</summary>
sealed class GovernorBook
{
    static readonly JsonDocumentOptions Comments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    readonly Dictionary<string, string[]> _lists = [];
    readonly FrozenDictionary<string, WordSet> _sets; // made at once: many threads ask
    readonly Dictionary<string, Governor> _verbs = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Governor> _nouns = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Governor> _states = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="withExamples">Whether examples are kept: tests want them, reading does not.</param>
    /// <exception cref="InvalidDataException">A governor that names what does not exist, or two of one id: says which.</exception>
    public GovernorBook(bool withExamples = false)
    {
        using (var words = Open("commitments/words.jsonc"))
            foreach (var list in words.RootElement.EnumerateObject()) _lists.Add(list.Name, Split(list.Value.GetString()!));
        _sets = _lists.ToFrozenDictionary(list => list.Key, list => new WordSet(list.Value));
        using var json = Open("commitments/governors.jsonc");
        Governors = [.. json.RootElement.EnumerateArray().Select(one => Read(one, withExamples))];
        if (Governors.GroupBy(one => one.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InvalidDataException($"governors.jsonc: two governors are named {twice.Key}.");
        foreach (var pair in _lists["irregular"])
            if (pair.Split(':') is [var form, var lemma]) Forms.AddIrregular(form, lemma);
    }

    public ImmutableArray<Governor> Governors { get; }

    /// <summary>Puts right the lemmas of the words that govern.</summary>
    public Inflections Forms { get; } = new();

    public Governor? OfVerb(string lemma) => _verbs.GetValueOrDefault(lemma);

    public Governor? OfNoun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <param name="form">As written: "determined".</param>
    public Governor? OfState(string form) => _states.GetValueOrDefault(form);

    /// <summary>The list of that name in <c>words.jsonc</c>.</summary>
    public WordSet Words(string name) => _sets[name];

    Governor Read(JsonElement one, bool withExamples)
    {
        var id = one.GetProperty("id").GetString()!;
        var governor = new Governor
        {
            Id = "commitment-" + id,
            Why = Text(one, "why") ?? throw new InvalidDataException($"{id} does not say why."),
            Kind = Kind(one, "kind", id),
            Several = Kind(one, "several", id),
            Takes = [.. Split(Text(one, "takes") ?? "").Select(Taking)],
            Verb = Text(one, "verb"),
            Objects = new WordSet(Split(Text(one, "objects") ?? "").SelectMany(word => Expand(word, id))),
            IsWeighed = one.TryGetProperty("weighed", out var weighed) && weighed.GetBoolean(),
            IsPredicate = one.TryGetProperty("predicate", out var predicate) && predicate.GetBoolean(),
            IsWish = one.TryGetProperty("wish", out var wish) && wish.GetBoolean(),
            IsOfPaper = one.TryGetProperty("of-paper", out var paper) && paper.GetBoolean(),
            Examples = Lines(one, "examples", withExamples),
            Not = Lines(one, "not", withExamples),
        };
        foreach (var word in Split(Text(one, "verbs") ?? ""))
        {
            Forms.AddVerb(word);
            _verbs[word] = governor;
        }

        foreach (var word in Split(Text(one, "nouns") ?? "")) _nouns[word] = governor;
        foreach (var word in Split(Text(one, "states") ?? ""))
        {
            if (word[^1] == '!') Forms.AddVerb(word.TrimEnd('!').Split('_')[0]); // a deed that is itself decided
            _states[word] = governor;
        }

        return governor;
    }

    static Taking Taking(string text) => text switch
    {
        "to" => new Taking(DeedForm.Infinitive, null),
        "that" => new Taking(DeedForm.That, null),
        "ing" => new Taking(DeedForm.Gerund, null),
        "obj" => new Taking(DeedForm.Object, null),
        _ when text.Split('+') is [var preposition, "ing"] => new Taking(DeedForm.Gerund, preposition),
        _ when text.Split('+') is [var preposition, "obj"] => new Taking(DeedForm.Object, preposition),
        _ => throw new InvalidDataException($"governors.jsonc: a deed cannot be taken as {text}."),
    };

    static CommitmentKind Kind(JsonElement one, string name, string id) =>
        Enum.TryParse<CommitmentKind>(Text(one, name), ignoreCase: true, out var kind) ? kind : throw new InvalidDataException($"{id}: no kind {Text(one, name)}.");

    string[] Expand(string word, string id) =>
        word[0] != '@' ? [word] : _lists.GetValueOrDefault(word[1..]) ?? throw new InvalidDataException($"{id}: there is no list {word}.");

    static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    static ImmutableArray<string> Lines(JsonElement element, string name, bool withExamples) =>
        withExamples && element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(line => line.GetString()!)] : [];

    static JsonDocument Open(string name)
    {
        using var stream = Table.Open(name);
        return JsonDocument.Parse(stream, Comments);
    }
}
