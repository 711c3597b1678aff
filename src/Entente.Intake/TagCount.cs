namespace Entente.Intake;

/// <summary>How many elements a page opens and about how deep, told without parsing: parsing a hostile page costs their product.</summary>
/// <param name="Tags">Start tags outside comments and scripts; counting stops after <see cref="Limits.Elements"/>.</param>
/// <param name="Depth">The most elements open at a time, those left out that end by themselves (paragraphs, list items, cells).</param>
readonly record struct TagCount(int Tags, int Depth)
{
    // Elements without an end tag, or whose end tag HTML lets one leave out (HTML standard, 13.1.2).
    static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "html", "head", "body", "path",
    };

    const int LongestTag = 4096;

    static readonly string[] Raw = ["script", "style", "textarea", "title", "noscript"];

    public static TagCount Of(ReadOnlySpan<char> html)
    {
        var (tags, depth, deepest) = (0, 0, 0);
        for (var at = html.IndexOf('<'); at >= 0 && tags <= Limits.Elements; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            if (html.StartsWith("!--", StringComparison.Ordinal))
            {
                html = After(html, "-->");
                continue;
            }

            var name = Name(html);
            if (name.IsEmpty) continue;
            var counts = !Flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
            if (html[0] == '/')
            {
                if (counts && depth > 0) depth--;
                continue;
            }

            tags++;
            if (RawName(name) is { } raw) html = After(html, "</" + raw);
            else if (counts && !IsClosed(html)) deepest = Math.Max(deepest, ++depth);
        }

        return new(tags, deepest);
    }

    static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        if (tag is ['/', ..]) tag = tag[1..];
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : default;
    }

    static string? RawName(ReadOnlySpan<char> name)
    {
        foreach (var raw in Raw)
            if (name.Equals(raw, StringComparison.OrdinalIgnoreCase))
                return raw;
        return null;
    }

    /// <summary>Whether the tag closes itself, as in the drawings inside pages.</summary>
    static bool IsClosed(ReadOnlySpan<char> tag)
    {
        var end = tag[..Math.Min(tag.Length, LongestTag)].IndexOf('>');
        return end > 0 && tag[end - 1] == '/';
    }

    static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string mark)
    {
        var at = html.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? default : html[(at + mark.Length)..];
    }
}
