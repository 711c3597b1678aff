using System.Numerics;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Events;

/// <summary>Spherical k-means over the engine's word vectors, from words dealt by the seed.</summary>
sealed class ClusterTrainer(Parser parser, int seed)
{
    const int Large = 96, Small = 768, Rounds = 12;

    /// <summary>The words that have a vector, each with its large and its small class.</summary>
    public IReadOnlyList<(string Word, int Large, int Small)> Train(IReadOnlyList<string> words)
    {
        var (known, vectors) = (new List<string>(), new List<float[]>());
        foreach (var word in words)
        {
            var vector = new float[parser.VectorSize];
            if (!parser.TryVector(word, vector) || !Normalize(vector)) continue;
            known.Add(word);
            vectors.Add(vector);
        }

        var (large, small) = (Cluster(vectors, Large), Cluster(vectors, Small));
        return [.. known.Select((word, index) => (word, large[index], small[index]))];
    }

    int[] Cluster(List<float[]> vectors, int count)
    {
        var order = Enumerable.Range(0, vectors.Count).ToArray();
        new Random(seed).Shuffle(order);
        var centres = order.Take(count).Select(index => (float[])vectors[index].Clone()).ToArray();
        var classes = new int[vectors.Count];
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, vectors.Count, i => classes[i] = Nearest(vectors[i], centres));
            Move(vectors, classes, centres);
        }

        return classes;
    }

    static int Nearest(float[] vector, float[][] centres)
    {
        var (best, most) = (0, float.MinValue);
        for (var i = 0; i < centres.Length; i++)
            if (Dot(vector, centres[i]) is var likeness && likeness > most) (best, most) = (i, likeness);
        return best;
    }

    static void Move(List<float[]> vectors, int[] classes, float[][] centres)
    {
        foreach (var centre in centres) Array.Clear(centre);
        for (var i = 0; i < classes.Length; i++) Add(vectors[i], centres[classes[i]]);
        foreach (var centre in centres) Normalize(centre);
    }

    static void Add(float[] vector, float[] into)
    {
        for (var i = 0; i < into.Length; i++) into[i] += vector[i];
    }

    /// <returns>Whether there is a direction at all.</returns>
    static bool Normalize(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        for (var i = 0; i < vector.Length && length > 0; i++) vector[i] /= length;
        return length > 0;
    }

    static float Dot(float[] one, float[] other)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i <= one.Length - Vector<float>.Count; i += Vector<float>.Count) sum += new Vector<float>(one, i) * new Vector<float>(other, i);
        var whole = Vector.Sum(sum);
        for (; i < one.Length; i++) whole += one[i] * other[i];
        return whole;
    }
}
