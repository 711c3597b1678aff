using System.CommandLine;
using System.Text.Json;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;
using Entente.Reading.Times;

namespace Entente.Workshop.Times;

/// <summary><c>evaluate times</c>: TimeBank and AQUAINT against the calendar, with the figures of <c>score_timex.py</c>.</summary>
static class EvaluateTimes
{
    static readonly Splitter Splitter = new();

    static readonly Parser Parser = new();

    static readonly Calendar Calendar = new();

    static readonly string[] Corpora = ["TimeBank", "AQUAINT"];

    public static Command Create()
    {
        var half = new Option<string>("--half") { Description = "odd: every other document from the first; even: the others; all", DefaultValueFactory = _ => "all" };
        var errors = new Option<bool>("--errors") { Description = "list what was missed, wrong or too much" };
        var output = new Option<string?>("--output") { Description = "a folder for CORPUS.jsonl as score_timex.py reads it" };
        var gum = new Option<string?>("--gum") { Description = "dev or train: GUM's date elements instead" };
        var command = new Command("times", "Temporal expressions against TimeML.") { half, errors, output, gum };
        command.SetAction(arguments => arguments.GetValue(gum) is { } part
            ? EvaluateGum.Run(Path.Combine(Folders.Shared, $"data/treebanks/en_gum-ud-{part}.conllu.gz"), arguments.GetValue(errors))
            : Run(arguments.GetValue(half)!, arguments.GetValue(errors), arguments.GetValue(output)));
        return command;
    }

    static int Run(string half, bool errors, string? output)
    {
        foreach (var corpus in Corpora)
        {
            var score = new TimexScore();
            var lines = new List<string>();
            var documents = TimexGold.Read(Path.Combine(Folders.Shared, $"data/timeml/{corpus}.jsonl.gz"));
            foreach (var document in Half(documents, half))
            {
                var predicted = Predict(document);
                var partner = score.Add(document.Times, predicted);
                if (errors) Print(document, predicted, partner);
                lines.Add(Line(document.Name, predicted));
            }

            Console.WriteLine($"{corpus} ({half}): {score}");
            if (output is not null) File.WriteAllLines(Path.Combine(output, corpus + ".jsonl"), lines);
        }

        return 0;
    }

    public static IEnumerable<TimexDocument> Half(List<TimexDocument> documents, string half) =>
        documents.Where((_, i) => half == "all" || (i % 2 == 0) == (half == "odd"));

    static List<Timex> Predict(TimexDocument document) =>
        [.. Calendar.Date(Parser.Parse(Splitter.Cut(new Document(document.Name, document.Text))), document.Created)
            .Select(time => new Timex(time.Span.Start, time.Span.End, time.Type.ToString().ToUpperInvariant(), time.Value ?? "", time.Mod ?? "", time.Rule))];

    static string Line(string name, List<Timex> times)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("doc", name);
            json.WriteStartArray("timexes");
            foreach (var time in times)
            {
                json.WriteStartObject();
                json.WriteNumber("start", time.Start);
                json.WriteNumber("end", time.End);
                json.WriteString("type", time.Type);
                json.WriteString("value", time.Value);
                json.WriteString("mod", time.Mod);
                json.WriteString("rule", time.Rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    static void Print(TimexDocument document, List<Timex> predicted, int[] partner)
    {
        for (var i = 0; i < partner.Length; i++)
        {
            var gold = document.Times[i];
            if (partner[i] < 0) Console.WriteLine($"MISS  {Show(document, gold)}");
            else if (predicted[partner[i]] != gold with { Mod = predicted[partner[i]].Mod, Rule = predicted[partner[i]].Rule })
                Console.WriteLine($"DIFF  {Show(document, gold)} | {Show(document, predicted[partner[i]])}");
        }

        for (var j = 0; j < predicted.Count; j++)
            if (!partner.Contains(j)) Console.WriteLine($"EXTRA {Show(document, predicted[j])}");
    }

    static string Show(TimexDocument document, Timex time)
    {
        var from = Math.Max(0, time.Start - 40);
        var to = Math.Min(document.Text.Length, time.End + 30);
        var text = document.Text[from..time.Start] + "[" + document.Text[time.Start..time.End] + "]" + document.Text[time.End..to];
        return $"{document.Name} {document.Created:yyyy-MM-dd} {text.ReplaceLineEndings(" ").Replace('\n', ' ')} = {time.Type} {time.Value} {time.Mod}";
    }
}
