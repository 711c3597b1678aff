using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

public enum PlaceKind
{
    /// <summary>A state, where something happens in it.</summary>
    State,

    City,

    /// <summary>A part of a state or of the world.</summary>
    Region,

    /// <summary>A water, island, mountain, palace, base, resort: whatever has a place and no citizens of its own.</summary>
    Landmark,

    /// <summary>Words that no list knows; the engine takes them for a place.</summary>
    Unlisted,
}

/// <summary>Words of a document that name where something is, and the place they name.</summary>
/// <remarks>What is not known is null: no coordinates are guessed, and none are made from the country's.</remarks>
public sealed record Place
{
    /// <summary>The words: "the Japanese capital", "Saigon", "here".</summary>
    public required Span Span { get; init; }

    /// <summary>The place's English name: "Tokyo", "Ho Chi Minh City".</summary>
    public required string Name { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>Code of the state it lies in; null for international waters, what several claim, and the unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north; of a state's or region's middle.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>GeoNames' number; cities only.</summary>
    public int? GeoNames { get; init; }

    /// <summary>Index of the sentence; -1 for a dateline.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of the first word.</summary>
    public required int First { get; init; }

    /// <summary>Index after the last word.</summary>
    public required int End { get; init; }

    /// <summary>What made it: docs/places.md tells them.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }
}
