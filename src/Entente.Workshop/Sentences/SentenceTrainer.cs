using System.Runtime.InteropServices;
using Entente.Reading.Documents;
using Entente.Reading.Sentences;

namespace Entente.Workshop.Sentences;

/// <summary>Trains the three decisions of the Sentences stage from treebanks' raw texts.</summary>
static class SentenceTrainer
{
    const int EndBits = 16;
    const int BelongBits = 12;
    const int StopBits = 17;

    public static SentenceModel Train(IReadOnlyList<Raw> texts, WordCases cases, int seed)
    {
        var (abbreviations, contractions) = (Abbreviations.Embedded(), Contractions.Embedded());
        var tokenizer = new Tokenizer(contractions, abbreviations);
        var ends = new LinearTrainer(EndBits, GapFeatures.Count);
        var belongs = new LinearTrainer(BelongBits, GapFeatures.Count);
        foreach (var raw in texts)
            EachParagraph(raw, paragraph => tokenizer.Cut(raw.Text, paragraph, ([], new GoldJudge(new GoldGaps(raw), ends, belongs))));
        var (endWeights, belongWeights) = (ends.Train(12, seed), belongs.Train(12, seed + 1));
        var judge = new TrainedJudge(endWeights, belongWeights);
        var stops = new LinearTrainer(StopBits, SeamFeatures.Count);
        foreach (var raw in texts)
        {
            var gold = new GoldGaps(raw);
            EachParagraph(raw, paragraph =>
            {
                var rows = new List<WordRow>();
                tokenizer.Cut(raw.Text, paragraph, (rows, judge));
                Seams(raw.Text, CollectionsMarshal.AsSpan(rows), gold, (abbreviations, cases, stops));
            });
        }

        Console.Error.WriteLine($"{ends.Count} gaps, {belongs.Count} apostrophes, {stops.Count} seams");
        return new SentenceModel(endWeights, belongWeights, stops.Train(12, seed + 2), cases);
    }

    static void EachParagraph(Raw raw, Action<Span> act)
    {
        var layout = new Layout(raw.Text);
        for (var from = 0; from < raw.Text.Length;)
        {
            var paragraph = layout.Paragraph(from);
            act(paragraph);
            from = paragraph.End + 1;
        }
    }

    static void Seams(string text, ReadOnlySpan<WordRow> rows, GoldGaps gold, (Abbreviations Known, WordCases Cases, LinearTrainer Stops) with)
    {
        Span<uint> features = stackalloc uint[SeamFeatures.Count];
        var sketches = new List<Sketch>();
        Sketch.Fill(text, rows, with.Cases, sketches);
        var state = new State();
        var from = 0;
        for (var at = 1; at < rows.Length; at++)
        {
            state.Pass(text.AsSpan(rows[at - 1].Start, rows[at - 1].End - rows[at - 1].Start));
            var seam = new Seam(text, rows, at) { From = from, State = state, Sketches = CollectionsMarshal.AsSpan(sketches) };
            var stops = gold.Starts(rows[at].Start);
            if (seam.IsCandidate())
            {
                SeamFeatures.Fill(in seam, with.Known, features);
                with.Stops.Add(features, stops);
            }

            if (stops) from = at;
        }
    }
}
