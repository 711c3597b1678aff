using System.CommandLine;
using System.CommandLine.Parsing;

namespace Entente.Cli;

/// <summary><c>entente read INPUT...</c>: reads documents and prints a report each; stores nothing.</summary>
static class ReadCommand
{
    static readonly Argument<string[]> Inputs = new("INPUT")
    {
        Description = "A file, a folder, a web address, an RSS or Atom feed, or - for the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    static readonly Option<string> FormatName = new("--format", "-f")
    {
        Description = "How to print: brief (default on a terminal), ndjson (default when piped), json, conllu, timeml, plover; tables of events: polecat, icews, gdelt.",
        HelpName = "FORMAT",
    };

    static readonly Option<bool> Wide = new("--wide") { Description = "In the brief, the rule and confidence behind each line." };
    static readonly Option<DateOnly?> Date = LedgerOptions.Day("--date", "The day of publication, YYYY-MM-DD.");
    static readonly Option<string> Title = new("--title") { Description = "The title, where the text does not say it.", HelpName = "TEXT" };
    static readonly Option<string> Publisher = new("--publisher") { Description = "Who published it.", HelpName = "NAME" };
    static readonly Option<string> Url = new("--url") { Description = "Where it was published.", HelpName = "URL" };
    static readonly Option<string> Folder = new("--output", "-o") { Description = "Write one file a document into this folder.", HelpName = "DIR" };

    static readonly Option<bool> Local = WebOptions.AllowLocal();

    static readonly Option<int> Jobs = LedgerOptions.Jobs();

    public static Command Create(Terminal terminal)
    {
        var command = new Command("read", "Read documents and print a report each; stores nothing.")
        {
            Inputs, FormatName, Wide, Date, Title, Publisher, Url, Folder, Local, Jobs,
        };
        command.Validators.Add(Check);
        command.SetAction(parsed => new Readout(Options(parsed, terminal), terminal).Run());
        ExampleHelp.Install(
            command,
            "entente read talks.txt                              a page to read",
            "entente read --wide --date 2023-12-18 talks.txt     with the rule behind each line",
            "entente read news.jsonl > reports.ndjson            a report a line",
            "entente read --output reports --format json news/   a file a document",
            "entente read https://example.org/news/1             a page from the web");
        return command;
    }

    static ReadOptions Options(ParseResult parsed, Terminal terminal) => new()
    {
        Inputs = parsed.GetValue(Inputs)!,
        Format = Format.Named(parsed.GetValue(FormatName) ?? (terminal.IsOutputSeen && parsed.GetValue(Folder) is null ? "brief" : "ndjson"))!,
        IsWide = parsed.GetValue(Wide),
        Date = parsed.GetValue(Date),
        Title = parsed.GetValue(Title),
        Publisher = parsed.GetValue(Publisher),
        Url = parsed.GetValue(Url),
        AllowsLocal = parsed.GetValue(Local),
        Folder = parsed.GetValue(Folder),
        Jobs = parsed.GetValue(Jobs),
    };

    static void Check(CommandResult command)
    {
        if (command.GetResult(FormatName) is { } format && format.Tokens is [{ Value: var name }] && Format.Named(name) is null)
            command.AddError($"There is no format '{name}'; there are {string.Join(", ", Format.Names)}.");
        if (command.GetResult(Folder) is { Tokens: [{ Value: "" }] }) command.AddError("--output takes a folder, not an empty word.");
        foreach (var input in command.GetResult(Inputs)?.Tokens ?? [])
            if (input.Value is ['-', _, ..] && !Path.Exists(input.Value))
                command.AddError($"There is no option '{input.Value}'.");
    }
}
