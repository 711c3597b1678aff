using System.Globalization;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Reports;
using Entente.Reading.Times;

namespace Entente.Cli.Brief;

/// <summary>A report as a page a person can read: who, when, where, each with its quote.</summary>
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
        page.Section("EVENTS", report.Events, page.Event);
        page.Times();
        page.Places();
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
        string?[] source = [document.Publisher, _report.Cast.Home?.Name, title is null ? null : document.Name, published, Count(_report.Sentences.Length, "sentence")];
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
        _paper.Write(Item, [.. Named(actor), new($"  {Often(actor.Mentions.Length)}", Ink.Faint)]);
        Quote(actor.Mentions[0], lines: 2);
        Standins(_report.Cast.References.Where(one => one.Actors.Contains(_report.Cast.Actors.IndexOf(actor))));
    }

    void Person(Person person)
    {
        string?[] role = [person.Office, person.Organisation];
        var said = string.Join(", ", role.Where(part => part is not null));
        List<Piece> line = [new(Visible.Line(person.Name), Ink.Name)];
        if (said.Length > 0) line.Add(new(", " + Visible.Line(said)));
        if (person.Serves is { } code) line.AddRange(Served(code, said));
        line.Add(new($"  {Often(person.Mentions.Length)}", Ink.Faint));
        _paper.Write(Item, line);
        Quote(person.Mentions[0], lines: 1);
        Standins(_report.Cast.References.Where(one => one.People.Contains(_report.Cast.People.IndexOf(person))));
    }

    /// <summary>"ACCUSE disapprove  Kenya KEN > Sudan SDN", and the clause that says it.</summary>
    void Event(CodedEvent one)
    {
        List<Piece> line = [new(string.Join(' ', [Ontology.Name(one.Type), .. one.Modes]), Ink.Code), new("  ")];
        line.AddRange(Listed(one.Actors.Select(Named)));
        if (!one.Recipients.IsEmpty) line.AddRange([new(" → "), .. Listed(one.Recipients.Select(Named))]);
        if (one.Time == EventTime.Future) line.Add(new("  ahead", Ink.Faint));
        _paper.Write(Item, line);
        Quote(new Mention(one.Evidence[0], one.Rule, one.Confidence), lines: 1);
    }

    Piece[] Named(Participant one) => one.Actor is { } actor ? Named(_report.Cast.Actors[actor]) : Named(one.Span.In(_report.Document.Text).ToString(), one.Code);

    /// <summary>With <c>--wide</c>, the words that stand for it, each with its rule: "also: he (reference-pronoun, 3 times)".</summary>
    void Standins(IEnumerable<Reference> references)
    {
        if (!_look.IsWide) return;
        var said = references.GroupBy(one => (Words: one.Span.In(_report.Document.Text).ToString().ToLowerInvariant(), one.Rule))
            .Select(group => $"{Visible.Line(group.Key.Words)} ({group.Key.Rule}{(group.Count() > 1 ? $", {Often(group.Count())}" : "")})");
        if (string.Join("; ", said) is { Length: > 0 } line) _paper.Write(Below, new Piece($"also: {line}", Ink.Faint));
    }

    /// <summary>Whom a person serves by name and code; the code alone where the document does not name it or the office does.</summary>
    IEnumerable<Piece> Served(string code, string said)
    {
        var name = _report.Cast.Actors.FirstOrDefault(actor => actor.Code == code)?.Name;
        if (name is not null && name != code && !said.Contains(name, StringComparison.OrdinalIgnoreCase)) yield return new(" · " + Visible.Line(name));
        yield return new((name == code ? " · " : " ") + Visible.Line(code), Ink.Code);
    }

    /// <summary>With <c>--wide</c> every expression; else each day once, and what only says how long or how often in one line.</summary>
    void Times()
    {
        if (_look.IsWide)
        {
            Section("WHEN", _report.Times, Time);
            return;
        }

        var moments = Moments.Of(_report);
        if (moments.IsEmpty) return;
        Section("WHEN", moments.Dated, Time);
        if (moments.Dated.IsEmpty) Heading("WHEN");
        if (moments.Lengths.Length > 0) _paper.Write(Item, new Piece("also: " + Visible.Line(string.Join("; ", moments.Lengths)), Ink.Faint));
    }

    /// <summary>With <c>--wide</c> every place with its words; else all of them in one paragraph.</summary>
    void Places()
    {
        // What no list knows is shown to those who want to see the rules.
        var spots = _report.Cast.Places.Where(place => _look.IsWide || place.Kind != PlaceKind.Unlisted || place.Country is not null)
            .GroupBy(place => (place.Name, place.Country)).ToList();
        if (spots.Count == 0) return;
        if (_look.IsWide)
        {
            Section("WHERE", spots, Place);
            return;
        }

        Heading("WHERE");
        _paper.Write(Item, Listed(spots.Select(spot => Named(spot.Key.Name, spot.Key.Country))));
    }

    void Place(IGrouping<(string Name, string? Country), Place> spot)
    {
        var place = spot.First();
        List<Piece> line = [.. Named(place.Name, place.Country)];
        if (place is { Latitude: { } north, Longitude: { } east }) line.Add(new(string.Create(CultureInfo.InvariantCulture, $"  {north:0.00} {east:0.00}"), Ink.Code));
        if (place.GeoNames is { } number) line.Add(new($"  GeoNames {number}", Ink.Faint));
        line.Add(new($"  {Often(spot.Count())}", Ink.Faint));
        _paper.Write(Item, line);
        Quote(new Mention(place.Span, place.Rule, place.Confidence), lines: 1);
    }

    void Time(TimeExpression time)
    {
        var words = Visible.Line(time.Span.In(_report.Document.Text));
        List<Piece> line = [new(words, Ink.Name)];
        if (Days.Say(time) is { } meaning && meaning != words) line.Add(new($" → {meaning}"));
        if (time.Mod == "APPROX") line.Add(new(" (about)")); // the other mods show in the bounds
        if (time.Edtf is { } edtf && _look.IsWide) line.Add(new($"  {edtf}", Ink.Code));
        _paper.Write(Item, line);
        Quote(new Mention(time.Span, time.Rule, time.Confidence), lines: 1);
    }

    /// <summary>Whoever else is named, a paragraph a kind: passing mentions do not deserve a line each.</summary>
    void Others()
    {
        var others = _report.Cast.Actors.Where(actor => !actor.IsParty).ToArray();
        if (others.Length == 0) return;
        Heading("ALSO NAMED");
        foreach (var kind in others.GroupBy(actor => actor.Kind).OrderBy(kind => kind.Key))
            _paper.Write(Item, Listed(kind.Select(Named)));
    }

    /// <summary>Names in one line, each but the last with a semicolon that no line break parts from it.</summary>
    static List<Piece> Listed(IEnumerable<Piece[]> names)
    {
        var pieces = new List<Piece>();
        foreach (var name in names)
        {
            if (pieces.Count > 0)
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + ";" };
                pieces.Add(new(" "));
            }

            pieces.AddRange(name);
        }

        return pieces;
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

    /// <summary>A name with its code where that says more: a newspaper's is only its name again.</summary>
    static Piece[] Named(Actor actor) => Named(actor.Name, actor.Sector == "MED" || actor.Code == actor.Name ? null : actor.Code);

    static Piece[] Named(string name, string? code) =>
        code is null ? [new(Visible.Line(name), Ink.Name)] : [new(Visible.Line(name), Ink.Name), new(" " + Visible.Line(code), Ink.Code)];

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

    static string Often(int count) => count == 1 ? "once" : $"{count} times";

    static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
