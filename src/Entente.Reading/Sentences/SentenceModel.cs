using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>The word cases and the three decisions of <c>models/sentences.bin</c>, in this order.</summary>
/// <param name="Ends">Does a token end at this gap inside a run?</param>
/// <param name="Belongs">If so, does the next word belong to the same surface token?</param>
/// <param name="Stops">Does a sentence end between these two words?</param>
/// <param name="Cases">What tells a capital at a beginning from a name's.</param>
sealed record SentenceModel(Weights Ends, Weights Belongs, Weights Stops, WordCases Cases)
{
    static readonly byte[] Mark = "ENTS2"u8.ToArray();

    /// <exception cref="InvalidDataException">Not a model of this version, or cut short.</exception>
    public static SentenceModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark))
            throw new InvalidDataException("models/sentences.bin is of another version: build it again.");
        return new SentenceModel(Weights.Read(reader), Weights.Read(reader), Weights.Read(reader), WordCases.Read(reader));
    }

    public static SentenceModel Embedded()
    {
        using var stream = Table.Open("models/sentences.bin");
        return Read(stream);
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        Ends.Write(writer);
        Belongs.Write(writer);
        Stops.Write(writer);
        Cases.Write(writer);
    }
}
