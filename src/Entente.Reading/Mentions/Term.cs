namespace Entente.Reading.Mentions;

/// <summary>The parts of office phrases and what surrounds names.</summary>
enum TermKind
{
    /// <summary>The head of an office: "minister", "secretary-general".</summary>
    Office,

    /// <summary>What an office is for: "foreign affairs".</summary>
    Portfolio,

    /// <summary>Part of the rank: "deputy", "vice".</summary>
    Rank,

    /// <summary>When it was held: "former", "acting".</summary>
    Tense,

    /// <summary>Said of the holder, not of the office: "visiting", "embattled".</summary>
    Loose,

    /// <summary>A body of a state: "foreign ministry", "national assembly".</summary>
    Body,

    /// <summary>Before a name, dropped from it: "Mr.", "Gen.".</summary>
    Title,
}

/// <summary>A listed word or phrase of <see cref="TermKind"/>.</summary>
/// <param name="Kind">Its part.</param>
/// <param name="Form">As listed, lower case for offices.</param>
/// <param name="Detail">The list's own kind: <c>head-of-state</c>, <c>military</c>, <c>honorific</c>, <c>relational</c>.</param>
/// <param name="Sector">PLOVER sector, null for none.</param>
/// <param name="IsPlural">"presidents" for "president": names of several may follow.</param>
sealed record Term(TermKind Kind, string Form, string Detail, string? Sector, bool IsPlural = false)
{
    /// <summary>Whether the form is an ordinary word or adjective too: "royal", "marine".</summary>
    public bool IsWord { get; init; }
}
