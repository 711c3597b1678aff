using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Reading.Parsing;

/// <summary>A product and a sum in one step, rounded once where the processor can.</summary>
/// <remarks>
/// The platform's own <c>MultiplyAddEstimate</c> is left to the start when a release is compiled ahead, and a first article then takes 0.25 s longer
/// (measured); the instruction named outright is compiled with the rest.
/// </remarks>
public static class Fused
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> MultiplyAdd(Vector256<float> left, Vector256<float> right, Vector256<float> addend) =>
        Fma.IsSupported ? Fma.MultiplyAdd(left, right, addend) : Vector256.MultiplyAddEstimate(left, right, addend);
}
