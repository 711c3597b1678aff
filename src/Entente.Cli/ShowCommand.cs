using System.CommandLine;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;

namespace Entente.Cli;

/// <summary><c>entente show KHM JPN</c>: all that the ledger holds between two parties.</summary>
static class ShowCommand
{
    static readonly Argument<string[]> Sides = new("PARTY")
    {
        Description = "Two parties: codes (KHM), names of states (Cambodia), bodies (ASEAN), groups.",
        Arity = new ArgumentArity(2, 2),
    };

    static readonly Option<string> File = LedgerOptions.File();
    static readonly Option<int> Most = LedgerOptions.Number("--limit", 1, 12, "Records of a kind, the newest.");
    static readonly Option<DateOnly?> Known = LedgerOptions.Day("--as-known-on", "What the ledger had learned by the end of a day, YYYY-MM-DD.");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("show", "Show what the ledger holds between two parties.") { Sides, File, Most, Known };
        command.SetAction(parsed => Run(parsed, terminal));
        ExampleHelp.Install(command, "entente show KHM JPN", "entente show Cambodia Japan --limit 30", "entente show USA CUB --as-known-on 2016-03-01");
        return command;
    }

    static int Run(ParseResult parsed, Terminal terminal)
    {
        using var book = Book.OpenToRead(parsed.GetValue(File)!);
        var sides = parsed.GetValue(Sides)!.Select(PartyWords.Code).ToArray();
        if (sides.FirstOrDefault(side => !PairPage.Holds(book, side)) is { } unknown)
        {
            terminal.Say($"entente: {book.Path} holds nothing of {PartyWords.Show(unknown)}.");
            return Exit.Failed;
        }

        var known = parsed.GetValue(Known) is { } day ? new DateTimeOffset(day.AddDays(1), default, TimeSpan.Zero).ToUnixTimeSeconds() - 1 : (long?)null;
        var page = PairPage.Of(book, sides[0], sides[1], parsed.GetValue(Most), known);
        new PairText(page, terminal).Print();
        return Exit.Done;
    }
}
