using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;
using Entente.Reading.Times;

namespace Entente.Workshop.Times;

/// <summary><c>evaluate times --gum</c>: the share of GUM's dates that were found and say the same days, by genre.</summary>
static class EvaluateGum
{
    public static int Run(string path, bool errors)
    {
        var (splitter, parser, calendar) = (new Splitter(), new Parser(), new Calendar());
        var tallies = new SortedDictionary<string, (int All, int Found, int Right)>(StringComparer.Ordinal);
        foreach (var document in GumReader.Read(path))
        {
            var times = calendar.Date(parser.Parse(splitter.Cut(new Document(document.Name, document.Text))), document.Created);
            foreach (var date in document.Dates)
            {
                var found = times.Where(time => time.Span.Start < date.End && time.Span.End > date.Start).ToList();
                var right = found.Exists(date.Agrees);
                foreach (var genre in new[] { "all", document.Genre })
                {
                    var tally = tallies.GetValueOrDefault(genre);
                    tallies[genre] = (tally.All + 1, tally.Found + (found.Count > 0 ? 1 : 0), tally.Right + (right ? 1 : 0));
                }

                if (errors && !right)
                    Console.WriteLine($"{document.Name} {document.Created:yyyy-MM-dd} [{document.Text[date.Start..date.End]}] {date.From} {date.To} | {string.Join(", ", found.Select(time => time.Value ?? "-"))}");
            }
        }

        foreach (var (genre, (all, found, right)) in tallies)
            Console.WriteLine(FormattableString.Invariant($"GUM {genre}: dates {all}, found {100.0 * found / all:F1} %, days right {100.0 * right / all:F1} %"));
        return 0;
    }
}
