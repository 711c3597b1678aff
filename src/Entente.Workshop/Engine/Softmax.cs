using System.Runtime.Intrinsics;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Scores to probabilities, and how far they are from the answer.</summary>
static unsafe class Softmax
{
    /// <summary>Replaces scores by probabilities.</summary>
    public static void Normalize(float* scores, int count)
    {
        float most = float.NegativeInfinity;
        for (int i = 0; i < count; i++) most = MathF.Max(most, scores[i]);
        float sum = 0;
        int at = 0;
        for (; at + 8 <= count; at += 8)
        {
            var value = Curves.Exp(Vector256.Load(scores + at) - Vector256.Create(most));
            value.Store(scores + at);
            sum += Vector256.Sum(value);
        }
        for (; at < count; at++) sum += scores[at] = MathF.Exp(scores[at] - most);
        for (int i = 0; i < count; i++) scores[i] /= sum;
    }

    /// <summary>Replaces scores by the gradient of the loss, times <paramref name="scale"/>.</summary>
    /// <returns>The loss: what the answer's probability lacks, as a logarithm.</returns>
    public static double Lose(float* scores, int count, int answer, float scale)
    {
        Normalize(scores, count);
        double loss = -Math.Log(Math.Max(scores[answer], 1e-12));
        scores[answer] -= 1;
        for (int i = 0; i < count; i++) scores[i] *= scale;
        return loss * scale;
    }

    /// <summary>The same where any answer whose bit is set is right.</summary>
    public static double LoseAny(float* scores, int count, uint answers, float scale)
    {
        Normalize(scores, count);
        float right = 1e-12f;
        for (int i = 0; i < count; i++) if ((answers >> i & 1) != 0) right += scores[i];
        for (int i = 0; i < count; i++) scores[i] *= (answers >> i & 1) != 0 ? scale * (1 - 1 / right) : scale;
        return -Math.Log(right) * scale;
    }
}
