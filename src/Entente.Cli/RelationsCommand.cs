using System.CommandLine;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;

namespace Entente.Cli;

/// <summary><c>entente relations</c>: the pairs of parties.</summary>
static class RelationsCommand
{
    static readonly Option<string> File = LedgerOptions.File();
    static readonly Option<string> With = new("--with") { Description = "Only pairs with this party.", HelpName = "PARTY" };
    static readonly Option<int> Most = LedgerOptions.Number("--limit", 1, 40, "Pairs at most.");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("relations", "List the pairs of parties, those with most events first.") { File, With, Most };
        command.SetAction(parsed => Run(parsed, terminal));
        ExampleHelp.Install(command, "entente relations", "entente relations --with Japan --limit 10");
        return command;
    }

    static int Run(ParseResult parsed, Terminal terminal)
    {
        using var book = Book.OpenToRead(parsed.GetValue(File)!);
        var party = parsed.GetValue(With) is { } typed ? PartyWords.Code(typed) : null;
        var output = terminal.OutputText;
        output.WriteLine("co-operation  conflict  last     pair");
        foreach (var pair in PairList.Of(book, party, parsed.GetValue(Most)))
            output.WriteLine($"{pair.Cooperation,12}  {pair.Conflict,8}  {pair.Last,-7}  {PartyWords.Show(pair.One)} – {PartyWords.Show(pair.Other)}");
        return Exit.Done;
    }
}
