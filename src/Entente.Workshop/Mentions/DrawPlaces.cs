using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Reports;
using Entente.Workshop.Reports;

namespace Entente.Workshop.Mentions;

/// <summary><c>evaluate places</c>: draws mentions of places from newswire, with what was made of them, for a person to judge.</summary>
static class DrawPlaces
{
    const int Around = 110; // UTF-16 units of text on either side

    public static Command Create()
    {
        var articles = new Option<string>("--articles") { Description = "JSON lines of articles", DefaultValueFactory = _ => Path.Combine(Folders.Shared, "data/newswire/newswire.jsonl") };
        var seed = new Option<int>("--seed") { Description = "which draw", DefaultValueFactory = _ => 1 };
        var sample = new Option<int>("--articles-drawn") { Description = "how many articles are drawn first", DefaultValueFactory = _ => 60 };
        var count = new Option<int>("--count") { Description = "how many mentions, 0 for all", DefaultValueFactory = _ => 100 };
        var command = new Command("places", "Draw mentions of places to be judged by hand.") { articles, seed, sample, count };
        command.SetAction(arguments => Run(arguments.GetValue(articles)!, (arguments.GetValue(seed), arguments.GetValue(sample), arguments.GetValue(count))));
        return command;
    }

    static void Run(string path, (int Seed, int Articles, int Mentions) draw)
    {
        var (random, reader) = (new Random(draw.Seed), new Reader());
        var lines = File.ReadAllLines(path, Encoding.UTF8);
        random.Shuffle(lines);
        var found = lines.Take(draw.Articles).Select(Document).Select(reader.Read).SelectMany(report => report.Cast.Places.Select(place => (report, place))).ToArray();
        Console.WriteLine($"{found.Length} mentions in {draw.Articles} articles");
        if (draw.Mentions > 0) random.Shuffle(found);
        foreach (var (report, place) in found.Take(draw.Mentions > 0 ? draw.Mentions : found.Length)) Console.WriteLine(Row(report, place));
    }

    static Document Document(string line)
    {
        using var article = JsonDocument.Parse(line);
        var row = article.RootElement;
        return new Document(row.Text("id")!, row.Text("text")!)
        {
            Title = row.Text("title"),
            Dateline = row.Text("dateline"),
            Published = Publication.On(DateOnly.Parse(row.Text("date")!, CultureInfo.InvariantCulture), PublishedBasis.Given),
        };
    }

    static string Row(Report report, Place place)
    {
        var text = report.Document.Text;
        var before = text[Math.Max(0, place.Span.Start - Around)..place.Span.Start];
        var after = text[place.Span.End..Math.Min(text.Length, place.Span.End + Around)];
        return string.Join('\t', report.Document.Name, $"{before}[{place.Span.In(text)}]{after}".ReplaceLineEndings(" "), place.Name, place.Country ?? "-",
            place.GeoNames?.ToString(CultureInfo.InvariantCulture) ?? "-", place.Rule, place.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
    }
}
