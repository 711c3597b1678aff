using System.Runtime.Intrinsics;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>One layer of the encoder with its gradients: products of the input, then <see cref="Recurrence"/>.</summary>
sealed unsafe class Memory
{
    readonly Panels _forwardBack = new(), _backwardBack = new();
    readonly Panels[] _scratch = [new(), new()];
    readonly Work[] _work = [new(), new()];
    readonly Block _zero;

    /// <summary>What one half of the batch leaves for the way back.</summary>
    sealed class Work
    {
        public readonly Block Gates = new(), Cells = new(), Changes = new(), Before = new(), Carry = new(), CarryCell = new();
    }

    public Memory(string name, int input, int size, Dice dice)
    {
        Input = new Dense(name + ".input", input, 6 * size, dice);
        Forward = new Weight(name + ".forward", size, 3 * size).Scatter(dice, MathF.Sqrt(1f / (3 * size)));
        Backward = new Weight(name + ".backward", size, 3 * size).Scatter(dice, MathF.Sqrt(1f / (3 * size)));
        Recurrence = new Recurrence(size);
        _zero = new Block(Panels.Padded(size));
        // Forget little at first.
        for (int direction = 0; direction < 2; direction++)
            for (int i = 0; i < size; i++) Input.Bias.Value(0)[direction * 3 * size + i] = 1;
    }

    public Dense Input { get; }
    public Weight Forward { get; }
    public Weight Backward { get; }
    public Recurrence Recurrence { get; }
    public IEnumerable<Weight> Weights => [.. Input.Weights, Forward, Backward];

    int Size => Recurrence.Size;

    public void Refresh()
    {
        Input.Refresh();
        Recurrence.Forward.Fill(Forward.Values);
        Recurrence.Backward.Fill(Backward.Values);
        _forwardBack.Fill(Forward.Values.Turned);
        _backwardBack.Fill(Backward.Values.Turned);
    }

    public void Run(Lanes lanes, View input, View output, int half)
    {
        var work = _work[half];
        Input.Forward(input, Matrix(work.Gates, lanes.Rows, 6 * Size));
        Recurrence.Run(lanes, Matrix(work.Gates, lanes.Rows, 6 * Size), Matrix(work.Cells, lanes.Rows, 2 * Size), output);
    }

    public static View Matrix(Block block, int rows, int columns)
    {
        int stride = Panels.Padded(columns);
        return View.Of(block.Need(rows * stride), rows, columns, stride);
    }

    /// <remarks>Input and output are those of <see cref="Run"/>; change is the gradient of the output.</remarks>
    /// <returns>The gradient of the gates before their curves; <see cref="Dense.Backward"/> leads on to the input.</returns>
    public View Learn(Lanes lanes, View input, View output, View change, int half)
    {
        var work = _work[half];
        int width = 3 * Size;
        var changes = Matrix(work.Changes, lanes.Rows, 2 * width);
        Matrix(work.Carry, lanes.Count, Size);
        Matrix(work.CarryCell, lanes.Count, Size);
        for (int place = lanes.Places - 1; place >= 0; place--)
            Retreat(new Turn(lanes, place, place - 1, lanes.Active(place + 1), half, 0), change, changes, _forwardBack);
        for (int place = 0; place < lanes.Places; place++)
            Retreat(new Turn(lanes, place, place + 1, place > 0 ? lanes.Active(place) : 0, half, 1), change, changes, _backwardBack);
        Gather(lanes, output, -1, half);
        Add(Forward, work.Before, changes.Across(0, width), half);
        Gather(lanes, output, 1, half);
        Add(Backward, work.Before, changes.Across(width, width), half);
        Input.Learn(input, changes, half);
        return changes;
    }

    /// <summary>One place on the way back: the gates here saw <c>From</c>; <c>Carried</c> lanes have a gradient from the place after.</summary>
    readonly record struct Turn(Lanes Lanes, int Place, int From, int Carried, int Half, int Direction)
    {
        /// <summary>How many lanes saw an output before.</summary>
        public int Known => From < 0 ? 0 : Math.Min(Lanes.Active(From), Lanes.Active(Place));
    }

    void Retreat(Turn turn, View change, View changes, Panels back)
    {
        var work = _work[turn.Half];
        int start = turn.Lanes.Start(turn.Place), column = turn.Direction * 3 * Size;
        for (int lane = 0; lane < turn.Lanes.Active(turn.Place); lane++) Close(turn, lane, change, changes);
        if (turn.Known == 0) return;
        var now = changes.Take(start, turn.Known).Across(column, 3 * Size);
        var carry = View.Of(work.Carry.At, turn.Known, Size, Panels.Padded(Size));
        back.Multiply(now, View.Of(_zero.At, 1, Size, 0), carry);
    }

    void Close(Turn turn, int lane, View change, View changes)
    {
        var work = _work[turn.Half];
        int row = turn.Lanes.Row(lane, turn.Place), cellStride = Panels.Padded(2 * Size), carryStride = Panels.Padded(Size);
        float* gates = work.Gates.At + (nint)row * Panels.Padded(6 * Size) + turn.Direction * 3 * Size;
        float* cell = work.Cells.At + (nint)row * cellStride + turn.Direction * Size;
        float* last = lane < turn.Known ? work.Cells.At + (nint)turn.Lanes.Row(lane, turn.From) * cellStride + turn.Direction * Size : null;
        float* wanted = change.Row(row) + turn.Direction * Size;
        float* into = changes.Row(row) + turn.Direction * 3 * Size;
        float* carry = work.Carry.At + (nint)lane * carryStride;
        float* carryCell = work.CarryCell.At + (nint)lane * carryStride;
        bool carried = lane < turn.Carried;
        var one = Vector256<float>.One;
        for (int i = 0; i < Size; i += 8)
        {
            var (keep, fresh, open) = (Vector256.Load(gates + i), Vector256.Load(gates + Size + i), Vector256.Load(gates + 2 * Size + i));
            var before = last == null ? Vector256<float>.Zero : Vector256.Load(last + i);
            var output = Vector256.Load(wanted + i);
            if (carried) output += Vector256.Load(carry + i);
            var memory = output * open;
            if (carried) memory += Vector256.Load(carryCell + i);
            (memory * (before - fresh) * keep * (one - keep)).Store(into + i);
            (memory * (one - keep) * (one - fresh * fresh)).Store(into + Size + i);
            (output * Vector256.Load(cell + i) * open * (one - open)).Store(into + 2 * Size + i);
            (memory * keep).Store(carryCell + i);
        }
    }

    /// <summary>Lines up what each row's gates saw of the place before.</summary>
    void Gather(Lanes lanes, View output, int towards, int half)
    {
        var before = Matrix(_work[half].Before, lanes.Rows, Size);
        int column = towards < 0 ? 0 : Size;
        for (int place = 0; place < lanes.Places; place++)
        {
            for (int lane = 0; lane < lanes.Active(place); lane++)
            {
                int from = place + towards;
                var into = new Span<float>(before.Row(lanes.Row(lane, place)), Size);
                if (from < 0 || lane >= lanes.Active(from)) into.Clear();
                else new ReadOnlySpan<float>(output.Row(lanes.Row(lane, from)) + column, Size).CopyTo(into);
            }
        }
    }

    void Add(Weight weight, Block before, View changes, int half)
    {
        var gradient = weight.Gradient(half);
        var seen = Matrix(before, changes.Rows, Size);
        _scratch[half].Fill(changes).Multiply(seen.Turned, gradient, gradient);
    }
}
