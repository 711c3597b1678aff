using System.Runtime.Intrinsics;

namespace Entente.Reading.Parsing;

/// <summary>Rows of vectors kept as bytes with a scale for each row, read where the model lies in memory.</summary>
public readonly unsafe struct ByteTable(nint scales, nint cells, int columns)
{
    /// <summary>Adds a row times <paramref name="factor"/>; columns are a multiple of 8.</summary>
    public void Add(int row, float factor, float* into)
    {
        var scale = Vector256.Create(((float*)scales)[row] * factor);
        sbyte* from = (sbyte*)cells + (nint)row * columns;
        for (int i = 0; i < columns; i += 8)
        {
            var shorts = Vector128.WidenLower(Vector64.Load(from + i).ToVector128());
            var values = Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(shorts), Vector128.WidenUpper(shorts)));
            Fused.MultiplyAdd(values, scale, Vector256.Load(into + i)).Store(into + i);
        }
    }
}
