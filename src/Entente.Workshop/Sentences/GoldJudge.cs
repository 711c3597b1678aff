using Entente.Reading.Sentences;

namespace Entente.Workshop.Sentences;

/// <summary>The gaps of one text as its treebank has them, by offset.</summary>
sealed class GoldGaps
{
    readonly Gap[] _gaps;
    readonly bool[] _starts;

    public GoldGaps(Raw raw)
    {
        _gaps = new Gap[raw.Text.Length + 1];
        _starts = new bool[raw.Text.Length + 1];
        foreach (var sentence in raw.Sentences)
        {
            _starts[sentence.Words[0].Start] = true;
            foreach (var word in sentence.Words) Mark(word);
        }
    }

    public Gap At(int offset) => _gaps[offset];

    /// <summary>Whether a sentence begins here.</summary>
    public bool Starts(int offset) => _starts[offset];

    void Mark(WordRow word)
    {
        _gaps[word.Start] = word.Continues ? Gap.Word : Gap.Token;
        if (_gaps[word.End] == Gap.Inside) _gaps[word.End] = Gap.Token;
    }
}

/// <summary>Answers with the gold and keeps each question as an example.</summary>
readonly struct GoldJudge(GoldGaps gold, LinearTrainer ends, LinearTrainer belongs) : IGapJudge
{
    public Gap Judge(ref readonly Chunk chunk, int gap)
    {
        Span<uint> features = stackalloc uint[GapFeatures.Count];
        GapFeatures.Fill(in chunk, gap, features);
        var answer = gold.At(gap);
        ends.Add(features, answer != Gap.Inside);
        if (answer != Gap.Inside && TrainedJudge.MayBelong(in chunk, gap)) belongs.Add(features, answer == Gap.Word);
        return answer;
    }
}
