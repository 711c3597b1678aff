using System.Text;

namespace Entente.Reading.Reports;

/// <summary>Writes a report's times as TimeML: the text unaltered, TIMEX3 around each expression.</summary>
public static class TimemlWriter
{
    const string Head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">

        """;

    /// <summary>
    /// The whole file. The character data of <c>TEXT</c> equals the document's text, save that characters XML forbids
    /// become U+FFFD, one for one, so that offsets hold.
    /// </summary>
    public static string Write(Report report)
    {
        var xml = new StringBuilder(Head, report.Document.Text.Length * 2);
        xml.Append("<DOCID>").Append(Escape(report.Document.Name)).Append("</DOCID>\n");
        AppendCreation(xml, report.Document.Published.Date);
        if (report.Document.Title is { } title) xml.Append("<TITLE>").Append(Escape(title)).Append("</TITLE>\n");
        AppendText(xml, report);
        return xml.Append("</TimeML>\n").ToString();
    }

    static void AppendCreation(StringBuilder xml, DateOnly? day)
    {
        if (day is { } known)
            xml.Append($"""<DCT><TIMEX3 tid="t0" type="DATE" value="{known:O}" temporalFunction="false" functionInDocument="CREATION_TIME">{known:O}</TIMEX3></DCT>""").Append('\n');
        else
            xml.Append("<DCT></DCT>\n");
    }

    static void AppendText(StringBuilder xml, Report report)
    {
        var text = report.Document.Text.AsSpan();
        var written = 0;
        var number = 0;
        xml.Append("<TEXT>");
        foreach (var time in report.Times.OrderBy(time => time.Span))
        {
            if (time.Span.Start < written || time.Span.Length == 0) continue; // an element cannot cross another
            xml.Append(Escape(text[written..time.Span.Start]));
            xml.Append($"<TIMEX3 tid=\"t{++number}\" type=\"{time.Type.ToString().ToUpperInvariant()}\" value=\"{Escape(time.Value)}\"");
            if (time.Mod is { } mod) xml.Append($" mod=\"{Escape(mod)}\"");
            xml.Append('>').Append(Escape(time.Span.In(report.Document.Text))).Append("</TIMEX3>");
            written = time.Span.End;
        }

        xml.Append(Escape(text[written..])).Append("</TEXT>\n");
    }

    static StringBuilder Escape(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                escaped.Append(text[i]).Append(text[++i]);
            else
                Append(escaped, text[i]);
        }

        return escaped;
    }

    static StringBuilder Append(StringBuilder escaped, char unit) => unit switch
    {
        '&' => escaped.Append("&amp;"),
        '<' => escaped.Append("&lt;"),
        '>' => escaped.Append("&gt;"),
        '"' => escaped.Append("&quot;"),
        '\r' => escaped.Append("&#13;"), // a bare CR would be read back as LF
        '\n' or '\t' => escaped.Append(unit),
        < ' ' or '\uFFFE' or '\uFFFF' => escaped.Append('\uFFFD'),
        _ => escaped.Append(char.IsSurrogate(unit) ? '\uFFFD' : unit),
    };
}
