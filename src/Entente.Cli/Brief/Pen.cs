using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Reports;

namespace Entente.Cli.Brief;

/// <summary>Writes what the sections of a brief have in common: headings, names, quotes.</summary>
sealed class Pen(Report report, Look look, Paper paper)
{
    public const int Item = 2; // indents, in cells
    public const int Below = 4;

    const int Marks = 6; // quotes, ellipses, asterisks
    const int Ragged = 5; // what wrapping at words leaves of a line, on average

    public Report Report => report;

    /// <summary>Whether every claim shows what made it.</summary>
    public bool IsWide => look.IsWide;

    /// <summary>A heading and what stands under it; nothing where there is nothing.</summary>
    public void Section<T>(string heading, IEnumerable<T> items, Action<T> write)
    {
        var first = true;
        foreach (var item in items)
        {
            if (first) Heading(heading);
            first = false;
            write(item);
        }
    }

    public void Heading(string heading)
    {
        paper.Blank();
        paper.Write(0, new Piece(heading, Ink.Heading));
    }

    /// <summary>A paragraph at the margin.</summary>
    public void Top(params IEnumerable<Piece> pieces) => paper.Write(0, pieces);

    public void Line(params IEnumerable<Piece> pieces) => paper.Write(Item, pieces);

    /// <summary>What is further said of an item, parted by semicolons, with which no line begins; nothing where all parts are null.</summary>
    public void Details(params IEnumerable<string?> parts)
    {
        if (string.Join("; ", parts.Where(part => part is { Length: > 0 })) is { Length: > 0 } said) paper.Write(Below, new Piece(Visible.Line(said)));
    }

    public void Faint(string line) => paper.Write(Below, new Piece(Visible.Line(line), Ink.Faint));

    /// <summary>The words of a claim in their sentence, and with <c>--wide</c> what made it.</summary>
    public void Quote(Mention mention, int lines)
    {
        Quote(mention.Span, lines);
        Rule(mention.Rule, mention.Confidence);
    }

    /// <summary>The first words a record rests on, cut where they are long; with <c>--wide</c> all of them, whole, and what made it.</summary>
    public void Quote(ImmutableArray<Span> evidence, (string Rule, double Confidence) by, int lines)
    {
        if (!IsWide) Quote(evidence[0], lines, isCut: true);
        else
            foreach (var span in evidence) Quote(span, lines);
        Rule(by.Rule, by.Confidence);
    }

    public void Quote(Span span, int lines, bool isCut = false)
    {
        var room = lines * (paper.Width - Below) - (lines - 1) * Ragged - Marks;
        var excerpt = Excerpt.Of(report, span, room);
        if (isCut && excerpt.Words.Length > room) excerpt = Excerpt.Shortened(excerpt, room);
        var mark = look.HasColours ? "" : "*"; // without colours the words still stand out
        var after = excerpt.After + "”";
        var close = after.IndexOf(' ') is var space && space < 0 ? after.Length : space; // a full stop stays on the line of its sentence
        paper.Write(
            Below,
            new Piece("“" + excerpt.Before, Ink.Quote),
            new Piece(mark + excerpt.Words + mark + after[..close], Ink.Words),
            new Piece(after[close..], Ink.Quote));
    }

    public void Rule(string rule, double confidence)
    {
        if (IsWide) paper.Write(Below, new Piece($"by {rule}, confidence {confidence:0.00}", Ink.Faint));
    }

    /// <summary>A name with its code where that says more: a newspaper's is only its name again.</summary>
    public static Piece[] Named(Actor actor) => Named(actor.Name, actor.Sector is "MED" or "JRN" || actor.Code == actor.Name ? null : actor.Code);

    public static Piece[] Named(string name, string? code) =>
        code is null ? [new(Visible.Line(name), Ink.Name)] : [new(Visible.Line(name), Ink.Name), new(" " + Visible.Line(code), Ink.Code)];

    /// <summary>Parties by name and code, in one line.</summary>
    public List<Piece> Parties(ImmutableArray<string> codes) => Listed(codes.Select(Party));

    Piece[] Party(string code) => report.Cast.Actors.FirstOrDefault(actor => actor.Code == code) is { } actor ? Named(actor) : [new(Visible.Line(code), Ink.Name)];

    /// <summary>A person's name; null for none.</summary>
    public string? Person(int? index) => index is { } person ? report.Cast.People[person].Name : null;

    /// <summary>Names in one line, each but the last with a semicolon that no line break parts from it.</summary>
    public static List<Piece> Listed(IEnumerable<Piece[]> names)
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

    public static string Often(int count) => count == 1 ? "once" : $"{count} times";

    public static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    /// <summary>"Phone call": a value's name as words, the first with a capital.</summary>
    public static string Said<T>(T value) where T : struct, Enum
    {
        var words = Kebab.Of(value).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
