namespace Entente.Reading.Mentions;

/// <summary>Words that say what office someone holds, and for whom where they say so.</summary>
sealed record OfficePhrase
{
    /// <summary>Index of its first token, the state it serves included: "Turkish" of "Turkish defence minister".</summary>
    public required int First { get; init; }

    /// <summary>Index after its last token, the body it leads included: "of the Royal Academy".</summary>
    public required int End { get; init; }

    /// <summary>Lower case, without the state, without what is said of the holder only: "defence minister".</summary>
    public required string Text { get; init; }

    public required Term Head { get; init; }

    /// <summary>The state, organisation or group named in it, null for none.</summary>
    public Sense? Served { get; init; }

    /// <summary>The body named in it where that is no listed one: "Royal Academy of Cambodia".</summary>
    public string? Organisation { get; init; }

    /// <summary>The state of a group served whose name several groups have; null where it is no such group.</summary>
    public string? Homeland => Served is { Kind: SenseKind.Group } group && group.MayBe("several") ? group.State : null;

    /// <summary>"counterpart": the office is someone else's.</summary>
    public bool IsRelational => Head.Detail == "relational";

    /// <summary>The office as such; null for "counterpart" and "daughter".</summary>
    public string? Held => IsRelational ? null : Text;

    /// <summary>The same office for another: "his Chilean counterpart".</summary>
    public bool IsCounterpart => IsRelational && Head.Form is "counterpart" or "opposite number";

    public bool IsPlural => Head.IsPlural;
}
