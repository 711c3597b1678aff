using System.CommandLine;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;

namespace Entente.Cli;

/// <summary><c>entente search WORDS</c>: full text over documents and records.</summary>
static class SearchCommand
{
    static readonly Argument<string[]> Words = new("WORDS") { Description = "Words that must all be there, in any form (meet finds meeting).", Arity = ArgumentArity.OneOrMore };
    static readonly Option<string> File = LedgerOptions.File();
    static readonly Option<int> Most = LedgerOptions.Number("--limit", 1, 10, "Documents and records at most.");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("search", "Search the words of documents and records.") { Words, File, Most };
        command.SetAction(parsed => Run(parsed, terminal));
        ExampleHelp.Install(command, "entente search fishing treaty");
        return command;
    }

    static int Run(ParseResult parsed, Terminal terminal)
    {
        using var book = Book.OpenToRead(parsed.GetValue(File)!);
        var words = string.Join(' ', parsed.GetValue(Words)!);
        var records = SearchList.Records(book, words, parsed.GetValue(Most));
        var documents = SearchList.Documents(book, words, parsed.GetValue(Most));
        var output = terminal.OutputText;
        if (records.Count + documents.Count == 0) output.WriteLine("Nothing found.");
        if (records.Count > 0) output.WriteLine("Records");
        foreach (var record in records) output.WriteLine($"  {record.Kind,-10}  {RecordText.Wide(record, terminal.Width)}");
        if (documents.Count > 0) output.WriteLine("Documents");
        foreach (var hit in documents)
        {
            output.WriteLine($"  {hit.Published ?? "no day",-10}  {Visible.Line(hit.Name)}{(hit.Title is null ? "" : ": " + Visible.Line(hit.Title))}");
            output.WriteLine("              " + Visible.Line(hit.Excerpt));
        }

        return Exit.Done;
    }
}
