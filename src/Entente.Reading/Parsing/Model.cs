namespace Entente.Reading.Parsing;

/// <summary>The trained network and its answers' names: read-only, shared by all threads.</summary>
/// <remarks>
/// Vectors and indexes are used where the file lies in memory; only the matrices (about a million numbers) are
/// unpacked, once. The Workshop's <c>ModelWriter</c> writes the parts in the order in which they are read here.
/// </remarks>
sealed unsafe class Model
{
    /// <summary>"ENTENG01".</summary>
    public const ulong Mark = 0x3130474E45544E45;

    readonly Block _features = new();

    /// <param name="at">The first byte, at a multiple of eight; stays where it is.</param>
    /// <param name="owner">What keeps the memory alive.</param>
    public Model(byte* at, object owner)
    {
        Owner = owner;
        var reader = new ModelReader(at);
        reader.Expect(Mark);
        WordColumns = reader.Number();
        GroupColumns = reader.Number();
        EndColumns = reader.Number();
        Cells = reader.Number();
        ArcColumns = reader.Number();
        LabelColumns = reader.Number();
        Answers = new Answers(ref reader);
        WordIndex = reader.Index();
        Words = reader.Bytes();
        Groups = reader.Bytes();
        Ends = new ByteTable[WordPieces.Tables];
        for (int i = 0; i < Ends.Length; i++) Ends[i] = reader.Bytes();
        FirstInput = new Layer(ref reader);
        First = Recurrence(ref reader);
        SecondInput = new Layer(ref reader);
        Second = Recurrence(ref reader);
        Heads = new Layer(ref reader);
        ArcProduct = new Layer(ref reader);
        Label = new Layer(ref reader);
        Features = reader.Matrix(_features);
        Lemmas = new LemmaRules(ref reader);
        reader.Expect(Mark);
    }

    /// <summary>Keeps the memory alive as long as the model.</summary>
    public object Owner { get; }

    public int WordColumns { get; }
    public int GroupColumns { get; }
    public int EndColumns { get; }
    public int InputColumns => WordColumns + GroupColumns + EndColumns * WordPieces.Tables;
    public int Cells { get; }
    public int ArcColumns { get; }
    public int LabelColumns { get; }
    public Answers Answers { get; }
    public HashIndex WordIndex { get; }
    public ByteTable Words { get; }
    public ByteTable Groups { get; }
    public ByteTable[] Ends { get; }
    public Layer FirstInput { get; }
    public Recurrence First { get; }
    public Layer SecondInput { get; }
    public Recurrence Second { get; }

    /// <summary>All heads side by side: arc heads, arc dependents, label heads, label dependents, tags, names.</summary>
    public Layer Heads { get; }
    public Layer ArcProduct { get; }
    public Layer Label { get; }

    /// <summary>A row for every tag with features; the last column is the bias.</summary>
    public View Features { get; }
    public LemmaRules Lemmas { get; }

    public int ArcDependents => Panels.Padded(ArcColumns);
    public int LabelHeads => 2 * Panels.Padded(ArcColumns);
    public int LabelDependents => LabelHeads + Panels.Padded(LabelColumns);
    public int Tags => LabelDependents + Panels.Padded(LabelColumns);
    public int Names => Tags + Panels.Padded(Answers.Tags);

    Recurrence Recurrence(ref ModelReader reader)
    {
        var recurrence = new Recurrence(Cells);
        var scratch = new Block();
        recurrence.Forward.Fill(reader.Matrix(scratch));
        recurrence.Backward.Fill(reader.Matrix(scratch));
        GC.KeepAlive(scratch);
        return recurrence;
    }
}
