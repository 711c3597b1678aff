using System.Text;
using Spectre.Console;

namespace Entente.Cli.Brief;

/// <summary>A sheet that pages are written on: wraps by cells, indents, colours where the look has them.</summary>
sealed class Paper
{
    const int Widest = 100; // longer lines tire the eye
    const int Narrowest = 20;

    readonly StringBuilder _written = new();
    readonly IAnsiConsole _console;

    public Paper(Look look)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = look.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = look.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(new StringWriter(_written) { NewLine = "\n" }),
        });
        _console.Profile.Width = Width = Math.Clamp(look.Width, Narrowest, Widest);
        _console.Profile.Capabilities.Unicode = true;
        _console.Profile.Capabilities.Links = false;
    }

    /// <summary>In cells.</summary>
    public int Width { get; }

    public void Blank() => _console.WriteLine();

    /// <summary>A paragraph of pieces, every line of it indented.</summary>
    /// <param name="indent">In cells.</param>
    /// <param name="pieces">Text made visible already (<see cref="Visible"/>), each with its ink.</param>
    public void Write(int indent, params IEnumerable<Piece> pieces)
    {
        var paragraph = new Paragraph();
        foreach (var piece in pieces) paragraph.Append(piece.Text, Style(piece.Ink));
        _console.Write(new Padder(paragraph, new Padding(indent, 0, 0, 0))); // ends its last line, which a bare paragraph does not
    }

    /// <summary>All that was written, no line with spaces at its end.</summary>
    public override string ToString() =>
        string.Concat(_written.ToString().TrimEnd('\n').Split('\n').Select(line => line.TrimEnd(' ') + "\n"));

    static Style Style(Ink ink) => ink switch
    {
        Ink.Plain => new(),
        Ink.Title => new(decoration: Decoration.Bold),
        Ink.Heading => new(Color.Olive, decoration: Decoration.Bold),
        Ink.Name => new(decoration: Decoration.Bold),
        Ink.Code => new(Color.Teal),
        Ink.Quote => new(Color.Silver),
        Ink.Words => new(Color.Green, decoration: Decoration.Bold),
        Ink.Faint => new(decoration: Decoration.Dim),
        Ink.Warning => new(Color.Maroon),
    };
}

/// <summary>What a piece of text is, which decides how it looks.</summary>
enum Ink
{
    Plain,
    Title,
    Heading,
    Name,
    Code,
    Quote,

    /// <summary>The very words a claim rests on, inside a quote.</summary>
    Words,
    Faint,
    Warning,
}

/// <summary>A run of text in one ink.</summary>
readonly record struct Piece(string Text, Ink Ink = Ink.Plain);
