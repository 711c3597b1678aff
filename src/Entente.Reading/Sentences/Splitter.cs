using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>Cuts a document into sentences of Universal Dependencies words. Built once; many threads may share it.</summary>
/// <remarks>
/// Guarantees for any text: words are non-empty, ordered, inside the text, without white space, and never cut a character a
/// reader sees as one (a surrogate pair, a letter with its marks); every character that is not white space is in one word.
/// Time grows with the length of the text alone.
/// </remarks>
public sealed class Splitter
{
    /// <summary>No sentence grows past this many words: what follows in time (parsing) costs their square.</summary>
    public const int LongestSentence = 500;

    // What the score must pass where no period or the like stands: weblogs break lines without one, edited text does not.
    const int Unmarked = 150;

    readonly Abbreviations _abbreviations;
    readonly Tokenizer _tokenizer;
    readonly SentenceModel _model;

    /// <summary>Takes the model and the lists that are embedded in this assembly.</summary>
    public Splitter()
        : this(SentenceModel.Embedded())
    {
    }

    internal Splitter(SentenceModel model)
    {
        _model = model;
        _abbreviations = Abbreviations.Embedded();
        _tokenizer = new Tokenizer(Contractions.Embedded(), _abbreviations);
    }

    /// <summary>The sentences in order; none for a text of white space only.</summary>
    public ImmutableArray<Sentence> Cut(Document document)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var layout = new Layout(document.Text);
        var rows = new List<WordRow>();
        var sketches = new List<Sketch>();
        var judge = new TrainedJudge(_model.Ends, _model.Belongs);
        for (var from = 0; from < document.Text.Length;)
        {
            var paragraph = layout.Paragraph(from);
            rows.Clear();
            _tokenizer.Cut(document.Text, paragraph, (rows, judge));
            Cut(document, (rows, sketches), sentences);
            from = paragraph.End + 1;
        }

        return sentences.DrainToImmutable();
    }

    void Cut(Document document, (List<WordRow> Words, List<Sketch> Sketches) paragraph, ImmutableArray<Sentence>.Builder sentences)
    {
        var rows = CollectionsMarshal.AsSpan(paragraph.Words);
        if (rows.IsEmpty) return;
        Sketch.Fill(document.Text, rows, _model.Cases, paragraph.Sketches);
        var sketches = CollectionsMarshal.AsSpan(paragraph.Sketches);
        var state = new State();
        var from = 0;
        for (var at = 1; at < rows.Length; at++)
        {
            state.Pass(document.Text.AsSpan(rows[at - 1].Start, rows[at - 1].End - rows[at - 1].Start));
            var seam = new Seam(document.Text, rows, at) { From = from, State = state, Sketches = sketches };
            if (!(seam.IsCandidate() && Stops(in seam)) && !(at - from >= LongestSentence && !rows[at].Continues)) continue;
            sentences.Add(new Sentence(document, [.. rows[from..at]], from == 0));
            from = at;
        }

        sentences.Add(new Sentence(document, [.. rows[from..]], from == 0));
    }

    bool Stops(ref readonly Seam seam)
    {
        Span<uint> features = stackalloc uint[SeamFeatures.Count];
        SeamFeatures.Fill(in seam, _abbreviations, features);
        return _model.Stops.Score(features) > (seam.IsMarked() ? 0 : Unmarked);
    }
}
