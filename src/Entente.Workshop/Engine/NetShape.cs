namespace Entente.Workshop.Engine;

/// <summary>How big the network's parts are. Widths of heads are multiples of <see cref="Reading.Parsing.Panels.Width"/>.</summary>
sealed record NetShape
{
    public int Word { get; init; } = 96;
    public int Group { get; init; } = 48;
    public int End { get; init; } = 24;
    public int Cells { get; init; } = 160;
    public int Arc { get; init; } = 120;
    public int Label { get; init; } = 72;

    /// <summary>Rows with a learned vector, and rows of the answers.</summary>
    public required int Words { get; init; }
    public required int Tags { get; init; }
    public required int Features { get; init; }
    public required int Relations { get; init; }
    public required int Names { get; init; }

    /// <summary>For every feature row the tag it belongs to: only rows of the right tag compete.</summary>
    public required int[][] FeaturesOfTag { get; init; }

    public int Input => Word + Group + End * Reading.Parsing.WordPieces.Tables;
}
