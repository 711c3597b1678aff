using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Meetings;
using Entente.Reading.Reports;

namespace Entente.Workshop.Meetings;

/// <summary>An example of a rule of <c>data/meetings</c>.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Line">As the file has it.</param>
/// <param name="IsCounter">Whether it must not be read so.</param>
sealed record OccasionExample(string Rule, string Line, bool IsCounter);

/// <summary>Runs the examples and counter-examples of <c>data/meetings</c>, read on Monday 18 December 2023.</summary>
sealed class OccasionCheck(Reader reader)
{
    static readonly DateOnly Day = new(2023, 12, 18);

    public static IEnumerable<OccasionExample> All()
    {
        var book = new OccasionBook();
        foreach (var rule in book.Occasions)
        {
            foreach (var line in rule.Examples) yield return new(rule.Id, line, false);
            foreach (var line in rule.Not) yield return new(rule.Id, line, true);
        }

        foreach (var rule in book.Standings)
        {
            foreach (var line in rule.Examples) yield return new(rule.Id, line, false);
            foreach (var line in rule.Not) yield return new(rule.Id, line, true);
        }
    }

    /// <returns>Null where the reader agrees, else what it says instead.</returns>
    public string? Wrong(OccasionExample example)
    {
        var isStanding = example.Rule.StartsWith("standing", StringComparison.Ordinal);
        if (example.IsCounter && !isStanding)
            return Read(example.Line).Meetings.Any(one => one.Rule == example.Rule) ? "finds " + Tell(Read(example.Line)) : null;
        if (example.Line.Split('|', 2, StringSplitOptions.TrimEntries) is not [var said, var sentence]) return "is not 'STATUS PARTIES | sentence'";
        var words = said.Split([' ', '+'], StringSplitOptions.RemoveEmptyEntries);
        var report = Read(sentence);
        var found = report.Meetings.Any(one => Kebab.Of(one.Status) == words[0] && (isStanding || one.Rule == example.Rule) && (words.Length == 1 || one.Parties.Order(StringComparer.Ordinal).SequenceEqual(words.Skip(1).Order(StringComparer.Ordinal))));
        return found == example.IsCounter ? "says " + Tell(report) : null;
    }

    Report Read(string sentence) => reader.Read(new Document("example", sentence) { Published = Publication.On(Day, PublishedBasis.Given) });

    static string Tell(Report report) =>
        report.Meetings.Length == 0 ? "nothing" : string.Join("; ", report.Meetings.Select(one => $"{Kebab.Of(one.Kind)} {Kebab.Of(one.Status)} {string.Join('+', one.Parties)} ({one.Rule})"));
}
