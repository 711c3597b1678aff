namespace Entente.Reading.Parsing;

/// <summary>A matrix somewhere in memory: where its first cell is and how far the next row and column are, in cells.</summary>
/// <param name="At">The cell of row 0 and column 0.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">How many columns; memory holds them up to the next multiple of <see cref="Panels.Width"/>.</param>
/// <param name="Stride">From a row to the next; 0 repeats one row for ever.</param>
/// <param name="Step">From a column to the next: 1, or the stride of the matrix this one is turned from.</param>
public readonly unsafe record struct View(nint At, int Rows, int Columns, int Stride, int Step = 1)
{
    public static View Of(float* at, int rows, int columns, int stride) => new((nint)at, rows, columns, stride);

    public float* First => (float*)At;

    public float* Row(int row) => First + (nint)row * Stride;

    /// <summary>Rows from <paramref name="first"/>, <paramref name="count"/> of them.</summary>
    public View Take(int first, int count) => this with { At = (nint)Row(first), Rows = count };

    /// <summary>Columns from <paramref name="first"/>, <paramref name="count"/> of them.</summary>
    public View Across(int first, int count) => this with { At = (nint)(First + (nint)first * Step), Columns = count };

    /// <summary>The same cells with rows and columns exchanged.</summary>
    public View Turned => new(At, Columns, Rows, Step, Stride);
}
