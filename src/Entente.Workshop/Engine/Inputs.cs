using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>The first rows: a word's vector from raw text plus what the treebanks change, and its pieces.</summary>
sealed unsafe class Inputs
{
    /// <summary>Rows of the word table that are no words.</summary>
    public const int Unknown = 0, Root = 1;

    const float WordDropout = 0.15f, GroupDropout = 0.1f;

    readonly NetShape _shape;
    readonly float[] _vectors;
    readonly List<Source>[] _sources = [[], []];

    /// <summary>What a row was made of.</summary>
    readonly record struct Source(Example? Example, int Word, int Row, bool Groups);

    /// <remarks>The vectors are rows from raw text, not changed; row 0 is zero.</remarks>
    public Inputs(NetShape shape, float[] vectors, Dice dice)
    {
        (_shape, _vectors) = (shape, vectors);
        Words = new Weight("words", shape.Words, shape.Word, table: true);
        for (int row = 0; row < 2; row++)
            for (int i = 0; i < shape.Word; i++) Words.Average(row)[i] = Words.Value(row)[i] = dice.Normal() * 0.1f;
        Groups = new Weight("groups", WordPieces.GroupBuckets, shape.Group, table: true).Scatter(dice, 0.3f);
        Ends = [.. Enumerable.Range(0, WordPieces.Tables).Select(i => new Weight($"ends{i}", WordPieces.Buckets, shape.End, table: true).Scatter(dice, 0.3f))];
    }

    public Weight Words { get; }
    public Weight Groups { get; }
    public Weight[] Ends { get; }
    public IEnumerable<Weight> Weights => [Words, Groups, .. Ends];

    /// <remarks>Without dice nothing is dropped.</remarks>
    public void Forward(Lanes lanes, ReadOnlySpan<Example> examples, View into, Dice? dice, int half)
    {
        _sources[half].Clear();
        for (int place = 0; place < lanes.Places; place++)
        {
            for (int lane = 0; lane < lanes.Active(place); lane++)
            {
                var source = Draw(examples[lane], place - 1, dice);
                _sources[half].Add(source);
                Write(source, into.Row(lanes.Row(lane, place)));
            }
        }
    }

    static Source Draw(Example example, int word, Dice? dice)
    {
        if (word < 0) return new Source(null, 0, Root, false);
        bool dropped = dice != null && dice.Next() < WordDropout;
        bool groups = dice == null || dice.Next() >= GroupDropout;
        return new Source(example, word, dropped ? Unknown : example.Words[word], groups);
    }

    void Write(Source source, float* row)
    {
        new Span<float>(row, Panels.Padded(_shape.Input)).Clear();
        if (source.Row >= 0) Curves.Add(Words.Value(source.Row), 1, row, _shape.Word);
        if (source.Example is not { } example) return;
        if (source.Row != Unknown)
            fixed (float* vector = &_vectors[example.Vectors[source.Word] * _shape.Word]) Curves.Add(vector, 1, row, _shape.Word);
        row += _shape.Word;
        int[] groups = example.Groups[source.Word];
        if (source.Groups) foreach (int group in groups) Curves.Add(Groups.Value(group), 1f / groups.Length, row, _shape.Group);
        row += _shape.Group;
        for (int i = 0; i < Ends.Length; i++, row += _shape.End)
            Curves.Add(Ends[i].Value(example.Ends[source.Word * Ends.Length + i]), 1, row, _shape.End);
    }

    public void Learn(View change, int half)
    {
        for (int index = 0; index < change.Rows; index++)
        {
            var source = _sources[half][index];
            float* row = change.Row(index);
            if (source.Row >= 0) Curves.Add(row, 1, Words.Touch(half, source.Row), _shape.Word);
            if (source.Example is not { } example) continue;
            row += _shape.Word;
            int[] groups = example.Groups[source.Word];
            if (source.Groups) foreach (int group in groups) Curves.Add(row, 1f / groups.Length, Groups.Touch(half, group), _shape.Group);
            row += _shape.Group;
            for (int i = 0; i < Ends.Length; i++, row += _shape.End)
                Curves.Add(row, 1, Ends[i].Touch(half, example.Ends[source.Word * Ends.Length + i]), _shape.End);
        }
    }
}
