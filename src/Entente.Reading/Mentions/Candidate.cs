using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>One place where a person is named in full or introduced, with what is said of them there.</summary>
sealed record Candidate
{
    /// <summary>The name's words.</summary>
    public required Span Span { get; init; }

    /// <summary>The name's parts as the text writes them: tokens joined by hyphens count as one.</summary>
    public required string[] Parts { get; init; }

    public required string Name { get; init; }

    public required string Rule { get; init; }

    public required double Confidence { get; init; }

    public string? Office { get; set; }

    /// <summary>The list's kind of the office's head, null without office.</summary>
    public string? OfficeKind { get; init; }

    /// <summary>Whether it is introduced as someone's counterpart: the same office for another.</summary>
    public bool IsCounterpart { get; init; }

    /// <summary>Code of the state or body served as said here, null where not said.</summary>
    public string? Served { get; set; }

    /// <summary>The state of a group served whose name several groups have; null where it is no such group.</summary>
    public string? Homeland { get; init; }

    /// <summary>Index of the last word of whose office it is: "Holm" of "Holm's spokesman"; -1 for none.</summary>
    public int Owner { get; init; } = -1;

    public string? Organisation { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of the first token of the name and of what belongs to it on the left.</summary>
    public required int First { get; init; }

    /// <summary>Index after the last token of the name.</summary>
    public required int End { get; init; }
}
