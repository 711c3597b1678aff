using System.Buffers;
using System.Globalization;
using System.Text;

namespace Entente.Ledger.Briefs;

/// <summary>Writes a brief as Markdown; the notes are footnotes as GitHub and Pandoc know them.</summary>
public static class MarkdownBrief
{
    static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>|~&$");

    public static string Write(PairBrief brief)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {Escape(brief.Title)}\n\n{Escape(brief.Basis)}\n");
        foreach (var section in brief.Sections)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Escape(section.Heading)}\n\n");
            for (var i = 0; i < section.Lines.Length; i++) Write(page, section.Lines[i], isFirst: i == 0);
        }

        page.Append("\n## Notes\n\n");
        foreach (var note in brief.Notes) Write(page, note);
        return page.ToString();
    }

    static void Write(StringBuilder page, BriefLine line, bool isFirst)
    {
        if (line.IsHeading)
        {
            page.Append(CultureInfo.InvariantCulture, $"{(isFirst ? "" : "\n")}### {Escape(line.Lead)}\n\n");
            return;
        }

        page.Append("- ");
        if (line.Lead.Length > 0) page.Append(CultureInfo.InvariantCulture, $"**{Escape(line.Lead)}:** ");
        page.Append(Escape(line.Text));
        if (line.Alert is { } alert) page.Append(CultureInfo.InvariantCulture, $" **({Escape(alert)})**");
        foreach (var number in line.Notes) page.Append(CultureInfo.InvariantCulture, $"[^{number}]");
        page.Append('\n');
    }

    static void Write(StringBuilder page, EndNote note)
    {
        page.Append(CultureInfo.InvariantCulture, $"[^{note.Number}]: “{Escape(note.Quote)}” *{Escape(note.Title)}*");
        foreach (var fact in new[] { note.Publisher, note.Day }.OfType<string>()) page.Append(CultureInfo.InvariantCulture, $", {Escape(fact)}");
        page.Append('.');
        if (note.Url is { } url) page.Append(CultureInfo.InvariantCulture, $" <{url}>");
        page.Append('\n');
    }

    /// <summary>Text that Markdown shows as it is: every mark with a meaning has a backslash before it.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Marks.Contains(letter)) escaped.Append('\\');
            escaped.Append(letter);
        }

        // GitHub makes links of bare addresses; a backslash within keeps them words.
        escaped.Replace("://", "\\://");
        Unlink(escaped);

        // A line that begins like a heading, a list or a rule would become one.
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < text.Length && text[digits] is '.' or ')') escaped.Insert(digits, '\\');
        else if (text.Length > 0 && text[0] is '#' or '+' or '-' or '=') escaped.Insert(0, '\\');
        return escaped.ToString();
    }

    static void Unlink(StringBuilder words)
    {
        for (var at = words.Length - 4; at >= 0; at--)
            if (words[at + 3] == '.' && Enumerable.Range(at, 3).All(unit => words[unit] is 'w' or 'W')) words.Insert(at + 3, '\\');
    }
}
