using System.Text;

namespace Entente.Reading.Parsing;

/// <summary>Walks through a model that lies in memory; every part begins at a multiple of eight bytes.</summary>
unsafe ref struct ModelReader(byte* at)
{
    readonly byte* _start = at;
    byte* _at = at;

    /// <summary>A number.</summary>
    public int Number()
    {
        int value = *(int*)_at;
        _at += 8;
        return value;
    }

    byte* Take(long bytes)
    {
        byte* part = _at;
        _at += (bytes + 7) / 8 * 8;
        return part;
    }

    /// <summary>A few short texts.</summary>
    public string[] Texts()
    {
        var texts = new string[Number()];
        int length = Number();
        byte* from = Take(length);
        for (int i = 0; i < texts.Length; i++)
        {
            int bytes = *(ushort*)from;
            texts[i] = string.Intern(Encoding.UTF8.GetString(from + 2, bytes));
            from += 2 + bytes;
        }
        return texts;
    }

    public int[] Numbers()
    {
        int count = Number();
        return new ReadOnlySpan<int>(Take(count * sizeof(int)), count).ToArray();
    }

    public HashIndex Index()
    {
        int capacity = Number();
        return new HashIndex((nint)Take(capacity * 8L), capacity);
    }

    public ByteTable Bytes()
    {
        int rows = Number(), columns = Number();
        byte* scales = Take(rows * sizeof(float));
        return new ByteTable((nint)scales, (nint)Take((long)rows * columns), columns);
    }

    /// <summary>A matrix of half-precision numbers, unpacked with padded rows.</summary>
    /// <remarks>The view only points into <paramref name="into"/>: whoever reads it keeps that alive until done (GC.KeepAlive).</remarks>
    public View Matrix(Block into)
    {
        int rows = Number(), columns = Number(), stride = Panels.Padded(columns);
        var from = (Half*)Take((long)rows * columns * sizeof(Half));
        float* cells = into.Need(rows * stride);
        for (int row = 0; row < rows; row++)
            for (int i = 0; i < columns; i++) cells[row * stride + i] = (float)from[row * columns + i];
        GC.KeepAlive(into); // nothing else may hold the block while its cells are written
        return View.Of(cells, rows, columns, stride);
    }

    /// <exception cref="InvalidDataException">The mark is not there: the file is something else or of another version.</exception>
    public void Expect(ulong mark)
    {
        if (*(ulong*)_at != mark) throw new InvalidDataException($"The model lacks its mark at byte {_at - _start}; build it anew.");
        _at += 8;
    }
}
