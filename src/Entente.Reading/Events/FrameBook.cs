using System.Text.Json;
using Entente.Reading.Documents;

namespace Entente.Reading.Events;

/// <summary>All frames and operators of <c>data/plover</c>, found by the word that calls them.</summary>
sealed class FrameBook
{
    static readonly JsonDocumentOptions Comments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    readonly Dictionary<string, string[]> _classes = [];
    readonly Dictionary<string, WordSet> _sets = [];
    readonly Dictionary<string, Entry[]> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="withExamples">Whether examples are kept: tests want them, reading does not.</param>
    /// <exception cref="InvalidDataException">A frame that names what does not exist, or two of one id: says which.</exception>
    public FrameBook(bool withExamples = false)
    {
        ReadClasses("plover/classes.jsonc");
        ReadClasses("plover/coder.jsonc");
        var reader = new FrameReader(Words, withExamples);
        foreach (var name in Table.Names("plover/").Where(name => name is not ("plover/classes.jsonc" or "plover/coder.jsonc" or "plover/contexts.jsonc" or "plover/operators.jsonc")))
            using (var json = Open(name)) reader.ReadFrames(json.RootElement, name);
        using (var operators = Open("plover/operators.jsonc")) reader.ReadOperators(operators.RootElement);
        (Frames, Operators) = (reader.Frames, reader.Operators);
        using (var contexts = Open("plover/contexts.jsonc")) Contexts = ContextReader.Read(contexts.RootElement, Words, withExamples);
        CheckIds();
        Enter(reader.Entries);
        foreach (var members in _classes.Values)
            foreach (var noun in members) Forms.AddNoun(noun);
        foreach (var pair in _classes["irregular"])
            if (pair.Split(':') is [var form, var lemma]) Forms.AddIrregular(form, lemma);
    }

    void CheckIds()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in Frames.Select(frame => frame.Id).Concat(Operators.Select(one => one.Id)))
            if (!ids.Add(id)) throw new InvalidDataException($"data/plover: two frames are named {id}.");
    }

    // Loops, not LINQ: what LINQ makes of pairs is compiled anew at every start.
    void Enter(IReadOnlyList<(string Word, Entry Entry)> entries)
    {
        var lists = new Dictionary<string, List<Entry>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, entry) in entries)
        {
            if (!lists.TryGetValue(word, out var list)) lists.Add(word, list = []);
            list.Add(entry);
            if (entry.Form is Form.Verb or Form.Phrase) Forms.AddVerb(word);
            else if (entry.Form == Form.Noun) Forms.AddNoun(word);
        }

        foreach (var (word, list) in lists) _entries.Add(word, list.ToArray());
    }

    public IReadOnlyList<Frame> Frames { get; }

    public IReadOnlyList<Operator> Operators { get; }

    /// <summary>What an event may be about, in the order of the file.</summary>
    public IReadOnlyList<Context> Contexts { get; }

    public Inflections Forms { get; } = new();

    /// <summary>All lemmas that call a frame and all members of classes.</summary>
    public IEnumerable<string> Lemmas => _entries.Keys.Concat(_classes.Values.SelectMany(words => words)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The class of that name.</summary>
    public WordSet Class(string name) => Words("@" + name, "coder");

    /// <summary>What a lemma may call; null for nothing.</summary>
    public Entry[]? Under(string lemma) => _entries.GetValueOrDefault(lemma);

    /// <summary>Classes may name those before them.</summary>
    void ReadClasses(string name)
    {
        using var json = Open(name);
        foreach (var one in json.RootElement.EnumerateObject()) _classes.Add(one.Name, [.. Members(one.Value.GetString()!, one.Name)]);
    }

    static string[] Split(string text) => text.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);

    WordSet Words(string text, string frame)
    {
        if (_sets.TryGetValue(text, out var known)) return known;
        foreach (var word in Split(text))
            if (word[0] == '@' && !_classes.ContainsKey(word[1..])) throw new InvalidDataException($"{frame}: there is no class {word}.");
        return _sets[text] = new WordSet(Members(text, frame));
    }

    IEnumerable<string> Members(string text, string frame)
    {
        foreach (var word in Split(text))
        {
            if (word[0] != '@') yield return word;
            else if (!_classes.TryGetValue(word[1..], out var members)) throw new InvalidDataException($"{frame}: there is no class {word}.");
            else foreach (var member in members) yield return member;
        }
    }

    static JsonDocument Open(string name)
    {
        using var stream = Table.Open(name);
        return JsonDocument.Parse(stream, Comments);
    }
}
