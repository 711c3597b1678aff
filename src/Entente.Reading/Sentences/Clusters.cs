using System.Globalization;

namespace Entente.Reading.Sentences;

/// <summary>Where what a reader takes for one character ends (Unicode's extended grapheme clusters), inside one run of text.</summary>
struct Clusters
{
    readonly string _text;
    readonly int _limit;
    readonly bool _simple;
    int _end;

    public Clusters(string text, int start, int limit)
    {
        (_text, _limit, _end) = (text, limit, start);
        _simple = !text.AsSpan(start, limit - start).ContainsAnyExcept(Singles);
    }

    // Units that are always clusters of their own here: Latin letters and general punctuation.
    static readonly System.Buffers.SearchValues<char> Singles = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x300).Concat(Enumerable.Range(0x2010, 0x18)).Select(unit => (char)unit)]);

    /// <summary>Whether a cluster ends before unit <paramref name="at"/>; to be asked with rising offsets.</summary>
    public bool Ends(int at)
    {
        if (_simple) return true;
        while (_end < at) _end += StringInfo.GetNextTextElementLength(_text.AsSpan(_end, _limit - _end));
        return _end == at;
    }
}
