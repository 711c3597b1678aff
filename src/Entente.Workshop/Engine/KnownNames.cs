using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>What the product's own lists say a name names: states and their peoples, capitals, cities, organisations, people.</summary>
sealed class KnownNames
{
    /// <summary>Words of the longest listed name that is looked for.</summary>
    const int Longest = 7;

    readonly Dictionary<string, NameKind> _listed = [];
    readonly HashSet<string> _given = [], _family = [], _sure = [];

    public KnownNames()
    {
        foreach (string[] row in Table.Rows("cities.tsv")) _listed.TryAdd(row[0], NameKind.Place);
        foreach (string[] row in Table.Rows("organisation-names.tsv")) if (row[6].Length == 0) Sure(row[0], NameKind.Organisation);
        foreach (string[] row in Table.Rows("groups.tsv")) if (row[7].Length == 0) Sure(row[0], NameKind.Organisation);
        foreach (string[] row in Table.Rows("state-names.tsv")) if (row[6].Length == 0 && State(row[2]) is { } kind) Sure(row[0], kind);
        foreach (string[] row in Table.Rows("personal-names.tsv")) (row[1] == "given" ? _given : _family).Add(row[0]);
        // "Chad" and "Jordan" are people too.
        _sure.ExceptWith(_given);
        _sure.ExceptWith(_family);
    }

    void Sure(string name, NameKind kind)
    {
        _listed[name] = kind;
        _sure.Add(name);
    }

    /// <summary>Whether the list alone decides.</summary>
    public bool IsSure(ReadOnlySpan<string> words) => _sure.Contains(string.Join(' ', words));

    static NameKind? State(string kind) => kind switch
    {
        "name" or "official" or "variant" or "capital" => NameKind.Place,
        "adjective" or "demonym" => NameKind.Group,
        _ => null,
    };

    /// <summary>What these words name; null where no list says.</summary>
    public NameKind? Kind(ReadOnlySpan<string> words)
    {
        if (_listed.TryGetValue(string.Join(' ', words), out var kind)) return kind;
        return words.Length > 1 && _given.Contains(words[0]) && (_family.Contains(words[^1]) || _given.Contains(words[^1])) ? NameKind.Person : null;
    }

    /// <summary>The words of the longest name at a place that only one thing can mean: several words, or one that is sure; 0 for none.</summary>
    public int Length(ReadOnlySpan<string> words, int at)
    {
        if (!char.IsUpper(words[at][0])) return 0;
        for (int length = Math.Min(Longest, words.Length - at); length > 0; length--)
            if (_listed.ContainsKey(string.Join(' ', words.Slice(at, length))) && (length > 1 || _sure.Contains(words[at]))) return length;
        return 0;
    }
}
