using System.CommandLine;
using System.CommandLine.Parsing;

namespace Entente.Cli;

/// <summary><c>entente export events|meetings|commitments|instruments|links</c>: what the ledger holds, for other programs.</summary>
static class ExportCommand
{
    static readonly string[] Kinds = ["events", "meetings", "commitments", "instruments", "links"];

    static readonly Argument<string> Kind = new("KIND")
    {
        Description = "events, meetings, commitments, instruments, or links (what later reports did to earlier records).",
    };

    static readonly Option<string> FormatName = new("--format", "-f")
    {
        Description = "csv (default), ndjson, parquet, jsonld; of meetings and commitments also ics (a calendar); of events also polecat, icews, gdelt (tables).",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "csv",
    };

    static readonly Option<string[]> Between = new("--between")
    {
        Description = "Only what these two take part in: KHM JPN.",
        HelpName = "CODE CODE",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    static readonly Option<DateOnly?> Since = LedgerOptions.Day("--since", "The first day, YYYY-MM-DD.");
    static readonly Option<DateOnly?> Until = LedgerOptions.Day("--until", "The last day, YYYY-MM-DD.");
    static readonly Option<string> Type = new("--type") { Description = "Only this type: CONSULT, visit, pledge, treaty.", HelpName = "TYPE" };
    static readonly Option<string> Status = new("--status") { Description = "Only this status: scheduled, open, signed.", HelpName = "STATUS" };
    static readonly Option<string> Output = new("--output", "-o") { Description = "Write to this file.", HelpName = "FILE" };
    static readonly Option<string> Ledger = LedgerOptions.File();

    public static Command Create(Terminal terminal)
    {
        var command = new Command("export", "Write events and records of the ledger for other programs.")
        {
            Kind, FormatName, Between, Since, Until, Type, Status, Output, Ledger,
        };
        command.Validators.Add(Check);
        command.SetAction(parsed => new ExportRun(Options(parsed), terminal).Run());
        ExampleHelp.Install(
            command,
            "entente export events > events.csv                                        a spreadsheet",
            "entente export meetings --between KHM JPN --status held --format ndjson   an object a line",
            "entente export meetings --since 2024-06-01 --format ics -o meetings.ics   a calendar",
            "entente export events --format parquet -o events.parquet                  for DuckDB, pandas, R");
        return command;
    }

    static ExportOptions Options(ParseResult parsed) => new()
    {
        Kind = parsed.GetValue(Kind)!,
        Format = parsed.GetValue(FormatName)!,
        Between = parsed.GetValue(Between) ?? [],
        Since = parsed.GetValue(Since),
        Until = parsed.GetValue(Until),
        Type = parsed.GetValue(Type),
        Status = parsed.GetValue(Status),
        Output = parsed.GetValue(Output),
        Ledger = parsed.GetValue(Ledger)!,
    };

    static void Check(CommandResult command)
    {
        if (command.GetResult(Kind) is { Tokens: [{ Value: var kind }] } && !Kinds.Contains(kind))
            command.AddError($"There is no '{kind}' to export; there are {string.Join(", ", Kinds)}.");
        if (command.GetResult(Output) is { Tokens: [{ Value: "" }] }) command.AddError("--output takes a file, not an empty word.");
    }
}

/// <summary>What <c>entente export</c> was asked to do.</summary>
sealed record ExportOptions
{
    public required string Kind { get; init; }

    public required string Format { get; init; }

    /// <summary>Two codes, or none.</summary>
    public string[] Between { get; init; } = [];

    public DateOnly? Since { get; init; }

    public DateOnly? Until { get; init; }

    public string? Type { get; init; }

    public string? Status { get; init; }

    /// <summary>A file; null for the standard output.</summary>
    public string? Output { get; init; }

    public required string Ledger { get; init; }
}
