using System.Text;
using System.Text.Json;
using Entente.Reading.Documents;

namespace Entente.Workshop.Reports;

/// <summary>The articles handed out, by their ids.</summary>
static class Articles
{
    /// <summary>The annotated articles.</summary>
    /// <param name="gold">The folder of gold, one file an article.</param>
    public static IEnumerable<Document> Of(string gold) => Named(Directory.EnumerateFiles(gold, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!));

    /// <summary>A line of the newswire by its id, else a file of <c>articles</c>.</summary>
    public static IEnumerable<Document> Named(IEnumerable<string> ids)
    {
        var wanted = ids.ToHashSet();
        foreach (var line in File.ReadLines(Path.Combine(Folders.Shared, "data/newswire/newswire.jsonl"), Encoding.UTF8))
        {
            using var article = JsonDocument.Parse(line);
            var row = article.RootElement;
            if (!wanted.Remove(row.Text("id")!)) continue;
            yield return new Document(row.Text("id")!, row.Text("text")!)
            {
                Title = row.Text("title"),
                Dateline = row.Text("dateline"),
                Publisher = row.Text("publisher"),
                Published = Publication.On(DateOnly.Parse(row.Text("date")!), PublishedBasis.Given),
            };
        }

        foreach (var name in wanted.Order(StringComparer.Ordinal))
            yield return new Document(name, File.ReadAllText(Path.Combine(Folders.Shared, "articles", name + ".txt")));
    }
}
