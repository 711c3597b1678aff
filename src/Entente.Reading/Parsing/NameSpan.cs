namespace Entente.Reading.Parsing;

/// <summary>What a name names.</summary>
public enum NameKind
{
    Person,
    Place,
    Organisation,

    /// <summary>A nationality, religion or political group: "Japanese", "Muslims", "Republican".</summary>
    Group,

    /// <summary>An event, work, law, product or anything else that has a name.</summary>
    Other,
}

/// <summary>A name in a sentence.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NameSpan(int First, int End, NameKind Kind);
