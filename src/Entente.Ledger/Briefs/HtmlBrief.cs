using System.Globalization;
using System.Net;
using System.Text;

namespace Entente.Ledger.Briefs;

/// <summary>Writes a brief as one HTML page that needs nothing beside it: no script, no font, no picture, and the page forbids them.</summary>
public static class HtmlBrief
{
    const string Head =
        """
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="referrer" content="no-referrer">
        <style>
          body { font: 16px/1.45 Georgia, "Times New Roman", serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff; }
          h1 { font-size: 1.7em; margin-bottom: .2em; }
          h2 { font-size: 1.15em; border-bottom: 1px solid #999; margin: 1.4em 0 .5em; }
          h3 { font-size: 1em; margin: .9em 0 .3em; color: #444; }
          .basis { color: #555; margin-top: 0; }
          ul { padding-left: 1.1em; margin: .3em 0; }
          li { margin: .25em 0; }
          .alert { color: #a00; font-weight: bold; }
          sup a { text-decoration: none; padding: 0 .1em; }
          .notes { font-size: .85em; overflow-wrap: anywhere; }
          .notes li:target { background: #ffd; }
          a { color: #04508c; }
          @media print { body { margin: 0; max-width: none; font-size: 11pt; } a { color: inherit; } h2, h3 { break-after: avoid; } li { break-inside: avoid; } }
        </style>
        """;

    public static string Write(PairBrief brief)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"en\">\n<head>\n{Head}\n<title>{Escape(brief.Title)}</title>\n</head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Escape(brief.Title)}</h1>\n<p class=\"basis\">{Escape(brief.Basis)}</p>\n");
        var cited = new HashSet<int>();
        foreach (var section in brief.Sections) Write(page, section, cited);
        page.Append("<h2>Notes</h2>\n<ol class=\"notes\">\n");
        foreach (var note in brief.Notes) Write(page, note);
        return page.Append("</ol>\n</body>\n</html>\n").ToString();
    }

    static void Write(StringBuilder page, BriefSection section, HashSet<int> cited)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Escape(section.Heading)}</h2>\n");
        var isOpen = false;
        foreach (var line in section.Lines)
        {
            if (line.IsHeading == isOpen) page.Append(isOpen ? "</ul>\n" : "<ul>\n");
            isOpen = !line.IsHeading;
            if (line.IsHeading) page.Append(CultureInfo.InvariantCulture, $"<h3>{Escape(line.Lead)}</h3>\n");
            else Write(page, line, cited);
        }

        if (isOpen) page.Append("</ul>\n");
    }

    static void Write(StringBuilder page, BriefLine line, HashSet<int> cited)
    {
        page.Append("<li>");
        if (line.Lead.Length > 0) page.Append(CultureInfo.InvariantCulture, $"<b>{Escape(line.Lead)}:</b> ");
        page.Append(Escape(line.Text));
        if (line.Alert is { } alert) page.Append(CultureInfo.InvariantCulture, $" <span class=\"alert\">({Escape(alert)})</span>");
        if (!line.Notes.IsEmpty) page.Append(CultureInfo.InvariantCulture, $"<sup>{string.Join(", ", line.Notes.Select(number => Link(number, cited)))}</sup>");

        page.Append("</li>\n");
    }

    /// <summary>The way back from a note leads to where it is first cited.</summary>
    static string Link(int number, HashSet<int> cited) => string.Create(
        CultureInfo.InvariantCulture, $"<a href=\"#n{number}\"{(cited.Add(number) ? $" id=\"r{number}\"" : "")}>{number}</a>");

    static void Write(StringBuilder page, EndNote note)
    {
        page.Append(CultureInfo.InvariantCulture, $"<li id=\"n{note.Number}\">“{Escape(note.Quote)}” <cite>{Escape(note.Title)}</cite>");
        foreach (var fact in new[] { note.Publisher, note.Day }.OfType<string>()) page.Append(CultureInfo.InvariantCulture, $", {Escape(fact)}");
        page.Append('.');
        if (note.Url is { } url) page.Append(CultureInfo.InvariantCulture, $" <a href=\"{Escape(url)}\">{Escape(url)}</a>");
        page.Append(CultureInfo.InvariantCulture, $" <a href=\"#r{note.Number}\" aria-label=\"back\">↩</a></li>\n");
    }

    static string Escape(string text) => WebUtility.HtmlEncode(text);
}
