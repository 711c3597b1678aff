namespace Entente.Reading.Parsing;

/// <summary>Finds the number stored for a hash: open addressing over pairs of 32 bits, read where the model lies in memory.</summary>
/// <remarks>
/// A slot holds the hash's upper half and the number; the lower half says where to begin. Two texts are taken for one
/// another once in some billions, which costs one wrong vector or lemma.
/// </remarks>
public readonly unsafe struct HashIndex(nint slots, int capacity)
{
    /// <summary>The number in an empty slot.</summary>
    public const int Empty = -1;

    /// <returns>The number, or -1.</returns>
    public int Find(ulong hash)
    {
        uint key = (uint)(hash >> 32);
        for (int slot = Start(hash, capacity); ; slot = slot + 1 == capacity ? 0 : slot + 1)
        {
            int* pair = (int*)slots + 2 * (nint)slot;
            if (pair[1] == Empty) return Empty;
            if ((uint)pair[0] == key) return pair[1];
        }
    }

    /// <summary>The first slot to look at.</summary>
    public static int Start(ulong hash, int capacity) => (int)(((hash & uint.MaxValue) * (ulong)capacity) >> 32);
}
