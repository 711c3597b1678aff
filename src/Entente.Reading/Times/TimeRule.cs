using System.Collections.Immutable;
using System.Text.Json;

namespace Entente.Reading.Times;

/// <summary>One rule of <c>data/rules/times.jsonc</c>.</summary>
sealed record TimeRule
{
    public required string Id { get; init; }

    /// <summary>0 stands on words alone; a higher one may contain expressions of a lower.</summary>
    public int Level { get; init; }

    public required ImmutableArray<Step> Patterns { get; init; }

    public required Maker Make { get; init; }

    /// <summary>What <see cref="Make"/> needs to know beside the words: a fixed value, a number, a unit.</summary>
    public string? Value { get; init; }

    public string? Mod { get; init; }

    public TimeType? Type { get; init; }

    /// <summary>Any of these words or classes must stand before, where given.</summary>
    public Guard After { get; init; }

    public Guard NotAfter { get; init; }

    public Guard Before { get; init; }

    public Guard NotBefore { get; init; }

    /// <summary>Whether the first word must begin with a capital: "May", "Sun".</summary>
    public bool Capital { get; init; }

    public required string Why { get; init; }

    public required ImmutableArray<string> Examples { get; init; }

    public required ImmutableArray<string> Not { get; init; }
}

/// <summary>Words and classes that one neighbouring atom may be; "^" stands for the sentence's edge, "Aa" for a capitalised word inside a sentence, "-" for
/// a hyphen or dash without a space.</summary>
readonly record struct Guard(int[]? Words, Kind[]? Kinds, bool Edge, bool Capital, bool Hyphen)
{
    public bool IsEmpty => Words is null;

    public bool Holds(Scene scene, int at)
    {
        var atoms = scene.Atoms;
        if (at < 0 || at >= atoms.Count) return Edge;
        if (Hyphen && IsHyphen(scene, at)) return true;
        if (Capital && at > 0 && char.IsUpper(scene.Text[atoms[at].Start])) return true;
        foreach (var word in Words!)
            if (atoms[at].IsWord(word)) return true;
        foreach (var kind in Kinds!)
            if (kind == Kind.Digits ? atoms[at].IsNumber : atoms[at].Is(kind)) return true;
        return false;
    }

    static bool IsHyphen(Scene scene, int at) =>
        scene.Text[scene.Atoms[at].Start] is '-' or '–' && scene.Atoms[at].Length == 1
        && !IsSpace(scene.Text, scene.Atoms[at].Start - 1) && !IsSpace(scene.Text, scene.Atoms[at].End);

    static bool IsSpace(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);

    /// <exception cref="InvalidDataException">An unknown class.</exception>
    public static Guard Read(JsonElement rule, string name, Vocabulary vocabulary)
    {
        if (!rule.TryGetProperty(name, out var list)) return default;
        var words = new List<int>();
        var kinds = new List<Kind>();
        var (edge, capital, hyphen) = (false, false, false);
        foreach (var item in list.GetString()!.Split(' '))
            if (item == "^") edge = true;
            else if (item == "Aa") capital = true;
            else if (item == "-") hyphen = true;
            else if (item.Length > 1 && char.IsAsciiLetterUpper(item[0]))
                kinds.Add(Enum.TryParse<Kind>(item, ignoreCase: true, out var kind) ? kind : throw new InvalidDataException($"times.jsonc: no class {item}."));
            else words.Add(vocabulary.Word(item).Word);
        return new Guard([.. words], [.. kinds], edge, capital, hyphen);
    }
}
