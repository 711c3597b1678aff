namespace Entente.Reading.Parsing;

/// <summary>Products and a bias, ready to run.</summary>
sealed unsafe class Layer
{
    readonly Panels _weights = new();
    readonly Block _bias = new();

    public Layer(ref ModelReader reader)
    {
        var scratch = new Block();
        _weights.Fill(reader.Matrix(scratch));
        GC.KeepAlive(scratch);
        reader.Matrix(_bias);
    }

    public int Columns => _weights.Columns;

    public void Run(View input, View output)
    {
        _weights.Multiply(input, View.Of(_bias.At, 1, Columns, 0), output);
        GC.KeepAlive(this);
    }
}
