using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>What sort of thing a noun phrase stands for.</summary>
enum Sort
{
    /// <summary>Anything that is none of the others: a talk, a treaty.</summary>
    Thing,
    Person,

    /// <summary>Many without a plural: "people", "police".</summary>
    People,

    /// <summary>A body that acts: a ministry, a team, a company.</summary>
    Body,
    State,
    Place,
}

/// <summary>What a word says of the sex of the one it stands for.</summary>
enum Sex
{
    Unknown,
    Female,
    Male,
}

/// <summary>What common nouns and given names tell of whom they stand for. Built once from <c>data/lexicons</c>.</summary>
sealed class NounList
{
    readonly Dictionary<string, (Sort Sort, Sex Sex)> _nouns = [];
    readonly Dictionary<string, Sex>.AlternateLookup<ReadOnlySpan<char>> _given;
    readonly Dictionary<string, string> _forms = [];

    NounList()
    {
        foreach (var row in Table.Rows("reference-nouns.tsv")) _nouns[row[0]] = (Kind(row[1]), Gender(row[2]));
        var given = new Dictionary<string, Sex>();
        foreach (var row in Table.Rows("name-genders.tsv")) given[row[0]] = Gender(row[1]);
        _given = given.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in Table.Rows("states.tsv"))
            if (row[2].Split(' ')[0] is { Length: > 0 } form) _forms.TryAdd(row[0], row[2].ToLowerInvariant());
    }

    /// <exception cref="InvalidDataException">A list is broken.</exception>
    public static NounList Load() => new();

    /// <summary>What a noun stands for; null for one that is not listed.</summary>
    /// <param name="lemma">Lower case, singular.</param>
    public (Sort Sort, Sex Sex)? Find(string lemma) => _nouns.TryGetValue(lemma, out var found) ? found : null;

    /// <summary>Whose a given name mostly is.</summary>
    public Sex Given(ReadOnlySpan<char> name) => _given.TryGetValue(name, out var sex) ? sex : Sex.Unknown;

    /// <summary>Whether a state's official name calls it so: <c>kingdom</c>, <c>republic</c>, <c>emirates</c>.</summary>
    public bool IsCalled(string? code, string noun) => code is not null && _forms.TryGetValue(code, out var form) && form.Contains(noun, StringComparison.Ordinal);

    static Sex Gender(string cell) => cell switch
    {
        "" => Sex.Unknown,
        "f" => Sex.Female,
        "m" => Sex.Male,
        _ => throw new InvalidDataException($"Unknown gender {cell}."),
    };

    static Sort Kind(string cell) => cell switch
    {
        "person" => Sort.Person,
        "people" => Sort.People,
        "body" => Sort.Body,
        "state" => Sort.State,
        "place" => Sort.Place,
        _ => throw new InvalidDataException($"reference-nouns.tsv: unknown sort {cell}."),
    };
}
