using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

/// <summary>A named person who holds an office or speaks.</summary>
public sealed record Person
{
    /// <summary>The fullest form in the text, without title.</summary>
    public required string Name { get; init; }

    /// <summary>Lower case, without the country: "foreign minister"; null where the text gives none.</summary>
    public string? Office { get; init; }

    /// <summary>Code of the state or organisation served; null where unknown.</summary>
    public string? Serves { get; init; }

    /// <summary>The body served, as named, where it is not the state itself: "Royal Academy of Cambodia".</summary>
    public string? Organisation { get; init; }

    /// <summary>In text order, at least one.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }
}
