namespace Entente.Reading.Parsing;

/// <summary>The best way to cut a sentence into names and other words, by each word's scores of begin, inside, end, single and outside.</summary>
/// <remarks>Exact (Viterbi 1967): only paths in which every name is begun and ended count.</remarks>
sealed unsafe class NameFinder(int kinds)
{
    /// <summary>The columns of a kind after column 0, outside.</summary>
    public const int Begin = 0, Inside = 1, End = 2, Single = 3, Tags = 4;

    // For each word and state (0 closed, then open in each kind) the tag that led there and whether it came from an open name.
    byte[] _tags = [];
    bool[] _opened = [];
    readonly float[] _now = new float[kinds + 1];
    readonly float[] _next = new float[kinds + 1];
    readonly List<NameSpan> _spans = [];

    int States => kinds + 1;

    /// <summary>Starts a sentence of so many words.</summary>
    public void Start(int words)
    {
        if (_tags.Length < words * States) (_tags, _opened) = (new byte[words * States * 2], new bool[words * States * 2]);
        Array.Fill(_now, float.NegativeInfinity);
        _now[0] = 0;
    }

    /// <summary>Takes the scores of the next word.</summary>
    public void Add(int word, float* scores)
    {
        int row = word * States;
        (_next[0], _tags[row], _opened[row]) = (_now[0] + scores[0], 0, false);
        for (int kind = 0; kind < kinds; kind++)
        {
            float* tags = scores + 1 + kind * Tags;
            float single = _now[0] + tags[Single], end = _now[kind + 1] + tags[End];
            if (single > _next[0]) (_next[0], _tags[row], _opened[row]) = (single, (byte)(1 + kind * Tags + Single), false);
            if (end > _next[0]) (_next[0], _tags[row], _opened[row]) = (end, (byte)(1 + kind * Tags + End), true);
            float begin = _now[0] + tags[Begin], inside = _now[kind + 1] + tags[Inside];
            _opened[row + kind + 1] = inside > begin;
            _next[kind + 1] = Math.Max(inside, begin);
        }
        _next.CopyTo(_now, 0);
    }

    /// <returns>The names of the words added, in order; good until the next sentence starts.</returns>
    public List<NameSpan> Finish(int words)
    {
        _spans.Clear();
        for (int word = words - 1; word >= 0; word--)
        {
            int tag = _tags[word * States], end = word + 1;
            if (tag == 0) continue;
            int kind = (tag - 1) / Tags;
            if (_opened[word * States])
                do word--; while (_opened[word * States + kind + 1]);
            _spans.Add(new NameSpan(word, end, (NameKind)kind));
        }
        _spans.Reverse();
        return _spans;
    }
}
