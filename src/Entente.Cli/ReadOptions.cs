namespace Entente.Cli;

/// <summary>What <c>entente read</c> was asked to do.</summary>
sealed record ReadOptions
{
    public required IReadOnlyList<string> Inputs { get; init; }

    public required Format Format { get; init; }

    /// <summary>Whether the brief shows the rule and confidence behind each line.</summary>
    public bool IsWide { get; init; }

    public DateOnly? Date { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    /// <summary>Whether addresses of this machine and its network may be read.</summary>
    public bool AllowsLocal { get; init; }

    /// <summary>The folder that gets a file a document; null for the standard output.</summary>
    public string? Folder { get; init; }

    /// <summary>How many documents are read at a time, at least 1.</summary>
    public int Jobs { get; init; } = 1;
}
