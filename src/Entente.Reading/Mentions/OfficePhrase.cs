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

    /// <summary>"counterpart": the office is someone else's.</summary>
    public bool IsRelational => Head.Detail == "relational";

    public bool IsPlural => Head.IsPlural;
}
