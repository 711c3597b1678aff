namespace Entente.Reading.Sentences;

/// <summary>How a word is written in the middle of sentences.</summary>
enum WordCase
{
    /// <summary>Seen too rarely.</summary>
    Unknown,

    /// <summary>In lower case: "however". A capital then tells of a beginning.</summary>
    Low,

    /// <summary>With a capital: "Monday".</summary>
    Capital,

    /// <summary>Both: "minister".</summary>
    Both,
}

/// <summary>The usual case of frequent words: two bits each, found by their hash.</summary>
sealed class WordCases
{
    readonly byte[] _slots;
    readonly int _shift;

    /// <param name="slots">Four words a byte; the length is a power of two.</param>
    public WordCases(byte[] slots)
    {
        if (!int.IsPow2(slots.Length)) throw new ArgumentException("The length is a power of two.", nameof(slots));
        (_slots, _shift) = (slots, 30 - int.Log2(slots.Length));
    }

    /// <exception cref="InvalidDataException">The stream ends too early.</exception>
    public static WordCases Read(BinaryReader reader)
    {
        var length = 1 << reader.ReadByte();
        var slots = reader.ReadBytes(length);
        return slots.Length == length ? new WordCases(slots) : throw new InvalidDataException("The model is cut short: build it again.");
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)int.Log2(_slots.Length));
        writer.Write(_slots);
    }

    public WordCase Of(uint word)
    {
        var slot = word >> _shift;
        return (WordCase)((_slots[slot >> 2] >> (int)(slot & 3) * 2) & 3);
    }
}
