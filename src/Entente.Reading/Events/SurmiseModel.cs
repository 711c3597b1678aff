using Entente.Reading.Documents;

namespace Entente.Reading.Events;

/// <summary>A linear classifier over hashed features: a weight a bucket and class, as bytes with one scale.</summary>
/// <param name="weights">Bucket by bucket, each with its classes.</param>
/// <param name="scale">What a weight of 1 is worth.</param>
/// <param name="classes">How many there are.</param>
sealed class Layering(sbyte[] weights, float scale, int classes)
{
    public int Classes => classes;

    /// <summary>The classes' shares, adding up to 1.</summary>
    public void Judge(Traits traits, Span<float> shares)
    {
        shares.Clear();
        foreach (var bucket in traits.Buckets)
        {
            var at = bucket * classes;
            for (var one = 0; one < classes; one++) shares[one] += weights[at + one];
        }

        var most = float.MinValue;
        foreach (var score in shares) most = Math.Max(most, score);
        var sum = 0f;
        for (var one = 0; one < classes; one++) sum += shares[one] = MathF.Exp(scale * (shares[one] - most));
        for (var one = 0; one < classes; one++) shares[one] /= sum;
    }

    /// <summary>What a bucket adds to a class.</summary>
    public float Weight(int bucket, int one) => scale * weights[(bucket * classes) + one];
}

/// <summary>What was learned of events in news: which words tell one, and who takes which part in it.</summary>
/// <remarks><c>train events</c> of the Workshop makes <c>data/models/surmise.bin</c>.</remarks>
sealed class SurmiseModel
{
    /// <summary>Buckets of features.</summary>
    public const int Buckets = 1 << 16;

    /// <summary>PLOVER's types and, last, none.</summary>
    public const int Types = 17;

    /// <summary>None, actor, recipient.</summary>
    public const int Parts = 3;

    /// <summary>"ENTSUR01".</summary>
    public const ulong Mark = 0x31305255_53544E45;

    SurmiseModel(Layering triggers, Layering roles) => (Triggers, Roles) = (triggers, roles);

    /// <summary>What a word tells.</summary>
    public Layering Triggers { get; }

    /// <summary>Which part a party takes in it.</summary>
    public Layering Roles { get; }

    /// <summary>The model that ships.</summary>
    /// <exception cref="InvalidDataException">The build holds none, or one of another version.</exception>
    public static SurmiseModel Load()
    {
        using var stream = Table.Open("models/surmise.bin");
        return Read(stream);
    }

    /// <exception cref="InvalidDataException">No model, or one of another version.</exception>
    public static SurmiseModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt64() != Mark) throw new InvalidDataException("surmise.bin is of another version.");
        return new SurmiseModel(ReadLayer(reader, Types), ReadLayer(reader, Parts));
    }

    static Layering ReadLayer(BinaryReader reader, int classes)
    {
        var scale = reader.ReadSingle();
        var weights = new sbyte[Buckets * classes];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new Layering(weights, scale, classes);
    }

    /// <summary>Rounds weights to bytes and writes them.</summary>
    /// <param name="triggers">Bucket by bucket, each with its types.</param>
    /// <param name="roles">Bucket by bucket, each with its parts.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(float[] triggers, float[] roles, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        foreach (var weights in (float[][])[triggers, roles])
        {
            var scale = Math.Max(1e-6f, weights.Max(Math.Abs) / 127);
            writer.Write(scale);
            foreach (var weight in weights) writer.Write((sbyte)MathF.Round(weight / scale));
        }
    }
}
