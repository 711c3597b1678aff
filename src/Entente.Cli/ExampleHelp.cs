using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Entente.Cli;

/// <summary>A command's help, with examples after it.</summary>
sealed class ExampleHelp(HelpAction help, string[] examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command a <c>--help</c> that ends with these lines.</summary>
    public static void Install(Command command, params string[] examples)
    {
        var option = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (option is null) command.Add(option = new HelpOption());
        option.Action = new ExampleHelp((HelpAction)option.Action!, examples);
    }

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine("  " + example);
        output.WriteLine();
        return Exit.Done;
    }
}
