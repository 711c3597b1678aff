using System.CommandLine;
using System.CommandLine.Invocation;

namespace Entente.Cli;

/// <summary>The command <c>entente</c>: finds the command asked for, or says what is wrong with the asking.</summary>
static class Entry
{
    // No "@file" arguments and no "-abc" for "-a -b -c": a file may be named anything.
    static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <returns>The exit status (<see cref="Exit"/>).</returns>
    public static int Run(string[] arguments, Terminal terminal)
    {
        var parsed = Commands(terminal).Parse(arguments, Parsing);
        if (parsed.Action is ParseErrorAction || (parsed.Errors.Count > 0 && parsed.Action is not ExampleHelp))
            return Complain(parsed, terminal);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.OutputText,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    static RootCommand Commands(Terminal terminal)
    {
        var root = new RootCommand("Turns diplomatic news into a sourced ledger of relations between states.")
        {
            ReadCommand.Create(terminal),
            RelateCommand.Create(terminal),
            AddCommand.Create(terminal),
            RelationsCommand.Create(terminal),
            ShowCommand.Create(terminal),
            DueCommand.Create(terminal),
            FollowCommand.Create(terminal),
            SearchCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            ExportCommand.Create(terminal),
            BriefCommand.Create(terminal),
        };
        root.Options.OfType<VersionOption>().Single().Action = new SayVersion();
        root.SetAction(parsed => Complain(parsed, terminal));
        ExampleHelp.Install(root, "entente read talks.txt", "entente read --help");
        return root;
    }

    static int Complain(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "entente" : $"entente {command.Name}";
        var wrong = parsed.Errors.Count > 0 ? parsed.Errors[0].Message : "Say what to do.";
        if (command is RootCommand && parsed.UnmatchedTokens.Count > 0)
            wrong = Unknown(parsed.UnmatchedTokens[0], command);
        terminal.Say($"entente: {wrong}");
        terminal.Say($"Try '{name} --help'.");
        return Exit.Usage;
    }

    /// <summary>This program's version, whatever process it runs in.</summary>
    sealed class SayVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"entente {typeof(Entry).Assembly.GetName().Version!.ToString(3)}");
            return Exit.Done;
        }
    }

    static string Unknown(string word, Command command) =>
        word.StartsWith('-')
            ? $"There is no option '{word}'."
            : $"There is no command '{word}'; there {(command.Subcommands.Count == 1 ? "is" : "are")} "
              + string.Join(", ", command.Subcommands.Select(one => $"'{one.Name}'")) + ".";
}
