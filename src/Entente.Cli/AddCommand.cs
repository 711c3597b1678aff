using System.CommandLine;

namespace Entente.Cli;

/// <summary><c>entente add INPUT...</c>: reads documents into the ledger; the same document twice changes nothing.</summary>
static class AddCommand
{
    static readonly Argument<string[]> Inputs = new("INPUT")
    {
        Description = "A file, a folder, a web address, an RSS or Atom feed, or - for the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    static readonly Option<string> File = LedgerOptions.File();
    static readonly Option<DateOnly?> Date = LedgerOptions.Day("--date", "The day of publication, YYYY-MM-DD.");
    static readonly Option<string> Publisher = new("--publisher") { Description = "Who published it.", HelpName = "NAME" };
    static readonly Option<bool> Local = WebOptions.AllowLocal();
    static readonly Option<bool> Reread = new("--reread")
    {
        Description = "Read documents anew that an older entente had read: what it said gives way, what people decided stays.",
    };

    static readonly Option<int> Jobs = LedgerOptions.Jobs();

    public static Command Create(Terminal terminal)
    {
        var command = new Command("add", "Read documents into the ledger, and follow up what earlier ones said; the same document twice changes nothing.")
        {
            Inputs, File, Date, Publisher, Local, Reread, Jobs,
        };
        command.SetAction(parsed => new AddRun(Options(parsed), terminal).Run());
        ExampleHelp.Install(
            command,
            "entente add news.jsonl               an archive, into entente.db here",
            "entente add --ledger asia.db news/   a folder, into a ledger elsewhere",
            "entente add https://example.org/feed.xml   the pages a feed lists");
        return command;
    }

    static AddOptions Options(ParseResult parsed) => new()
    {
        Inputs = parsed.GetValue(Inputs)!,
        Ledger = parsed.GetValue(File)!,
        Date = parsed.GetValue(Date),
        Publisher = parsed.GetValue(Publisher),
        AllowsLocal = parsed.GetValue(Local),
        Rereads = parsed.GetValue(Reread),
        Jobs = parsed.GetValue(Jobs),
    };
}

/// <summary>What <c>entente add</c> was asked to do.</summary>
sealed record AddOptions
{
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The ledger's file.</summary>
    public required string Ledger { get; init; }

    public DateOnly? Date { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Whether addresses of this machine and its network may be read.</summary>
    public bool AllowsLocal { get; init; }

    /// <summary>Whether documents that an older reader read are read again.</summary>
    public bool Rereads { get; init; }

    /// <summary>How many documents are read at a time, at least 1.</summary>
    public int Jobs { get; init; } = 1;
}
