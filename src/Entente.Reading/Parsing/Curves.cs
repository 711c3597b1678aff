using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Reading.Parsing;

/// <summary>The curved functions of the network, eight values at a time.</summary>
public static unsafe class Curves
{
    /// <summary>e to the x within 2e-7 of the value; polynomial of the Cephes library (Moshier 1992).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var power = Vector256.Floor(x * 1.44269504f + Vector256.Create(0.5f));
        var rest = x - power * 0.693359375f + power * 2.12194440e-4f;
        var sum = Fused.MultiplyAdd(Vector256.Create(1.9875691500e-4f), rest, Vector256.Create(1.3981999507e-3f));
        sum = Fused.MultiplyAdd(sum, rest, Vector256.Create(8.3334519073e-3f));
        sum = Fused.MultiplyAdd(sum, rest, Vector256.Create(4.1665795894e-2f));
        sum = Fused.MultiplyAdd(sum, rest, Vector256.Create(1.6666665459e-1f));
        sum = Fused.MultiplyAdd(sum, rest, Vector256.Create(5.0000001201e-1f));
        sum = Fused.MultiplyAdd(sum, rest * rest, rest + Vector256<float>.One);
        var scale = Vector256.ShiftLeft(Vector256.ConvertToInt32(power) + Vector256.Create(127), 23).AsSingle();
        return sum * scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256.Create(2f) / (Vector256<float>.One + Exp(x * -2f)) - Vector256<float>.One;

    /// <summary>x where positive, else e to the x less one (Clevert, Unterthiner and Hochreiter 2016).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Elu(Vector256<float> x) => Vector256.ConditionalSelect(
        Vector256.GreaterThan(x, Vector256<float>.Zero), x, Exp(Vector256.Min(x, Vector256<float>.Zero)) - Vector256<float>.One);

    /// <summary>Replaces each value by its <see cref="Elu(Vector256{float})"/>; <paramref name="count"/> a multiple of 8.</summary>
    public static void Elu(float* at, int count)
    {
        for (int i = 0; i < count; i += 8) Elu(Vector256.Load(at + i)).Store(at + i);
    }

    /// <summary>The sum of products of two rows; <paramref name="count"/> a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Dot(float* one, float* other, int count)
    {
        var sum = Vector256<float>.Zero;
        for (int i = 0; i < count; i += 8) sum = Fused.MultiplyAdd(Vector256.Load(one + i), Vector256.Load(other + i), sum);
        return Vector256.Sum(sum);
    }

    /// <summary>Adds <paramref name="factor"/> times a row to another; <paramref name="count"/> a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(float* row, float factor, float* into, int count)
    {
        var scale = Vector256.Create(factor);
        for (int i = 0; i < count; i += 8) Fused.MultiplyAdd(scale, Vector256.Load(row + i), Vector256.Load(into + i)).Store(into + i);
    }

    /// <summary>The index of the largest value, the first of equals.</summary>
    public static int Largest(ReadOnlySpan<float> values)
    {
        int best = 0;
        for (int i = 1; i < values.Length; i++) if (values[i] > values[best]) best = i;
        return best;
    }
}
