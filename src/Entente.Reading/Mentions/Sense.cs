namespace Entente.Reading.Mentions;

/// <summary>What kind of thing a listed form stands for.</summary>
enum SenseKind
{
    /// <summary>A state by a name of its own: "Cambodia", "Kingdom of Cambodia", "DPRK".</summary>
    State,

    /// <summary>Of a state: "Cambodian".</summary>
    Adjective,

    /// <summary>Its people: "Cambodians".</summary>
    Demonym,

    /// <summary>Its capital, which may stand for its government.</summary>
    Capital,

    /// <summary>A seat or organ that stands for its government: "the White House".</summary>
    Seat,

    Organisation,

    /// <summary>An armed or political group.</summary>
    Group,

    /// <summary>A city that is no capital.</summary>
    City,

    /// <summary>A part of a state, or a part of the world (no code).</summary>
    Region,

    /// <summary>A phrase that is none of these although words in it are: "South China Sea".</summary>
    Blocker,
}

/// <summary>One meaning of a listed form.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Code">Of the state, organisation or group; empty for a blocker and a part of the world.</param>
/// <param name="Rule">The list it comes from, for a mention's <c>rule</c>.</param>
sealed record Sense(SenseKind Kind, string Code, string Rule)
{
    /// <summary>The first day the form was in use, null when always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day the form was in use, inclusive; null when it still is.</summary>
    public DateOnly? To { get; init; }

    /// <summary>PLOVER sector, null for none of its own.</summary>
    public string? Sector { get; init; }

    /// <summary>Code of the state a group belongs to; null for none and for all but groups.</summary>
    public string? State { get; init; }

    /// <summary>What else the form often is, words apart by spaces: <c>person</c>, <c>word</c>, <c>place</c>, <c>language</c>, <c>several</c>; null for nothing.</summary>
    public string? Ambiguous { get; init; }

    /// <summary>Whether the form is often also a thing of that sort.</summary>
    public bool MayBe(string sort) => Ambiguous is not null && Ambiguous.Contains(sort, StringComparison.Ordinal);

    /// <summary>Prominence among cities of that name: 1 known everywhere, 2 others.</summary>
    public int Rank { get; init; } = 1;

    /// <summary>Whether the form was in use on a day; an unknown day rules nothing out.</summary>
    public bool HoldsOn(DateOnly? day) => day is not { } known || !(known < From) && !(known > To);
}
