namespace Entente.Reading.Documents;

/// <summary>Finds a document's dateline: in the field it was handed in with, else at the head of its text.</summary>
/// <remarks>
/// At the head it stands on the first line, or after a title and a byline of their own lines, and ends in a dash, a colon or its line's end.
/// A place in capitals with a dash is enough ("GENEVA - The talks"); one in small letters needs a date or an agency beside it, since
/// "Japan - a neighbour - said" begins sentences too.
/// </remarks>
public static class DatelineReader
{
    // Title, subtitle, byline, "Reporting by"; what comes later is text.
    const int MostLines = 6;

    // Longer lines are prose: whatever follows them is no head.
    const int LongestHeading = 160;

    /// <summary>The dateline, or null where there is none.</summary>
    public static Dateline? Read(Document document) =>
        document.Dateline is { } field && !string.IsNullOrWhiteSpace(field) ? InField(field) : AtHead(document.Text);

    static Dateline? InField(string field)
    {
        var scan = new DatelineScan(field, 0, field.Length);
        return scan.Run() ? scan.Take(false) : null;
    }

    static Dateline? AtHead(string text)
    {
        var (at, seen) = (AfterFrontMatter(text), 0);
        while (at < text.Length && seen < MostLines)
        {
            var feed = text.AsSpan(at).IndexOfAny('\n', '\r');
            var end = feed < 0 ? text.Length : at + feed;
            var start = at;
            while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '_')) start++; // Markdown sets datelines in bold
            if (start < end)
            {
                var scan = new DatelineScan(text, start, end);
                if (scan.Run() && scan.IsSure(seen == 0)) return scan.Take(true);
                if (end - start > LongestHeading) return null;
                seen++;
            }

            at = end + 1;
        }

        return null;
    }

    /// <summary>Where the text begins after "key: value" lines between two lines of three hyphens.</summary>
    static int AfterFrontMatter(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal)) return 0;
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        return end < 0 ? 0 : end + 4;
    }
}
