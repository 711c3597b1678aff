namespace Entente.Reading.Events;

/// <summary>What a learned layer looks at in one case: hashed features, with their names where somebody wants to read them.</summary>
/// <param name="isNamed">Whether names are kept; hashing alone costs no strings.</param>
sealed class Traits(bool isNamed = false)
{
    const uint Start = 2166136261u;

    readonly List<int> _buckets = [];

    /// <summary>Bucket by bucket; a feature met twice stands once.</summary>
    public IReadOnlyList<int> Buckets => _buckets;

    /// <summary>In the order of <see cref="Buckets"/>; empty unless asked for.</summary>
    public List<string> Names { get; } = [];

    public void Clear()
    {
        _buckets.Clear();
        Names.Clear();
    }

    /// <summary>A feature made of up to four parts.</summary>
    public void Add(string kind, string one = "", string two = "", string three = "")
    {
        var hash = Hash(Hash(Hash(Hash(Start, kind), one), two), three);
        var bucket = (int)((hash ^ (hash >> 16)) & (SurmiseModel.Buckets - 1));
        if (_buckets.Contains(bucket)) return;
        _buckets.Add(bucket);
        if (isNamed) Names.Add(three.Length > 0 ? $"{kind}:{one}:{two}:{three}" : two.Length > 0 ? $"{kind}:{one}:{two}" : one.Length > 0 ? $"{kind}:{one}" : kind);
    }

    /// <summary>FNV-1a over the letters in small, with a mark after each part.</summary>
    static uint Hash(uint hash, string part)
    {
        foreach (var unit in part) hash = (hash ^ char.ToLowerInvariant(unit)) * 16777619u;
        return (hash ^ 31) * 16777619u;
    }
}
