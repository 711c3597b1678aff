using Entente.Reading.Documents;

namespace Entente.Intake;

/// <summary>Markdown: the text is the decoded file; title, date, publisher and address come from front matter, the title else from the first heading.</summary>
static class MarkdownOpener
{
    public static Gathered Open(Sheet sheet)
    {
        var (text, problems) = Encoded.Decode(sheet.Bytes.Span);
        var front = Front(text);
        var document = sheet.Titled(text, problems) with
        {
            Title = First(front, "title") ?? Heading(text),
            Publisher = First(front, "publisher", "source", "site"),
            Url = First(front, "url", "link", "canonical"),
        };
        if (First(front, "date", "published") is not { } date) return sheet.Deliver(document);
        return sheet.Deliver(Days.Read(date) is { } day
            ? document with { Published = Publication.On(day, PublishedBasis.Metadata) }
            : document with { Problems = document.Problems.Add(Days.NoDay("front matter", date)) });
    }

    static string? First(Dictionary<string, string> front, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (front.TryGetValue(key, out var value) && value.Length > 0)
                return value;
        return null;
    }

    /// <summary>The "key: value" lines between two lines of three hyphens at the very start; no nesting, no lists.</summary>
    static Dictionary<string, string> Front(string text)
    {
        var front = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var first = true;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.TrimEnd();
            if (first)
            {
                if (line is not "---") return front;
                first = false;
                continue;
            }

            if (line is "---" or "...") return front;
            var colon = line.IndexOf(':');
            if (colon > 0 && !char.IsWhiteSpace(line[0])) front.TryAdd(line[..colon].Trim().ToString(), Unquoted(line[(colon + 1)..].Trim()));
        }

        front.Clear(); // no closing line: the hyphens were a rule, the rest is text
        return front;
    }

    static string Unquoted(ReadOnlySpan<char> value) =>
        (value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'' ? value[1..^1] : value).ToString();

    /// <summary>The first "# heading" outside fenced code.</summary>
    static string? Heading(string text)
    {
        var fenced = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) fenced = !fenced;
            if (!fenced && line.StartsWith("# ", StringComparison.Ordinal) && line[2..].Trim().TrimEnd('#').Trim() is { Length: > 0 } heading)
                return heading.ToString();
        }

        return null;
    }
}
