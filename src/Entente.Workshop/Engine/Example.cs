namespace Entente.Workshop.Engine;

/// <summary>One sentence as the network learns it: rows of its tables, and the answers its corpus gives.</summary>
/// <remarks>Words count from 0. What the corpus does not answer is an empty or null column, or -1 for single words.</remarks>
sealed class Example
{
    public required int[] Vectors { get; init; }
    public required int[] Words { get; init; }
    public required int[] Ends { get; init; }
    public required int[][] Groups { get; init; }

    /// <summary>The head's place: 0 the root, else the word's index and one.</summary>
    public int[]? Heads { get; init; }
    public int[] Relations { get; init; } = [];
    public int[] Tags { get; init; } = [];

    /// <summary>A row of the feature table, or -1 where unknown.</summary>
    public int[] Features { get; init; } = [];

    /// <summary>The name tags each word may have, as bits; 0 where the corpus does not say.</summary>
    public uint[] Names { get; set; } = [];

    public int Count => Vectors.Length;
}
