namespace Entente.Workshop.Engine;

/// <summary>Random numbers from a seed, the same on every machine (SplitMix64, Steele, Lea and Flood 2014).</summary>
sealed class Dice(ulong seed)
{
    ulong _state = seed;

    public ulong Bits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }

    /// <summary>From 0, below 1.</summary>
    public float Next() => (Bits() >> 40) * (1f / (1 << 24));

    /// <summary>From 0, below <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)(((Bits() >> 32) * (ulong)limit) >> 32);

    /// <summary>Nearly normal, mean 0 and variance 1: the sum of twelve even draws.</summary>
    public float Normal()
    {
        float sum = -6;
        for (int i = 0; i < 12; i++) sum += Next();
        return sum;
    }

    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
