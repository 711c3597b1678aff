using System.Text.RegularExpressions;

namespace Entente.Intake;

/// <summary>Tells what a file is by its first bytes; its extension only where the content leaves it open.</summary>
static partial class Sniffer
{
    /// <param name="head">The first <see cref="Limits.Head"/> bytes, or all of a shorter file.</param>
    /// <param name="extension">With its dot, as of <see cref="Path.GetExtension(string)"/>; empty for none.</param>
    /// <returns>The kind, and for what is not read the words for it: "a PNG picture".</returns>
    public static (Kind Kind, string What) Tell(ReadOnlySpan<byte> head, string extension)
    {
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return (Kind.Pdf, "a PDF");
        if (Magic.Tell(head) is { } known) return known;
        if (!Encoded.LooksLikeText(head)) return (Kind.Binary, "a binary file (NUL bytes or control characters)");
        var text = Encoded.Peek(head);
        var start = text.AsSpan().TrimStart();
        var lower = extension.ToLowerInvariant();
        if (start.StartsWith("{\\rtf", StringComparison.Ordinal)) return (Kind.Foreign, "an RTF document");
        return (Tell(start, text, lower), "");
    }

    static Kind Tell(ReadOnlySpan<char> start, string text, string extension)
    {
        if (start.StartsWith('<') && Markup(start, extension) is { } markup) return markup;
        if (Lines(start, extension) is { } json) return json;
        if (IsConllU(text) || extension == ".conllu" && start.StartsWith('#')) return Kind.ConllU;
        if (extension is ".html" or ".htm" or ".xhtml" && Tag().IsMatch(text)) return Kind.Html;
        return IsMarkdown(start, extension) ? Kind.Markdown : Kind.Text;
    }

    static Kind? Markup(ReadOnlySpan<char> start, string extension)
    {
        if (start.Contains("<TimeML", StringComparison.Ordinal)) return Kind.TimeMl;
        if (Page().IsMatch(start)) return Kind.Html;
        if (FeedRoot().IsMatch(start)) return Kind.Feed;
        if (extension is ".tml") return Kind.TimeMl;
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || extension == ".xml") return Kind.Xml;
        return Fragment().IsMatch(start) ? Kind.Html : null;
    }

    static Kind? Lines(ReadOnlySpan<char> start, string extension)
    {
        if (JsonObject().IsMatch(start)) return Kind.JsonLines;
        if (JsonArray().IsMatch(start)) return Kind.JsonArray;
        return extension is ".jsonl" or ".ndjson" ? Kind.JsonLines : null;
    }

    /// <summary>Whether the first line that is no comment has the ten columns of CoNLL-U and the number of a first word.</summary>
    static bool IsConllU(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace() || line.StartsWith('#')) continue;
            return line.Count('\t') == 9 && (line.StartsWith("1\t", StringComparison.Ordinal) || line.StartsWith("1-", StringComparison.Ordinal));
        }

        return false;
    }

    static bool IsMarkdown(ReadOnlySpan<char> start, string extension) =>
        extension is ".md" or ".markdown" || FrontMatter().IsMatch(start) || start.StartsWith("# ", StringComparison.Ordinal);

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body)[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex Page();

    [GeneratedRegex(@"<(?:rss|feed|rdf:RDF)[\s>]")]
    private static partial Regex FeedRoot();

    [GeneratedRegex(@"\A<(?:p|div|article|section|main|h[1-6]|meta|title|table|ul|ol|span|!--)[\s>-]", RegexOptions.IgnoreCase)]
    private static partial Regex Fragment();

    [GeneratedRegex(@"<[a-z][a-z0-9]*[\s>/]", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A\{\s*(?:""|\})")]
    private static partial Regex JsonObject();

    [GeneratedRegex(@"\A\[\s*(?:\{|\]\s*\z)")]
    private static partial Regex JsonArray();

    [GeneratedRegex(@"\A---[ \t]*\r?\n[A-Za-z][\w-]*[ \t]*:")]
    private static partial Regex FrontMatter();
}
