using System.Text;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Writes a trained network as the engine reads it: vectors as bytes, matrices in half precision.</summary>
sealed unsafe class ModelWriter(Stream stream) : IDisposable
{
    readonly BinaryWriter _writer = new(stream, Encoding.UTF8, leaveOpen: true);

    public void Write(Net net, Vocabulary vocabulary, LemmaLearner lemmas)
    {
        _writer.Write(Model.Mark);
        foreach (int number in (int[])[net.Shape.Word, net.Shape.Group, net.Shape.End, net.Shape.Cells, net.Shape.Arc, net.Shape.Label]) Number(number);
        Answers(vocabulary);
        Index(vocabulary.Rows.Select(pair => (WordForm.Hash(pair.Key, 0), pair.Value)));
        Words(net, vocabulary);
        Bytes(net.Inputs.Groups);
        foreach (var table in net.Inputs.Ends) Bytes(table);
        Layer(net.First.Input);
        Matrix(net.First.Forward);
        Matrix(net.First.Backward);
        Layer(net.Second.Input);
        Matrix(net.Second.Forward);
        Matrix(net.Second.Backward);
        Layer(net.ArcHead, net.ArcDependent, net.LabelHead, net.LabelDependent, net.Tag, net.Name);
        Layer(net.ArcProduct);
        Layer(net.Label);
        Matrix(net.Features);
        Texts(lemmas.Rules);
        Index(lemmas.Kept.Select(pair => (LemmaRules.Key(pair.Key.Ending, pair.Key.Tag), pair.Value)));
        _writer.Write(Model.Mark);
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    void Answers(Vocabulary vocabulary)
    {
        Texts([.. vocabulary.Tags.Select(tag => tag.Split('\t')[0])]);
        Texts([.. vocabulary.Tags.Select(tag => tag.Split('\t')[1])]);
        Texts(vocabulary.Features);
        int[] first = vocabulary.FirstFeatures;
        Number(first.Length);
        foreach (int number in first) _writer.Write(number);
        Align();
        Texts(vocabulary.Relations);
        Number(NameTags.Kinds);
    }

    void Number(int number)
    {
        _writer.Write(number);
        _writer.Write(0);
    }

    void Align()
    {
        while (stream.Position % 8 != 0) _writer.Write((byte)0);
    }

    void Texts(IReadOnlyList<string> texts)
    {
        byte[][] bytes = [.. texts.Select(Encoding.UTF8.GetBytes)];
        Number(texts.Count);
        Number(bytes.Sum(text => text.Length + 2));
        foreach (byte[] text in bytes)
        {
            _writer.Write((ushort)text.Length);
            _writer.Write(text);
        }
        Align();
    }

    void Index(IEnumerable<(ulong Hash, int Number)> pairs)
    {
        var all = pairs.ToList();
        int capacity = all.Count * 4 / 3 + 8;
        var slots = new (uint Key, int Number)[capacity];
        Array.Fill(slots, (0u, HashIndex.Empty));
        foreach (var (hash, number) in all)
        {
            int slot = HashIndex.Start(hash, capacity);
            while (slots[slot].Number != HashIndex.Empty) slot = (slot + 1) % capacity;
            slots[slot] = ((uint)(hash >> 32), number);
        }
        Number(capacity);
        foreach (var (key, number) in slots)
        {
            _writer.Write(key);
            _writer.Write(number);
        }
    }

    /// <summary>The vectors from raw text with what the treebanks changed.</summary>
    void Words(Net net, Vocabulary vocabulary)
    {
        int columns = vocabulary.Dimensions;
        float[] rows = [.. vocabulary.Vectors];
        foreach (var (word, row) in vocabulary.Learned) Add(vocabulary.Rows[word], row);
        Add(Inputs.Unknown, Inputs.Unknown);
        Add(Inputs.Root, Inputs.Root);
        Bytes(rows, columns);

        void Add(int row, int learned)
        {
            for (int i = 0; i < columns; i++) rows[row * columns + i] += net.Inputs.Words.Value(learned)[i];
        }
    }

    void Bytes(Weight weight)
    {
        var rows = new float[weight.Rows * weight.Columns];
        for (int row = 0; row < weight.Rows; row++)
            new ReadOnlySpan<float>(weight.Value(row), weight.Columns).CopyTo(rows.AsSpan(row * weight.Columns));
        Bytes(rows, weight.Columns);
    }

    void Bytes(float[] cells, int columns)
    {
        int rows = cells.Length / columns;
        Number(rows);
        Number(columns);
        var scales = new float[rows];
        for (int row = 0; row < rows; row++)
        {
            scales[row] = Rounding.Step(cells.AsSpan(row * columns, columns));
            _writer.Write(scales[row]);
        }
        Align();
        for (int i = 0; i < cells.Length; i++)
            _writer.Write(Rounding.Byte(cells[i], scales[i / columns]));
        Align();
    }

    void Matrix(Weight weight)
    {
        Number(weight.Rows);
        Number(weight.Columns);
        for (int row = 0; row < weight.Rows; row++)
            for (int i = 0; i < weight.Columns; i++) _writer.Write((Half)weight.Value(row)[i]);
        Align();
    }

    /// <summary>Layers side by side, each with its padding, and their biases.</summary>
    void Layer(params Dense[] layers)
    {
        Side([.. layers.Select(layer => layer.Weight)]);
        Side([.. layers.Select(layer => layer.Bias)]);
    }

    void Side(Weight[] weights)
    {
        Number(weights[0].Rows);
        Number(weights.Length == 1 ? weights[0].Columns : weights.Sum(weight => weight.Stride));
        for (int row = 0; row < weights[0].Rows; row++)
            foreach (var weight in weights)
                for (int i = 0; i < (weights.Length == 1 ? weight.Columns : weight.Stride); i++) _writer.Write((Half)weight.Value(row)[i]);
        Align();
    }
}
