using System.CommandLine;
using Entente.Ledger.Following;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;

namespace Entente.Cli;

/// <summary><c>entente review</c>: list, accept, correct, reject what the reader proposed.</summary>
static class ReviewCommand
{
    static readonly Option<string> File = LedgerOptions.File();
    static readonly Option<string> Reason = new("--reason") { Description = "Why, in a few words.", HelpName = "TEXT" };
    static readonly Option<string> By = new("--by") { Description = "Who decides (default: the user's name).", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
    static readonly Option<string> Kind = new("--kind") { Description = "Only assertions of a kind: meeting, commitment, instrument, echo, event, relation.", HelpName = "KIND" };
    static readonly Option<int> Most = LedgerOptions.Number("--limit", 1, 20, "Assertions at most.");

    static readonly Option<string> State = LedgerOptions.Word(
        "--state", "proposed", "State of review.", "proposed", "accepted", "corrected", "rejected", "superseded");

    static readonly Argument<string[]> Ids = new("ID") { Description = "Assertions, by the ids that the list shows.", Arity = ArgumentArity.OneOrMore };

    static readonly Option<string[]> Set = new("--set")
    {
        Description = "A member of the row and its value: --set status=held --set from=2005-11-09.",
        HelpName = "MEMBER=VALUE",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("review", "List what the reader proposed, and accept, correct or reject it.") { File, State, Kind, Most };
        command.SetAction(parsed => List(parsed, terminal));
        command.Add(Deciding("accept", "It is so.", (reviewer, id, parsed) => reviewer.Accept(id, parsed.GetValue(Reason)), terminal));
        command.Add(Deciding("reject", "It is not so.", (reviewer, id, parsed) => reviewer.Reject(id, parsed.GetValue(Reason)), terminal));
        command.Add(Deciding("split", "It is so, but of another thing than its record.", (reviewer, id, parsed) => reviewer.Split(id, parsed.GetValue(Reason)), terminal));
        var correct = Deciding("correct", "It is so, with other values.", (reviewer, id, parsed) => reviewer.Correct(id, Values(parsed), parsed.GetValue(Reason)), terminal);
        correct.Add(Set);
        command.Add(correct);
        ExampleHelp.Install(
            command,
            "entente review                                         what waits, the least sure first",
            "entente review accept 5f1c0a9d2e3b4c5d --by Moreau",
            "entente review correct 5f1c0a9d2e3b4c5d --set status=held",
            "entente review reject 5f1c0a9d2e3b4c5d --reason \"a football match\"");
        return command;
    }

    static Command Deciding(string name, string description, Action<Reviewer, long, ParseResult> decide, Terminal terminal)
    {
        var command = new Command(name, description) { Ids, File, Reason, By };
        command.SetAction(parsed =>
        {
            using var book = Book.OpenToWrite(parsed.GetValue(File)!);
            var reviewer = new Reviewer(book, parsed.GetValue(By)!, TimeProvider.System);
            foreach (var shown in parsed.GetValue(Ids)!)
            {
                if (Ledger.Storage.Ids.Read(shown) is not { } id)
                {
                    terminal.Say($"entente: '{shown}' is no id: it has 16 hexadecimal digits, as 'entente review' shows them.");
                    return Exit.Usage;
                }

                decide(reviewer, id, parsed);
            }

            return Exit.Done;
        });
        return command;
    }

    /// <summary>By member; of one that is set twice the last.</summary>
    static Dictionary<string, string?> Values(ParseResult parsed) => (parsed.GetValue(Set) ?? []).Select(one => one.Split('=', 2)).GroupBy(parts => parts[0])
        .ToDictionary(same => same.Key, same => same.Last() is [_, { Length: > 0 } value] ? value : null);

    static int List(ParseResult parsed, Terminal terminal)
    {
        using var book = Book.OpenToRead(parsed.GetValue(File)!);
        var lines = ReviewList.Of(book, parsed.GetValue(State)!, parsed.GetValue(Kind), parsed.GetValue(Most));
        var output = terminal.OutputText;
        if (lines.Count == 0) output.WriteLine("Nothing waits.");
        foreach (var line in lines)
        {
            output.WriteLine($"{Ledger.Storage.Ids.Show(line.Id)}  {line.Kind}, {line.Confidence:0.00}, {Visible.Line(line.Document)}{(line.Said is null ? "" : ", " + line.Said)}");
            output.WriteLine($"    \"{Visible.Line(line.Quote)}\"");
            if (line.Relation is not null) output.WriteLine($"    {line.Relation}: {Visible.Line(line.Record!)} (because: {Visible.Line(line.Reason!)})");
        }

        return Exit.Done;
    }
}
