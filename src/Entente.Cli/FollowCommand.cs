using System.CommandLine;

namespace Entente.Cli;

/// <summary><c>entente follow</c>: joins later reports to earlier records and prints what changed.</summary>
static class FollowCommand
{
    static readonly Option<string> File = LedgerOptions.File();
    static readonly Option<string> FormatName = LedgerOptions.Word("--format", "text", "How to print: text (records that later reports changed), ndjson (every record).", "text", "ndjson");

    static readonly Option<bool> Afresh = new("--afresh")
    {
        Description = "Take back all joins that no person has decided, and join anew: after a newer entente judges better.",
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("follow", "Join later reports to what earlier ones said, and print what became of it.") { File, FormatName, Afresh };
        command.SetAction(parsed => new FollowRun(terminal, parsed.GetValue(File)!).Run(parsed.GetValue(FormatName)!, parsed.GetValue(Afresh)));
        ExampleHelp.Install(
            command,
            "entente follow                               what became of what was announced, promised, drafted",
            "entente follow --format ndjson > records.ndjson");
        return command;
    }
}
