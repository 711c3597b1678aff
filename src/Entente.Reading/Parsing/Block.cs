using System.Runtime.InteropServices;

namespace Entente.Reading.Parsing;

/// <summary>Floats at a fixed address, grown when more are asked for and never given back before the owner goes.</summary>
public sealed unsafe class Block
{
    float[] _cells = [];

    public Block() { }

    public Block(int length) => Need(length);

    /// <summary>The first cell; moves when <see cref="Need"/> grows the block.</summary>
    public float* At { get; private set; }

    public int Length => _cells.Length;

    public Span<float> Cells => _cells;

    /// <summary>Makes room for at least <paramref name="length"/> cells. What was there is lost when it grows.</summary>
    /// <returns>The first cell.</returns>
    public float* Need(int length)
    {
        if (length <= _cells.Length && At != null) return At;
        // Some room for the vector loads that look past the end, and some to grow without asking again.
        _cells = GC.AllocateArray<float>(length + length / 4 + Panels.Width, pinned: true);
        return At = (float*)Marshal.UnsafeAddrOfPinnedArrayElement(_cells, 0);
    }
}
