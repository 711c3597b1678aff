using System.Runtime.Intrinsics;

namespace Entente.Reading.Parsing;

/// <summary>A matrix cut into panels of 24 columns, each stored row after row: the right side of a product.</summary>
/// <remarks>
/// Twelve 256-bit sums, three columns and one row value fill the sixteen registers of AVX2. Code written for 512 bits
/// gains little where it is native and loses two thirds where it is not; where even 256 bits are missing (Arm), the
/// runtime splits each operation in two.
/// </remarks>
public sealed unsafe class Panels
{
    /// <summary>Columns of a panel; strides of matrices are multiples of it.</summary>
    public const int Width = 24;

    readonly Block _cells = new();

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    /// <summary>The number of columns with the padding of the last panel.</summary>
    public static int Padded(int columns) => (columns + Width - 1) / Width * Width;

    /// <summary>Copies a matrix in; the columns of padding are zero.</summary>
    public Panels Fill(View source)
    {
        (Rows, Columns) = (source.Rows, source.Columns);
        float* into = _cells.Need(Rows * Padded(Columns));
        for (int first = 0; first < Columns; first += Width)
        {
            int width = Math.Min(Width, Columns - first);
            for (int row = 0; row < Rows; row++, into += Width)
            {
                float* from = source.Row(row) + (nint)first * source.Step;
                if (source.Step == 1) new ReadOnlySpan<float>(from, width).CopyTo(new Span<float>(into, Width));
                else for (int i = 0; i < width; i++) into[i] = from[(nint)i * source.Step];
                if (width < Width) new Span<float>(into + width, Width - width).Clear();
            }
        }
        return this;
    }

    /// <summary><paramref name="into"/> = <paramref name="start"/> + <paramref name="left"/> times this matrix.</summary>
    /// <param name="left">As many columns as this matrix has rows.</param>
    /// <param name="start">What the sums begin with: the result itself to add to it, or one row repeated (stride 0).</param>
    /// <param name="into">As many rows as <paramref name="left"/>; padding columns are written too.</param>
    public void Multiply(View left, View start, View into)
    {
        float* panel = _cells.At;
        for (int first = 0; first < Columns; first += Width, panel += (nint)Rows * Width)
        {
            int row = 0;
            for (; row + 4 <= left.Rows; row += 4)
                Four(Tile(left, row), panel, Tile(start, row, first), Tile(into, row, first));
            // Short documents make short batches: what is left over matters.
            if (left.Rows - row == 3) Three(Tile(left, row), panel, Tile(start, row, first), Tile(into, row, first));
            else if (left.Rows - row == 2) Two(Tile(left, row), panel, Tile(start, row, first), Tile(into, row, first));
            else if (left.Rows - row == 1) One(Tile(left, row), panel, Tile(start, row, first).First, into.Row(row) + first);
        }
    }

    static View Tile(View view, int row, int column = 0) => view with { At = (nint)(view.Row(row) + column) };

    static void Four(View left, float* panel, View start, View into)
    {
        float* s = start.First;
        var (a0, a1, a2) = (Vector256.Load(s), Vector256.Load(s + 8), Vector256.Load(s + 16));
        s += start.Stride;
        var (b0, b1, b2) = (Vector256.Load(s), Vector256.Load(s + 8), Vector256.Load(s + 16));
        s += start.Stride;
        var (c0, c1, c2) = (Vector256.Load(s), Vector256.Load(s + 8), Vector256.Load(s + 16));
        s += start.Stride;
        var (d0, d1, d2) = (Vector256.Load(s), Vector256.Load(s + 8), Vector256.Load(s + 16));
        float* a = left.First;
        float* b = a + left.Stride;
        float* c = b + left.Stride;
        float* d = c + left.Stride;
        nint step = left.Step;
        for (int i = left.Columns; i > 0; i--, panel += Width)
        {
            var p0 = Vector256.Load(panel);
            var p1 = Vector256.Load(panel + 8);
            var p2 = Vector256.Load(panel + 16);
            var x = Vector256.Create(*a);
            (a0, a1, a2) = (Fused.MultiplyAdd(x, p0, a0), Fused.MultiplyAdd(x, p1, a1), Fused.MultiplyAdd(x, p2, a2));
            x = Vector256.Create(*b);
            (b0, b1, b2) = (Fused.MultiplyAdd(x, p0, b0), Fused.MultiplyAdd(x, p1, b1), Fused.MultiplyAdd(x, p2, b2));
            x = Vector256.Create(*c);
            (c0, c1, c2) = (Fused.MultiplyAdd(x, p0, c0), Fused.MultiplyAdd(x, p1, c1), Fused.MultiplyAdd(x, p2, c2));
            x = Vector256.Create(*d);
            (d0, d1, d2) = (Fused.MultiplyAdd(x, p0, d0), Fused.MultiplyAdd(x, p1, d1), Fused.MultiplyAdd(x, p2, d2));
            a += step;
            b += step;
            c += step;
            d += step;
        }
        float* r = into.First;
        Store(a0, a1, a2, r);
        Store(b0, b1, b2, r += into.Stride);
        Store(c0, c1, c2, r += into.Stride);
        Store(d0, d1, d2, r + into.Stride);
    }

    static void Three(View left, float* panel, View start, View into)
    {
        float* s = start.First;
        var (a0, a1, a2) = (Vector256.Load(s), Vector256.Load(s + 8), Vector256.Load(s + 16));
        s += start.Stride;
        var (b0, b1, b2) = (Vector256.Load(s), Vector256.Load(s + 8), Vector256.Load(s + 16));
        s += start.Stride;
        var (c0, c1, c2) = (Vector256.Load(s), Vector256.Load(s + 8), Vector256.Load(s + 16));
        float* a = left.First;
        float* b = a + left.Stride;
        float* c = b + left.Stride;
        nint step = left.Step;
        for (int i = left.Columns; i > 0; i--, panel += Width)
        {
            var p0 = Vector256.Load(panel);
            var p1 = Vector256.Load(panel + 8);
            var p2 = Vector256.Load(panel + 16);
            var x = Vector256.Create(*a);
            (a0, a1, a2) = (Fused.MultiplyAdd(x, p0, a0), Fused.MultiplyAdd(x, p1, a1), Fused.MultiplyAdd(x, p2, a2));
            x = Vector256.Create(*b);
            (b0, b1, b2) = (Fused.MultiplyAdd(x, p0, b0), Fused.MultiplyAdd(x, p1, b1), Fused.MultiplyAdd(x, p2, b2));
            x = Vector256.Create(*c);
            (c0, c1, c2) = (Fused.MultiplyAdd(x, p0, c0), Fused.MultiplyAdd(x, p1, c1), Fused.MultiplyAdd(x, p2, c2));
            a += step;
            b += step;
            c += step;
        }
        float* r = into.First;
        Store(a0, a1, a2, r);
        Store(b0, b1, b2, r += into.Stride);
        Store(c0, c1, c2, r + into.Stride);
    }

    static void Two(View left, float* panel, View start, View into)
    {
        float* s = start.First;
        var (a0, a1, a2) = (Vector256.Load(s), Vector256.Load(s + 8), Vector256.Load(s + 16));
        s += start.Stride;
        var (b0, b1, b2) = (Vector256.Load(s), Vector256.Load(s + 8), Vector256.Load(s + 16));
        float* a = left.First;
        float* b = a + left.Stride;
        nint step = left.Step;
        for (int i = left.Columns; i > 0; i--, panel += Width)
        {
            var p0 = Vector256.Load(panel);
            var p1 = Vector256.Load(panel + 8);
            var p2 = Vector256.Load(panel + 16);
            var x = Vector256.Create(*a);
            (a0, a1, a2) = (Fused.MultiplyAdd(x, p0, a0), Fused.MultiplyAdd(x, p1, a1), Fused.MultiplyAdd(x, p2, a2));
            x = Vector256.Create(*b);
            (b0, b1, b2) = (Fused.MultiplyAdd(x, p0, b0), Fused.MultiplyAdd(x, p1, b1), Fused.MultiplyAdd(x, p2, b2));
            a += step;
            b += step;
        }
        Store(a0, a1, a2, into.First);
        Store(b0, b1, b2, into.First + into.Stride);
    }

    static void Store(Vector256<float> one, Vector256<float> two, Vector256<float> three, float* into)
    {
        one.Store(into);
        two.Store(into + 8);
        three.Store(into + 16);
    }

    static void One(View left, float* panel, float* start, float* into)
    {
        var (a0, a1, a2) = (Vector256.Load(start), Vector256.Load(start + 8), Vector256.Load(start + 16));
        float* a = left.First;
        for (int i = left.Columns; i > 0; i--, panel += Width, a += left.Step)
        {
            var x = Vector256.Create(*a);
            a0 = Fused.MultiplyAdd(x, Vector256.Load(panel), a0);
            a1 = Fused.MultiplyAdd(x, Vector256.Load(panel + 8), a1);
            a2 = Fused.MultiplyAdd(x, Vector256.Load(panel + 16), a2);
        }
        Store(a0, a1, a2, into);
    }
}
