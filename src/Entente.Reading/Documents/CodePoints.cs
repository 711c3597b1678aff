namespace Entente.Reading.Documents;

/// <summary>Turns UTF-16 offsets of one text into the code point offsets of the contract, and back.</summary>
/// <remarks>A text without surrogate pairs, which is nearly every article, costs one scan and no memory.</remarks>
public sealed class CodePoints
{
    readonly int[] _pairs; // where each surrogate pair's second half stands, ascending

    /// <summary>Takes any text; an unpaired surrogate counts as one code point.</summary>
    public CodePoints(string text)
    {
        var pairs = new List<int>();
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < text.Length; i++)
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                pairs.Add(++i);
        _pairs = [.. pairs];
    }

    /// <summary>The number of code points before UTF-16 offset <paramref name="offset"/>.</summary>
    public int At(int offset)
    {
        var found = Array.BinarySearch(_pairs, offset);
        return offset - (found < 0 ? ~found : found);
    }

    /// <summary>The UTF-16 offset of code point number <paramref name="point"/>; the inverse of <see cref="At"/>.</summary>
    public int Offset(int point)
    {
        var low = 0;
        var high = _pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle] - middle <= point) low = middle + 1;
            else high = middle;
        }

        return point + low;
    }
}
