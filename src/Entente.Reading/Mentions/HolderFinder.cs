namespace Entente.Reading.Mentions;

/// <summary>Whom a person serves by the list of office-holders, on the day of one document.</summary>
/// <remarks>
/// Asked where the text leaves it open. A full name counts where the office said, if any, is one of a state or body; a name in the list
/// without its office, where the document names the state too, since namesakes are many. A family name alone counts for the holder
/// of the same kind of office. Several answers are narrowed to those whose state the document names; if more than one stays, none is given.
/// Example: "President Vasquez" on a day when one listed president is called so. Counter-example: "Vasquez, a painter".
/// </remarks>
sealed class HolderFinder(Tenures tenures, DateOnly? day, HashSet<string> named)
{
    const int StateCode = 3;

    static readonly HashSet<string> Public =
    [
        "head-of-state", "head-of-government", "deputy-head", "foreign-minister", "minister", "deputy-minister", "military", "legislature", "judiciary", "official",
        "spokesperson", "diplomat", "igo", "group", "party", "royal", "religion", "opposition", "chair", "relational",
    ];

    /// <summary>Offices whose holders news names by the family name alone, without saying what they are.</summary>
    static readonly HashSet<string> Known = ["head-of-state", "head-of-government", "foreign-minister", "igo"];

    static readonly string[] Over = ["former ", "ex-", "late ", "ousted ", "deposed ", "outgone ", "one-time ", "then "];
    static readonly string[] Ahead = ["elect", "designate", "incoming", "future"];

    /// <summary>Code of the state, organisation or group; null where the list does not tell.</summary>
    public string? Find(Character character)
    {
        if (day is not { } known) return null;
        var (office, kind) = (character.Office, character.OfficeKind);
        if (office is not null && !Public.Contains(kind ?? "")) return null;
        var terms = tenures.Find(character.Parts, known, TenseOf(office)).FindAll(term => Fits(term, character, office is null ? null : kind));
        return Only(terms);
    }

    /// <summary>The body a person serves in the very office said, where the text gives a state too: "British commissioner Holm" of the EU says whence, not whom. Null for none.</summary>
    public string? Body(Character character)
    {
        if (day is not { } known || character.Parts.Length < 2 || character.Office is not { } office) return null;
        var terms = tenures.Find(character.Parts, known, TenseOf(office)).FindAll(term => term.Office == office && term.Code.Length != StateCode && character.Said?.Length == StateCode);
        return Only(terms);
    }

    /// <summary>Whether a group of a name that many have is far from home: "the Social Democrats" where its state is not named.</summary>
    public bool IsForeign(Candidate candidate) => candidate.Homeland is { } state && !named.Contains(state);

    /// <summary>Whether the name alone tells: a leader's family name, or the full name of a listed holder of an office.</summary>
    public bool IsHolder(Candidate candidate)
    {
        if (day is not { } known) return false;
        var terms = tenures.Find(candidate.Parts, known).FindAll(term => term.IsNamed && (candidate.Parts.Length > 1 || Known.Contains(term.Kind)));
        return Only(terms) is { } code && (candidate.Parts.Length > 1 || named.Contains(code));
    }

    bool Fits(Tenure term, Character character, string? kind)
    {
        if (character.Parts.Length == 1) return kind is null ? Known.Contains(term.Kind) : term.Kind == kind;
        return term.IsNamed || kind is not null || named.Contains(term.Code);
    }

    string? Only(List<Tenure> terms)
    {
        var codes = terms.Select(term => term.Code).Distinct().ToList();
        if (codes.Count > 1) codes.RemoveAll(code => !named.Contains(code));
        return codes.Count == 1 ? codes[0] : null;
    }

    /// <summary>"Former president", "president-elect": when the office is held, by the words around it.</summary>
    static Tenures.Tense TenseOf(string? office)
    {
        if (office is null) return Tenures.Tense.Present;
        if (Array.Exists(Over, word => office.StartsWith(word, StringComparison.Ordinal))) return Tenures.Tense.Past;
        return Array.Exists(Ahead, word => office.Contains(word, StringComparison.Ordinal)) ? Tenures.Tense.Future : Tenures.Tense.Present;
    }
}
