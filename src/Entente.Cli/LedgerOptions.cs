using System.CommandLine;
using System.CommandLine.Parsing;

namespace Entente.Cli;

/// <summary>Options that commands share. Knows no type of the ledger, so that other commands start without loading it.</summary>
static class LedgerOptions
{
    /// <summary>How the address of a database server begins.</summary>
    static readonly string[] Servers = ["Host=", "postgres://", "postgresql://"];

    /// <summary><c>--ledger FILE</c>, <c>entente.db</c> in the working folder by default.</summary>
    public static Option<string> File()
    {
        var option = new Option<string>("--ledger")
        {
            Description = "The ledger's file (default: entente.db here).",
            HelpName = "FILE.db",
            DefaultValueFactory = _ => "entente.db",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && Servers.Any(start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
                result.AddError("PostgreSQL ledgers are not there yet: --ledger takes a file.");
        });
        return option;
    }

    /// <summary>A day, YYYY-MM-DD.</summary>
    public static Option<DateOnly?> Day(string name, string description) =>
        new(name) { Description = description, HelpName = "DAY", CustomParser = ReadDay };

    /// <summary>A whole number from <paramref name="least"/>.</summary>
    public static Option<int> Number(string name, int least, int usual, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, out var number) && number >= least) return number;
            argument.AddError($"{name} takes a number from {least}, not '{argument.Tokens[0].Value}'.");
            return usual;
        },
    };

    /// <summary><c>--jobs N</c>, by default the number of processors.</summary>
    public static Option<int> Jobs(string things = "documents")
    {
        var option = Number("--jobs", 1, Environment.ProcessorCount, $"How many {things} to read at a time (default: the number of processors).");
        option.Aliases.Add("-j");
        return option;
    }

    /// <summary>One of some words.</summary>
    public static Option<string> Word(string name, string usual, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = name.TrimStart('-').ToUpperInvariant(), DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !words.Contains(word)) result.AddError($"There is no {name.TrimStart('-')} '{word}'; there are {string.Join(", ", words)}.");
        });
        return option;
    }

    static DateOnly? ReadDay(ArgumentResult argument)
    {
        if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", out var day)) return day;
        argument.AddError($"'{argument.Tokens[0].Value}' is not a day: write it as 2023-12-18.");
        return null;
    }
}
