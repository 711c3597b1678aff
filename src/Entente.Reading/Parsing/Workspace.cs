using System.Runtime.Intrinsics;
using Entente.Reading.Sentences;

namespace Entente.Reading.Parsing;

/// <summary>One thread's memory for running the network over a batch of sentences; used again for the next.</summary>
sealed unsafe class Workspace(Model model)
{
    readonly WordCache _words = new(model);
    readonly Block _gates = new(), _cells = new(), _first = new(), _state = new(), _heads = new(), _products = new(), _pairs = new(), _labels = new();
    readonly HeadFinder _finder = new();
    int[] _places = [], _lengths = [], _governors = [];

    public Lanes Lanes { get; } = new();

    public LemmaCache Lemmas { get; } = new(model.Lemmas);

    /// <summary>The name finder's memory.</summary>
    public NameFinder Names { get; } = new(model.Answers.NameKinds);

    public View State => Matrix(_state, 2 * model.Cells);

    /// <summary>A row's scores of tags.</summary>
    public ReadOnlySpan<float> Tags(int row) => new(Heads.Row(row) + model.Tags, model.Answers.Tags);

    /// <summary>A row's scores of name tags.</summary>
    public float* NameScores(int row) => Heads.Row(row) + model.Names;

    /// <summary>A row's scores of relations to the head found.</summary>
    public ReadOnlySpan<float> Relations(int row) => new(Matrix(_labels, model.Label.Columns).Row(row), model.Label.Columns);

    /// <summary>The place of a row's head: 0 the root, else the word's index and one.</summary>
    public int Governor(int row) => _governors[row];

    View Heads => Matrix(_heads, model.Heads.Columns);

    View Matrix(Block block, int columns)
    {
        int stride = Panels.Padded(columns);
        return View.Of(block.Need(Lanes.Rows * stride), Lanes.Rows, columns, stride);
    }

    /// <summary>Runs the whole network.</summary>
    /// <param name="sentences">The longest first.</param>
    public void Run(ReadOnlySpan<Sentence> sentences)
    {
        Fill(sentences);
        Read(sentences);
        model.First.Run(Lanes, Matrix(_gates, 6 * model.Cells), Matrix(_cells, 2 * model.Cells), Matrix(_first, 2 * model.Cells));
        model.SecondInput.Run(Matrix(_first, 2 * model.Cells), Matrix(_gates, 6 * model.Cells));
        model.Second.Run(Lanes, Matrix(_gates, 6 * model.Cells), Matrix(_cells, 2 * model.Cells), State);
        model.Heads.Run(State, Heads);
        FindHeads();
        Label();
    }

    void Fill(ReadOnlySpan<Sentence> sentences)
    {
        if (_lengths.Length < sentences.Length) _lengths = new int[sentences.Length * 2];
        for (int i = 0; i < sentences.Length; i++) _lengths[i] = sentences[i].Count + 1;
        Lanes.Fill(_lengths.AsSpan(0, sentences.Length));
        if (_places.Length < Lanes.Rows) (_places, _governors) = (new int[Lanes.Rows * 2], new int[Lanes.Rows * 2]);
    }

    void Read(ReadOnlySpan<Sentence> sentences)
    {
        _words.Begin(Lanes.Rows);
        for (int place = 0; place < Lanes.Places; place++)
            for (int lane = 0; lane < Lanes.Active(place); lane++)
                _places[Lanes.Row(lane, place)] = _words.Place(place == 0 ? [] : sentences[lane][place - 1].Text);
        _words.Finish();
        var gates = Matrix(_gates, 6 * model.Cells);
        for (int row = 0; row < Lanes.Rows; row++) _words.Row(_places[row]).CopyTo(new Span<float>(gates.Row(row), gates.Stride));
        _words.Keep();
    }

    void FindHeads()
    {
        var heads = Heads;
        for (int row = 0; row < Lanes.Rows; row++) Curves.Elu(heads.Row(row), 2 * model.ArcDependents);
        var products = Matrix(_products, model.ArcColumns);
        model.ArcProduct.Run(heads.Across(model.ArcDependents, model.ArcColumns), products);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            int count = Lanes.Length(lane);
            float* scores = _finder.Begin(count);
            for (int place = 1; place < count; place++)
            {
                float* product = products.Row(Lanes.Row(lane, place));
                for (int head = 0; head < count; head++)
                    scores[place * count + head] = Curves.Dot(product, heads.Row(Lanes.Row(lane, head)), model.ArcColumns);
            }
            var found = _finder.Find();
            for (int place = 1; place < count; place++) _governors[Lanes.Row(lane, place)] = found[place];
        }
    }

    void Label()
    {
        var heads = Heads;
        int width = model.LabelColumns;
        var pairs = Matrix(_pairs, 2 * width);
        for (int place = 0; place < Lanes.Places; place++)
        {
            for (int lane = 0; lane < Lanes.Active(place); lane++)
            {
                int row = Lanes.Row(lane, place);
                int head = place == 0 ? row : Lanes.Row(lane, _governors[row]);
                float* one = heads.Row(head) + model.LabelHeads, other = heads.Row(row) + model.LabelDependents, into = pairs.Row(row);
                for (int i = 0; i < width; i += 8)
                {
                    var (a, b) = (Vector256.Load(one + i), Vector256.Load(other + i));
                    Curves.Elu(a + b).Store(into + i);
                    (a * b).Store(into + width + i);
                }
            }
        }
        model.Label.Run(pairs, Matrix(_labels, model.Label.Columns));
    }
}
