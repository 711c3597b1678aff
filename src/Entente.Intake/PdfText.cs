using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Intake;

/// <summary>Joins the lines of pages into paragraphs: running heads and page numbers out, words cut at line ends whole again.</summary>
sealed partial class PdfText
{
    readonly List<PdfPage> _pages;
    readonly HashSet<string> _running;
    readonly HashSet<string> _words;
    readonly StringBuilder _text = new();
    readonly StringBuilder _paragraph = new();

    public PdfText(List<PdfPage> pages)
    {
        _pages = pages;
        _running = Running(pages);
        _words = [.. pages.SelectMany(page => page.Blocks).SelectMany(block => block).SelectMany(line => Word().Matches(line.Text)).Select(match => match.Value.ToLowerInvariant())];
    }

    /// <summary>All the text, paragraphs separated by a blank line.</summary>
    public string Join()
    {
        foreach (var block in _pages.SelectMany(page => page.Blocks))
        {
            var first = true;
            foreach (var line in block)
            {
                if (line.Text.Length == 0 || line.Marginal && _running.Contains(Key(line.Text))) continue;
                if (first ? !RunsOn(line.Text) : line.Indented && Ends()) Close();
                Add(line.Text);
                first = false;
            }
        }

        Close();
        return _text.ToString();
    }

    /// <summary>Lines in the margins of at least two pages, and of a third of them, that differ in their digits only.</summary>
    static HashSet<string> Running(List<PdfPage> pages)
    {
        var counts = new Dictionary<string, int>();
        foreach (var page in pages)
            foreach (var key in page.Blocks.SelectMany(block => block).Where(line => line.Marginal).Select(line => Key(line.Text)).Distinct())
                counts[key] = counts.GetValueOrDefault(key) + 1;
        return [.. counts.Where(count => count.Value >= Math.Max(2, pages.Count / 3)).Select(count => count.Key)];
    }

    static string Key(string line) => Digits().Replace(line, "#").Trim();

    /// <summary>Whether a block goes on with the paragraph before it, over a column's or a page's end.</summary>
    bool RunsOn(string line) => _paragraph.Length > 0 && !Ends() && char.IsLower(line[0]);

    bool Ends()
    {
        var at = _paragraph.Length - 1;
        while (at >= 0 && _paragraph[at] is '"' or '\'' or '\u201d' or '\u2019' or ')') at--;
        return at < 0 || _paragraph[at] is '.' or '!' or '?' or ':';
    }

    void Add(string line)
    {
        if (_paragraph.Length == 0) _paragraph.Append(line);
        else if (_paragraph[^1] == '\u00AD') Glue(line);
        else if (_paragraph[^1] == '-' && _paragraph.Length > 1 && char.IsLetter(_paragraph[^2]) && char.IsLower(line[0])) Hyphen(line);
        else _paragraph.Append(' ').Append(line);
    }

    /// <summary>A hyphen before a lower-case line: part of the word only where the document writes it so elsewhere, or both halves and not the whole.</summary>
    void Hyphen(string line)
    {
        var start = _paragraph.Length - 1;
        while (start > 0 && (char.IsLetter(_paragraph[start - 1]) || _paragraph[start - 1] == '-')) start--;
        var before = _paragraph.ToString(start, _paragraph.Length - 1 - start).ToLowerInvariant();
        var after = Word().Match(line).Value.ToLowerInvariant();
        if (!_words.Contains(before + after) && (_words.Contains($"{before}-{after}") || before.Contains('-'))) _paragraph.Append(line);
        else Glue(line);
    }

    void Glue(string line)
    {
        _paragraph.Length--;
        _paragraph.Append(line);
    }

    void Close()
    {
        if (_paragraph.Length == 0) return;
        if (_text.Length > 0) _text.Append("\n\n");
        _text.Append(_paragraph.Replace("\u00AD", ""));
        _paragraph.Clear();
    }

    /// <summary>Fonts name their glyphs freely: ligatures become letters, control characters go, half a character becomes U+FFFD.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0xFB00 and <= 0xFB06) plain.Append(Ligatures[rune.Value - 0xFB00]);
            else if (Rune.IsControl(rune) || rune.Value == 0xA0) plain.Append(' ');
            else plain.Append(rune);
        }

        return plain.ToString();
    }

    static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
