using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>A matrix that is learned: its values, a gradient for each half of the batch, and what the optimizer keeps.</summary>
sealed unsafe class Weight
{
    public const int Halves = 2;

    readonly Block _value, _first, _second, _average;
    readonly Block[] _gradients;
    readonly bool[][] _touched;
    readonly List<int>[] _touches;

    /// <remarks>Of a table a batch only touches few rows, which then are all that is updated.</remarks>
    public Weight(string name, int rows, int columns, bool table = false)
    {
        (Name, Rows, Columns, Stride, IsTable) = (name, rows, columns, Panels.Padded(columns), table);
        int length = rows * Stride;
        (_value, _first, _second, _average) = (new(length), new(length), new(length), new(length));
        _gradients = [.. Enumerable.Range(0, Halves).Select(_ => new Block(length))];
        _touched = [.. Enumerable.Range(0, Halves).Select(_ => new bool[table ? rows : 0])];
        _touches = [.. Enumerable.Range(0, Halves).Select(_ => new List<int>())];
        Updated = new int[table ? rows : 0];
    }

    public string Name { get; }
    public int Rows { get; }
    public int Columns { get; }
    public int Stride { get; }
    public bool IsTable { get; }

    /// <summary>The step that last changed each row of a table.</summary>
    public int[] Updated { get; }

    public View Values => View.Of(_value.At, Rows, Columns, Stride);

    public View Gradient(int half) => View.Of(_gradients[half].At, Rows, Columns, Stride);

    public float* Value(int row) => _value.At + (nint)row * Stride;
    public float* First(int row) => _first.At + (nint)row * Stride;
    public float* Second(int row) => _second.At + (nint)row * Stride;
    public float* Average(int row) => _average.At + (nint)row * Stride;

    /// <summary>A row's values.</summary>
    public Span<float> Row(int row) => new(Value(row), Columns);

    /// <summary>A row's gradient.</summary>
    public ReadOnlySpan<float> Slopes(int half, int row) => new(Gradient(half).Row(row), Columns);

    /// <summary>A row of a table's gradient, noted as touched.</summary>
    public float* Touch(int half, int row)
    {
        if (!_touched[half][row])
        {
            _touched[half][row] = true;
            _touches[half].Add(row);
        }
        return _gradients[half].At + (nint)row * Stride;
    }

    /// <summary>Adds the second half's gradient to the first's, always in the same order.</summary>
    /// <returns>The rows that have a gradient.</returns>
    public IReadOnlyList<int> Gather()
    {
        if (IsTable)
        {
            foreach (int row in _touches[1]) Curves.Add(_gradients[1].At + (nint)row * Stride, 1, Touch(0, row), Stride);
            return _touches[0];
        }
        Curves.Add(_gradients[1].At, 1, _gradients[0].At, Rows * Stride);
        return [0];
    }

    public void Clear()
    {
        for (int half = 0; half < Halves; half++)
        {
            if (!IsTable) new Span<float>(_gradients[half].At, Rows * Stride).Clear();
            foreach (int row in _touches[half])
            {
                new Span<float>(_gradients[half].At + (nint)row * Stride, Stride).Clear();
                _touched[half][row] = false;
            }
            _touches[half].Clear();
        }
    }

    /// <summary>Normal values of this spread in the columns that count.</summary>
    public Weight Scatter(Dice dice, float spread)
    {
        for (int row = 0; row < Rows; row++)
            for (int i = 0; i < Columns; i++) Value(row)[i] = dice.Normal() * spread;
        new ReadOnlySpan<float>(_value.At, Rows * Stride).CopyTo(new Span<float>(_average.At, Rows * Stride));
        return this;
    }

    /// <summary>Exchanges the values with their average over the steps.</summary>
    public void Swap()
    {
        for (int i = 0; i < Rows * Stride; i++) (_value.At[i], _average.At[i]) = (_average.At[i], _value.At[i]);
    }
}
