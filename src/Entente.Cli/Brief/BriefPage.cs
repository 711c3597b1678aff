using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Cli.Brief;

/// <summary>A report as a page a person can read and hand on: the records first, each with its quote, then what they rest on.</summary>
sealed class BriefPage
{
    readonly Report _report;
    readonly Pen _pen;

    BriefPage(Report report, Pen pen) => (_report, _pen) = (report, pen);

    /// <summary>The page, lines ended by LF; colour codes only where the look has colours.</summary>
    public static string Print(Report report, Look look)
    {
        var paper = new Paper(look);
        var pen = new Pen(report, look, paper);
        var page = new BriefPage(report, pen);
        var cast = new CastSection(pen);
        page.Head();
        cast.Write();
        new MeetingSection(pen).Write();
        new PromiseSection(pen).Write();
        new PositionSection(pen).Write();
        new EventSection(pen).Write();
        cast.WriteOthers();
        pen.Section("WARNINGS", report.Problems, page.Warning);
        return paper.ToString();
    }

    void Head()
    {
        var document = _report.Document;
        var title = document.Title ?? FirstLine();
        _pen.Top(new Piece(Visible.Line(title ?? document.Name), Ink.Title));
        var published = document.Published.Date is { } day
            ? $"{Days.Say(day)} ({Word(document.Published.Basis)})"
            : "date unknown";
        string?[] source = [document.Publisher, _report.Cast.Home?.Name, title is null ? null : document.Name, published, Pen.Count(_report.Sentences.Length, "sentence")];
        _pen.Top(new Piece(Visible.Line(string.Join(" · ", source.Where(part => part is not null))), Ink.Faint));
        if (document.Url is { } url) _pen.Top(new Piece(Visible.Line(url), Ink.Faint));
    }

    void Warning(Problem problem)
    {
        _pen.Line(new(problem.Code, Ink.Warning), new(": " + Visible.Line(problem.Message)));
        if (problem.Where is { } where) _pen.Quote(where, lines: 1);
    }

    string? FirstLine()
    {
        foreach (var line in _report.Document.Text.AsSpan().EnumerateLines())
            if (!line.IsWhiteSpace())
                return line.Length <= 120 ? line.TrimStart('#').Trim().ToString() : null;
        return null;
    }

    static string Word(PublishedBasis basis) => basis switch
    {
        PublishedBasis.Given => "given",
        PublishedBasis.Dateline => "from the dateline",
        PublishedBasis.Metadata => "from the metadata",
        PublishedBasis.Inferred => "inferred from the text",
        PublishedBasis.Unknown => "unknown",
    };
}
