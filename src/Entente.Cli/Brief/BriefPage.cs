using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Reports;
using Entente.Reading.Times;

namespace Entente.Cli.Brief;

/// <summary>A report as a page a person can read: who, when, each with its quote.</summary>
sealed class BriefPage
{
    const int Item = 2; // indents, in cells
    const int Below = 4;

    readonly Report _report;
    readonly Look _look;
    readonly Paper _paper;

    BriefPage(Report report, Look look) => (_report, _look, _paper) = (report, look, new Paper(look));

    /// <summary>The page, lines ended by LF; colour codes only where the look has colours.</summary>
    public static string Print(Report report, Look look)
    {
        var page = new BriefPage(report, look);
        page.Head();
        page.Section("PARTIES", report.Cast.Actors.Where(actor => actor.IsParty), page.Party);
        page.Section("PEOPLE", report.Cast.People, page.Person);
        page.Section("WHEN", report.Times, page.Time);
        page.Others();
        page.Section("WARNINGS", report.Problems, page.Warning);
        return page._paper.ToString();
    }

    void Head()
    {
        var document = _report.Document;
        var title = document.Title ?? FirstLine();
        _paper.Write(0, new Piece(Visible.Line(title ?? document.Name), Ink.Title));
        var published = document.Published.Date is { } day
            ? $"{Days.Say(day)} ({Word(document.Published.Basis)})"
            : "date unknown";
        string?[] source = [document.Publisher, title is null ? null : document.Name, published, Count(_report.Sentences.Length, "sentence")];
        _paper.Write(0, new Piece(Visible.Line(string.Join(" · ", source.Where(part => part is not null))), Ink.Faint));
        if (document.Url is { } url) _paper.Write(0, new Piece(Visible.Line(url), Ink.Faint));
    }

    void Section<T>(string heading, IEnumerable<T> items, Action<T> write)
    {
        var first = true;
        foreach (var item in items)
        {
            if (first) Heading(heading);
            first = false;
            write(item);
        }
    }

    void Heading(string heading)
    {
        _paper.Blank();
        _paper.Write(0, new Piece(heading, Ink.Heading));
    }

    void Party(Actor actor)
    {
        _paper.Write(Item, [.. Named(actor), new($"  {Times(actor.Mentions.Length)}", Ink.Faint)]);
        Quote(actor.Mentions[0], lines: 2);
    }

    void Person(Person person)
    {
        string?[] role = [person.Office, person.Organisation];
        var said = string.Join(", ", role.Where(part => part is not null));
        List<Piece> line = [new(Visible.Line(person.Name), Ink.Name)];
        if (said.Length > 0) line.Add(new(", " + Visible.Line(said)));
        if (person.Serves is { } code) line.Add(new("  " + Visible.Line(code), Ink.Code));
        _paper.Write(Item, line);
        Quote(person.Mentions[0], lines: 2);
    }

    void Time(TimeExpression time)
    {
        List<Piece> line = [new(Visible.Line(time.Span.In(_report.Document.Text)), Ink.Name)];
        if (Days.Say(time) is { } meaning) line.Add(new($" → {meaning}"));
        if (time.Mod == "APPROX") line.Add(new(" (about)")); // the other mods show in the bounds
        if (time.Edtf is { } edtf && _look.IsWide) line.Add(new($"  {edtf}", Ink.Code));
        _paper.Write(Item, line);
        Quote(new Mention(time.Span, time.Rule, time.Confidence), lines: 1);
    }

    /// <summary>Whoever else is named, in one paragraph: passing mentions do not deserve a line each.</summary>
    void Others()
    {
        var others = _report.Cast.Actors.Where(actor => !actor.IsParty).ToArray();
        if (others.Length == 0) return;
        Heading("ALSO NAMED");
        _paper.Write(Item, others.SelectMany((actor, index) => index == 0 ? Named(actor) : [new("; "), .. Named(actor)]));
    }

    void Warning(Problem problem)
    {
        _paper.Write(Item, new(problem.Code, Ink.Warning), new(": " + Visible.Line(problem.Message)));
        if (problem.Where is { } where) Quote(where, lines: 1);
    }

    /// <summary>The words in their sentence, and with <c>--wide</c> what made the claim.</summary>
    void Quote(Mention mention, int lines)
    {
        Quote(mention.Span, lines);
        if (_look.IsWide) _paper.Write(Below, new Piece($"by {mention.Rule}, confidence {mention.Confidence:0.00}", Ink.Faint));
    }

    void Quote(Span span, int lines)
    {
        const int Marks = 6; // quotes, ellipses, asterisks
        const int Ragged = 5; // what wrapping at words leaves of a line, on average
        var excerpt = Excerpt.Of(_report, span, lines * (_paper.Width - Below) - (lines - 1) * Ragged - Marks);
        var mark = _look.HasColours ? "" : "*"; // without colours the words still stand out
        _paper.Write(
            Below,
            new Piece("“" + excerpt.Before, Ink.Quote),
            new Piece(mark + excerpt.Words + mark, Ink.Words),
            new Piece(excerpt.After + "”", Ink.Quote));
    }

    static Piece[] Named(Actor actor) =>
        actor.Code is { } code && code != actor.Name
            ? [new(Visible.Line(actor.Name), Ink.Name), new(" " + Visible.Line(code), Ink.Code)]
            : [new(Visible.Line(actor.Name), Ink.Name)];

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

    static string Times(int count) => count == 1 ? "once" : $"{count} times";

    static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
