using System.CommandLine;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;

namespace Entente.Cli;

/// <summary><c>entente due</c>: what is coming, what is overdue, what passed without a report.</summary>
static class DueCommand
{
    static readonly Option<string> File = LedgerOptions.File();
    static readonly Option<int> Ahead = LedgerOptions.Number("--days", 1, 90, "How many days ahead, and back.");
    static readonly Option<DateOnly?> Today = LedgerOptions.Day("--today", "The day to count from, for an archive; by default the clock's.");
    static readonly Option<int> Most = LedgerOptions.Number("--limit", 1, 30, "Records in each list.");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("due", "List what is coming, what is overdue, and what passed without a report.") { File, Ahead, Today, Most };
        command.SetAction(parsed => Run(parsed, terminal));
        ExampleHelp.Install(command, "entente due", "entente due --days 30 --today 2005-11-10");
        return command;
    }

    static int Run(ParseResult parsed, Terminal terminal)
    {
        using var book = Book.OpenToRead(parsed.GetValue(File)!);
        var today = parsed.GetValue(Today) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var due = DueList.Of(book, today, parsed.GetValue(Ahead), parsed.GetValue(Most));
        Print(terminal, $"Coming, from {today:yyyy-MM-dd}", due.Coming);
        Print(terminal, "Promises past their day, with no report that they were kept", due.Overdue);
        Print(terminal, "Meetings whose day has passed without a report", due.Unreported);
        return Exit.Done;
    }

    static void Print(Terminal terminal, string title, IReadOnlyList<RecordLine> records)
    {
        terminal.OutputText.WriteLine(title + (records.Count == 0 ? ": none" : ""));
        foreach (var record in records) terminal.OutputText.WriteLine("  " + RecordText.Wide(record, terminal.Width));
        terminal.OutputText.WriteLine();
    }
}
