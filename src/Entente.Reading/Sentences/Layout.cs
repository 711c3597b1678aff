using System.Buffers;
using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>Finds a text's paragraphs, headings and bullets, whether lines were wrapped at a width or each holds one paragraph.</summary>
/// <remarks>
/// A blank line always ends a paragraph. A text is taken for wrapped where no line is longer than <see cref="Widest"/> and
/// at least a third of the lines that follow another begin in lower case: English running text wrapped anywhere has more,
/// and a list of paragraphs or headings nearly none. In a wrapped text a line break is meant only before a bullet, and
/// before a capital where the line is short or ends a sentence while the next line's first word would still have fitted.
/// </remarks>
readonly struct Layout
{
    const int Widest = 120;

    static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u0085\u2028\u2029\f");

    readonly string _text;
    readonly int _width; // 0: one paragraph a line

    public Layout(string text)
    {
        _text = text;
        var (longest, follow, low) = (0, 0, 0);
        for (var line = Line(0); line.End < text.Length; line = Line(line.End + 1))
        {
            longest = Math.Max(longest, line.Length);
            var next = Line(line.End + 1);
            if (IsBlank(line) || IsBlank(next)) continue;
            follow++;
            if (char.IsLower(_text[First(next)])) low++;
        }

        longest = Math.Max(longest, text.Length - (text.LastIndexOf('\n') + 1));
        _width = longest <= Widest && 3 * low >= follow && low > 0 ? longest : 0;
    }

    /// <summary>The paragraph that begins at or after <paramref name="from"/>; an empty one at the end of the text.</summary>
    public Span Paragraph(int from)
    {
        var line = Line(from);
        while (IsBlank(line) && line.End < _text.Length) line = Line(line.End + 1);
        var start = line.Start;
        while (line.End < _text.Length)
        {
            var next = Line(line.End + 1);
            if (!Joins(line, next)) break;
            line = next;
        }

        return new Span(start, line.End);
    }

    bool Joins(Span line, Span next)
    {
        if (IsBlank(next)) return false;
        if (_width == 0) return false;
        var first = First(next);
        if (IsBullet(next, first)) return false;
        if (char.IsLower(_text[first])) return true;
        return !EndsSentence(line) && 10 * line.Length >= 6 * _width || line.Length + 1 + WordLength(next, first) > _width;
    }

    int WordLength(Span line, int first)
    {
        var end = first;
        while (end < line.End && !Letter.IsSpace(_text[end])) end++;
        return end - first;
    }

    // Whether a period, a question or exclamation mark or a colon stands last, quotes and brackets aside.
    bool EndsSentence(Span line)
    {
        var at = line.End - 1;
        while (at > line.Start && (Letter.IsSpace(_text[at]) || _text[at] is '"' or '”' or '’' or '\'' or ')')) at--;
        return _text[at] is '.' or '?' or '!' or ':';
    }

    // "- item", "* item", "• item": a mark of its own.
    bool IsBullet(Span line, int first) =>
        _text[first] is '-' or '*' or '•' or '·' or '–' && first + 1 < line.End && Letter.IsSpace(_text[first + 1]);

    bool IsBlank(Span line) => First(line) == line.End;

    int First(Span line)
    {
        var at = line.Start;
        while (at < line.End && Letter.IsSpace(_text[at])) at++;
        return at;
    }

    // Up to the next line break, which may be any of Unicode's; of "\r\n" the first half is white space at the line's end.
    Span Line(int start)
    {
        var at = start;
        while (true)
        {
            var length = _text.AsSpan(at).IndexOfAny(Breaks);
            if (length < 0) return new Span(start, _text.Length);
            at += length;
            if (_text[at] != '\r' || at + 1 == _text.Length || _text[at + 1] != '\n') return new Span(start, at);
            at++;
        }
    }
}
