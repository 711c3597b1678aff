using Entente.Reading.Documents;

namespace Entente.Reading.Events;

/// <summary>A linear classifier over hashed features: a weight a bucket and type, as bytes with one scale.</summary>
/// <remarks><c>train relate</c> of the Workshop makes <c>data/models/relations.bin</c>.</remarks>
sealed class RelationModel
{
    /// <summary>Buckets of features.</summary>
    public const int Buckets = 1 << 15;

    /// <summary>PLOVER's types.</summary>
    public const int Types = 16;

    /// <summary>"ENTREL01".</summary>
    public const ulong Mark = 0x31304C4552544E45;

    readonly sbyte[] _weights;
    readonly float _scale;

    RelationModel(sbyte[] weights, float scale) => (_weights, _scale) = (weights, scale);

    /// <summary>The model that ships.</summary>
    /// <exception cref="InvalidDataException">The build holds none, or one of another version.</exception>
    public static RelationModel Load()
    {
        using var stream = Table.Open("models/relations.bin");
        return Read(stream);
    }

    /// <exception cref="InvalidDataException">No model, or one of another version.</exception>
    public static RelationModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt64() != Mark) throw new InvalidDataException("relations.bin is of another version.");
        var scale = reader.ReadSingle();
        var bytes = reader.ReadBytes(Buckets * Types);
        return new RelationModel([.. bytes.Select(one => (sbyte)one)], scale);
    }

    /// <summary>Rounds weights to bytes and writes them.</summary>
    /// <param name="weights">Bucket by bucket, each with its types.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(float[] weights, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        var scale = Math.Max(1e-6f, weights.Max(Math.Abs) / 127);
        writer.Write(Mark);
        writer.Write(scale);
        foreach (var weight in weights) writer.Write((sbyte)MathF.Round(weight / scale));
    }

    /// <summary>The bucket of a feature: FNV-1a, folded.</summary>
    public static int Bucket(string feature)
    {
        var hash = 2166136261u;
        foreach (var unit in feature) hash = (hash ^ unit) * 16777619u;
        return (int)((hash ^ (hash >> 15)) & (Buckets - 1));
    }

    /// <summary>The types' shares, adding up to 1.</summary>
    public double[] Judge(IReadOnlyList<string> features)
    {
        var scores = new double[Types];
        foreach (var feature in features)
            for (var type = 0; type < Types; type++) scores[type] += Weight(feature, type);
        var most = scores.Max();
        for (var type = 0; type < Types; type++) scores[type] = Math.Exp(scores[type] - most);
        var sum = scores.Sum();
        for (var type = 0; type < Types; type++) scores[type] /= sum;
        return scores;
    }

    /// <summary>What a feature adds to a type's score.</summary>
    public double Weight(string feature, int type) => _scale * _weights[(Bucket(feature) * Types) + type];
}
