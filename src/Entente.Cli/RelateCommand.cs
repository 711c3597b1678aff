using System.CommandLine;

namespace Entente.Cli;

/// <summary><c>entente relate</c>: for marked pairs, a JSON object a line, what the source does to the target.</summary>
static class RelateCommand
{
    static readonly Option<bool> Wide = new("--wide") { Description = "With the rule behind each answer and what speaks for it." };

    static readonly Option<int> Jobs = LedgerOptions.Jobs("pairs");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("relate", "Say what a marked source does to a marked target, in PLOVER's terms; pairs come as JSON lines.") { Wide, Jobs };
        command.SetAction(parsed => new PairRun(terminal, parsed.GetValue(Wide)).Run(parsed.GetValue(Jobs)));
        ExampleHelp.Install(
            command,
            "entente relate < pairs.jsonl",
            """echo '{"id":"1","text":"Chad thanked Niger.","source":{"start":0,"end":4},"target":{"start":13,"end":18}}' | entente relate""");
        return command;
    }
}
