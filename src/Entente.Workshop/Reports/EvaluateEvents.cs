using System.CommandLine;
using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Reports;

namespace Entente.Workshop.Reports;

/// <summary><c>evaluate events</c>: events of reports against the annotated articles, with the figures of <c>score_report.py</c> and type by type.</summary>
static class EvaluateEvents
{
    public static Command Create()
    {
        var gold = new Option<string>("--gold") { Description = "folder of gold, one file an article", DefaultValueFactory = _ => Path.Combine(Folders.Shared, "gold/dev") };
        var command = new Command("events", "Events against the annotated articles, type by type.") { gold };
        command.SetAction(arguments => Run(arguments.GetValue(gold)!));
        return command;
    }

    static int Run(string gold)
    {
        var (reader, scorer) = (new Reader(), new EventScorer());
        foreach (var document in Articles.Of(gold))
        {
            using var wanted = JsonDocument.Parse(File.ReadAllText(Path.Combine(gold, document.Name + ".json")));
            using var found = JsonDocument.Parse(ReportWriter.ToLine(reader.Read(document)));
            scorer.Add(wanted.RootElement, found.RootElement);
        }

        Console.WriteLine($"{"",-26}{"gold",6}{"found",7}{"right",7}{"P",7}{"R",7}{"F1",7}  attributes right, of those found");
        Console.WriteLine(scorer.Whole.Row("events (who+what+whom)"));
        Console.WriteLine(scorer.What.Row("events (what)"));
        foreach (var (type, tally) in scorer.Types) Console.WriteLine(tally.Row("  " + type));
        return 0;
    }
}
