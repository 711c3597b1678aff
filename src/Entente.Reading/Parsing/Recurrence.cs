using System.Runtime.Intrinsics;

namespace Entente.Reading.Parsing;

/// <summary>Reads rows forwards and backwards with a memory: the recurrent half of one layer of the encoder.</summary>
/// <remarks>
/// A long short-term memory whose input gate is what the forget gate leaves (Greff et al. 2017 find it as good), and
/// whose cell, being within one of zero already, goes out without a second curve: three products instead of four.
/// Gates stand as forget, new, out; the forward direction's three before the backward direction's.
/// </remarks>
public sealed unsafe class Recurrence(int size)
{
    /// <summary>Cells of one direction.</summary>
    public int Size => size;

    /// <summary>Weights from a direction's last output to its gates.</summary>
    public Panels Forward { get; } = new();

    public Panels Backward { get; } = new();

    /// <param name="lanes">What stands where.</param>
    /// <param name="gates">Each row's input products with the bias, six times the size; left with the gates' values.</param>
    /// <param name="cells">Receives the memory, twice the size.</param>
    /// <param name="output">Receives what the next layer sees, twice the size.</param>
    public void Run(Lanes lanes, View gates, View cells, View output)
    {
        int width = 3 * size;
        for (int place = 0; place < lanes.Places; place++)
        {
            var step = new Step(lanes.Start(place), lanes.Active(place), place > 0 ? lanes.Start(place - 1) : 0, place > 0 ? lanes.Active(place) : 0);
            Advance(step, Forward, gates.Across(0, width), cells.Across(0, size), output.Across(0, size));
        }
        for (int place = lanes.Places - 1; place >= 0; place--)
        {
            int known = lanes.Active(place + 1);
            var step = new Step(lanes.Start(place), lanes.Active(place), known > 0 ? lanes.Start(place + 1) : 0, known);
            Advance(step, Backward, gates.Across(width, width), cells.Across(size, size), output.Across(size, size));
        }
    }

    readonly record struct Step(int First, int Count, int Last, int Known);

    void Advance(Step step, Panels weights, View gates, View cells, View output)
    {
        var now = gates.Take(step.First, step.Known);
        if (step.Known > 0) weights.Multiply(output.Take(step.Last, step.Known), now, now);
        for (int i = 0; i < step.Count; i++)
        {
            float* last = i < step.Known ? cells.Row(step.Last + i) : null;
            Open(gates.Row(step.First + i), last, cells.Row(step.First + i), output.Row(step.First + i));
        }
    }

    void Open(float* gates, float* last, float* cell, float* output)
    {
        for (int i = 0; i < size; i += 8)
        {
            var keep = Curves.Sigmoid(Vector256.Load(gates + i));
            var fresh = Curves.Tanh(Vector256.Load(gates + size + i));
            var open = Curves.Sigmoid(Vector256.Load(gates + 2 * size + i));
            var before = last == null ? Vector256<float>.Zero : Vector256.Load(last + i);
            var memory = fresh + keep * (before - fresh);
            keep.Store(gates + i);
            fresh.Store(gates + size + i);
            open.Store(gates + 2 * size + i);
            memory.Store(cell + i);
            (open * memory).Store(output + i);
        }
    }
}
