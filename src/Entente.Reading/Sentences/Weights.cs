namespace Entente.Reading.Sentences;

/// <summary>A trained linear decision: a table of small weights found by hashed features.</summary>
/// <remarks>Binary: log2 of the table's length (1 byte), the bias (4 bytes, little endian), then one signed byte a weight.</remarks>
sealed class Weights
{
    readonly sbyte[] _table;
    readonly int _shift;
    readonly int _bias;

    public Weights(int bias, sbyte[] table)
    {
        var bits = int.Log2(table.Length);
        if (1 << bits != table.Length) throw new ArgumentException("The length is a power of two.", nameof(table));
        (_bias, _table, _shift) = (bias, table, 32 - bits);
    }

    /// <exception cref="InvalidDataException">The stream ends too early.</exception>
    public static Weights Read(BinaryReader reader)
    {
        var length = 1 << reader.ReadByte();
        var bias = reader.ReadInt32();
        var bytes = reader.ReadBytes(length);
        if (bytes.Length < length) throw new InvalidDataException("The model is cut short: build it again.");
        return new Weights(bias, Array.ConvertAll(bytes, b => (sbyte)b));
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)(32 - _shift));
        writer.Write(_bias);
        writer.Write(Array.ConvertAll(_table, w => (byte)w));
    }

    /// <summary>Above zero means yes.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        var sum = _bias;
        foreach (var feature in features) sum += _table[feature >> _shift];
        return sum;
    }
}
