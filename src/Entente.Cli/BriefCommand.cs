using System.CommandLine;

namespace Entente.Cli;

/// <summary><c>entente brief KHM JPN</c>: a page on two parties, every line with the words it rests on.</summary>
static class BriefCommand
{
    static readonly Argument<string[]> Pair = new("CODE")
    {
        Description = "Codes of two parties: KHM JPN.",
        Arity = new ArgumentArity(2, 2),
    };

    static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "Write to this file; its ending says how: .md, .html or .docx (default: Markdown to the standard output).",
        HelpName = "FILE",
    };

    static readonly Option<DateOnly?> On = LedgerOptions.Day("--on", "The day of the brief, YYYY-MM-DD: tells what is overdue and what lies ahead (default: today).");
    static readonly Option<bool> Full = new("--full") { Description = "Whole lists, where a page has no room for them." };
    static readonly Option<string> Ledger = LedgerOptions.File();

    public static Command Create(Terminal terminal)
    {
        var command = new Command("brief", "Write a page on two parties, with end-notes that quote the documents.") { Pair, Output, On, Full, Ledger };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Output) is { Tokens: [{ Value: var file }] } && !BriefFormats.Has(file))
                result.AddError($"--output takes a file that ends with {string.Join(", ", BriefFormats.Endings)}, not '{file}'.");
        });
        command.SetAction(parsed => new BriefRun(Options(parsed), terminal).Run());
        ExampleHelp.Install(
            command,
            "entente brief KHM JPN                        to read here",
            "entente brief KHM JPN -o brief.docx          to hand on",
            "entente brief USA CUB --on 2016-04-01 --full -o cuba.html");
        return command;
    }

    static BriefOptions Options(ParseResult parsed) => new()
    {
        Pair = parsed.GetValue(Pair)!,
        Output = parsed.GetValue(Output),
        On = parsed.GetValue(On),
        IsFull = parsed.GetValue(Full),
        Ledger = parsed.GetValue(Ledger)!,
    };
}

/// <summary>The forms of a brief, by the ending of its file.</summary>
static class BriefFormats
{
    public static readonly string[] Endings = [".md", ".html", ".docx"];

    public static bool Has(string file) => Endings.Contains(Path.GetExtension(file).ToLowerInvariant());
}

/// <summary>What <c>entente brief</c> was asked to do.</summary>
sealed record BriefOptions
{
    /// <summary>Two codes.</summary>
    public required string[] Pair { get; init; }

    /// <summary>A file; null for the standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Null for today.</summary>
    public DateOnly? On { get; init; }

    public bool IsFull { get; init; }

    public required string Ledger { get; init; }
}
