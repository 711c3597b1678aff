using Entente.Reading.Documents;

namespace Entente.Reading.Events;

/// <summary>Words by likeness of use, in a few large and many small classes: what was learned of one word serves its neighbours.</summary>
/// <remarks><c>train clusters</c> of the Workshop makes <c>data/models/clusters.bin</c> from the engine's vectors.</remarks>
sealed class WordClusters
{
    /// <summary>"ENTCLU01".</summary>
    public const ulong Mark = 0x3130554C43544E45;

    readonly Dictionary<string, (int Large, int Small)> _classes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No word has a class.</summary>
    public static WordClusters None { get; } = new();

    /// <summary>The classes that ship.</summary>
    /// <exception cref="InvalidDataException">The build holds none, or of another version.</exception>
    public static WordClusters Load()
    {
        using var reader = new BinaryReader(Table.Open("models/clusters.bin"));
        if (reader.ReadUInt64() != Mark) throw new InvalidDataException("clusters.bin is of another version.");
        var clusters = new WordClusters();
        for (var left = reader.ReadInt32(); left > 0; left--) clusters._classes[reader.ReadString()] = (reader.ReadUInt16(), reader.ReadUInt16());
        return clusters;
    }

    public static void Write(IReadOnlyList<(string Word, int Large, int Small)> classes, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        writer.Write(classes.Count);
        foreach (var (word, large, small) in classes)
        {
            writer.Write(word);
            writer.Write((ushort)large);
            writer.Write((ushort)small);
        }
    }

    /// <summary>The classes of a word; null where it has none.</summary>
    public (int Large, int Small)? Of(string word) => _classes.TryGetValue(word, out var found) ? found : null;
}
