using System.CommandLine;
using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Reports;

namespace Entente.Workshop.Reports;

/// <summary><c>evaluate reports</c>: reads the annotated articles and compares, with the figures of <c>score_report.py</c>.</summary>
static class EvaluateReports
{
    public static Command Create()
    {
        var gold = new Option<string>("--gold") { Description = "folder of gold, one file an article", DefaultValueFactory = _ => Path.Combine(Folders.Shared, "gold/dev") };
        var output = new Option<string?>("--output") { Description = "also write the reports here, one a line" };
        var command = new Command("reports", "Parties and people against the annotated articles.") { gold, output };
        command.SetAction(arguments => Run(arguments.GetValue(gold)!, arguments.GetValue(output)));
        return command;
    }

    static int Run(string gold, string? output)
    {
        var (reader, scorer) = (new Reader(), new ReportScorer());
        using var lines = output is null ? Stream.Null : File.Create(output);
        foreach (var document in Articles.Of(gold))
        {
            var line = ReportWriter.ToLine(reader.Read(document));
            lines.Write(line.Span);
            lines.WriteByte((byte)'\n');
            using var wanted = JsonDocument.Parse(File.ReadAllText(Path.Combine(gold, document.Name + ".json")));
            using var found = JsonDocument.Parse(line);
            scorer.Add(wanted.RootElement, found.RootElement);
        }

        Console.WriteLine($"{"",-26}{"gold",6}{"found",7}{"right",7}{"P",7}{"R",7}{"F1",7}  attributes right, of those found");
        Console.WriteLine(scorer.Parties.Row("parties"));
        Console.WriteLine(scorer.People.Row("people"));
        return 0;
    }
}
