namespace Entente.Workshop.Engine;

/// <summary>Folded words and a row of numbers for each, the most frequent word first.</summary>
sealed record WordVectors(string[] Words, float[] Rows, int Dimensions)
{
    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Words.Length);
        writer.Write(Dimensions);
        foreach (string word in Words) writer.Write(word);
        foreach (float cell in Rows) writer.Write(cell);
    }

    public static WordVectors Load(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var words = new string[reader.ReadInt32()];
        int dimensions = reader.ReadInt32();
        for (int i = 0; i < words.Length; i++) words[i] = reader.ReadString();
        var rows = new float[words.Length * dimensions];
        for (int i = 0; i < rows.Length; i++) rows[i] = reader.ReadSingle();
        return new WordVectors(words, rows, dimensions);
    }

    /// <summary>The words whose rows point most nearly the same way: a look at what was learned.</summary>
    public IEnumerable<string> Near(string word, int count)
    {
        int of = Array.IndexOf(Words, word);
        return Enumerable.Range(0, Words.Length).Where(other => other != of)
            .OrderByDescending(other => Cosine(of, other)).Take(count).Select(other => Words[other]);
    }

    float Cosine(int one, int other)
    {
        var a = Rows.AsSpan(one * Dimensions, Dimensions);
        var b = Rows.AsSpan(other * Dimensions, Dimensions);
        float ab = 0, aa = 0, bb = 0;
        for (int i = 0; i < a.Length; i++) (ab, aa, bb) = (ab + a[i] * b[i], aa + a[i] * a[i], bb + b[i] * b[i]);
        return ab / MathF.Sqrt(aa * bb + 1e-9f);
    }
}
