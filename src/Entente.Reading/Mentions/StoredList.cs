using System.Text;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>A list of <c>data/lexicons</c>, sorted by the bytes of its first column, searched as it is stored: nothing is built at the start.</summary>
/// <remarks>An index of 40,000 forms would cost more time than reading an article; most articles name a dozen.</remarks>
sealed class StoredList
{
    readonly byte[] _lines;
    readonly int _first; // where the first row begins

    StoredList(byte[] lines, int first) => (_lines, _first) = (lines, first);

    /// <param name="name">Of the file.</param>
    public static StoredList Load(string name)
    {
        using var stream = Table.Open("lexicons/" + name);
        var lines = new byte[stream.Length];
        stream.ReadExactly(lines);
        var first = 0;
        while (lines[first] == '#') first = NextLine(lines, first);
        return new StoredList(lines, NextLine(lines, first));
    }

    /// <summary>The first row whose first column reads so; -1 for none.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        Span<byte> bytes = stackalloc byte[key.Length * 3];
        if (Encoding.UTF8.TryGetBytes(key, bytes, out var size)) bytes = bytes[..size];
        var (low, high) = (_first, _lines.Length);
        while (low < high)
        {
            var row = RowAt((low + high) / 2);
            if (Key(row).SequenceCompareTo(bytes) < 0) low = NextLine(_lines, row);
            else high = row;
        }

        return low < _lines.Length && Key(low).SequenceEqual(bytes) ? low : -1;
    }

    /// <summary>The row after this one if its first column is the same; else -1.</summary>
    public int Next(int row)
    {
        var next = NextLine(_lines, row);
        return next < _lines.Length && Key(next).SequenceEqual(Key(row)) ? next : -1;
    }

    /// <summary>What stands in a column of a row, by the column's number from 0.</summary>
    public string Cell(int row, int column) => Encoding.UTF8.GetString(Bytes(row, column));

    /// <summary>The same, null where it is empty.</summary>
    public string? Said(int row, int column) => Bytes(row, column) is { IsEmpty: false } bytes ? Encoding.UTF8.GetString(bytes) : null;

    public ReadOnlySpan<byte> Bytes(int row, int column)
    {
        var rest = _lines.AsSpan(row, _lines.AsSpan(row).IndexOf((byte)'\n'));
        for (; column > 0; column--) rest = rest[(rest.IndexOf((byte)'\t') + 1)..];
        return rest.IndexOf((byte)'\t') is var end and >= 0 ? rest[..end] : rest;
    }

    int RowAt(int offset) => Math.Max(_first, _lines.AsSpan(0, offset).LastIndexOf((byte)'\n') + 1);

    static int NextLine(byte[] lines, int line) => line + lines.AsSpan(line).IndexOf((byte)'\n') + 1;

    ReadOnlySpan<byte> Key(int row) => _lines.AsSpan(row, _lines.AsSpan(row).IndexOf((byte)'\t'));
}
