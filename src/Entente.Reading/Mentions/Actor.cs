using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

public enum ActorKind
{
    State,
    Organisation,
    Group,
    Person,
    Other,
}

/// <summary>A state, organisation or group that the document names, with every place where it does.</summary>
public sealed record Actor
{
    /// <summary>ISO 3166-1 alpha-3, an acronym, a group's name; null where there is none.</summary>
    public required string? Code { get; init; }

    public required ActorKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>PLOVER sector (GOV, MIL, REB, IGO ...), null where unknown.</summary>
    public string? Sector { get; init; }

    /// <summary>Whether it acts or is acted on in the relations the document is about.</summary>
    public bool IsParty { get; init; }

    /// <summary>In text order, at least one.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }
}
