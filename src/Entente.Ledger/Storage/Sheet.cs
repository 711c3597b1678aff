using Entente.Reading.Reports;

namespace Entente.Ledger.Storage;

/// <summary>A sentence as the joiner searches it.</summary>
/// <param name="Start">In the document's text, in UTF-16 units.</param>
/// <param name="End">After its last unit.</param>
/// <param name="Parties">Codes of the actors it names.</param>
/// <param name="People">People it names.</param>
/// <param name="Days">What its dated expressions give, in text order.</param>
sealed record SheetSentence(int Start, int End, string[] Parties, SheetPerson[] People, SheetDays[] Days);

/// <param name="From">The first day.</param>
/// <param name="To">The last, inclusive.</param>
sealed record SheetDays(string From, string To);

/// <param name="Name">As the document gives it.</param>
/// <param name="Serves">Code of the state or body; null where unknown.</param>
sealed record SheetPerson(string Name, string? Serves);

/// <summary>What a document's sentences name.</summary>
/// <param name="Parties">Codes of all actors, those most often named first.</param>
/// <param name="Sentences">Those that name a party, a person or a day, in text order.</param>
sealed record Sheet(string[] Parties, SheetSentence[] Sentences)
{
    const int MostParties = 8;

    // A day is what most sentences give; of a longer period nobody can tell whether it is the occasion's.
    const int LongestDays = 31;
    const int MostDays = 4;

    public static Sheet Of(ReportRow report)
    {
        var units = new UnitIndex(report.Document.Text);
        var parties = report.Actors.Where(actor => actor.Code is not null)
            .OrderByDescending(actor => actor.Mentions.Length).Select(actor => actor.Code!).Distinct().Take(MostParties);
        var sentences = SentenceCutter.Cut(report.Document.Text).Select(cut => Make(report, units, cut.Start, cut.End))
            .Where(one => one.Parties.Length > 0 || one.People.Length > 0 || one.Days.Length > 0);
        return new([.. parties], [.. sentences]);
    }

    static SheetSentence Make(ReportRow report, UnitIndex units, int start, int end)
    {
        bool IsIn(int point) => units.At(point) is var unit && unit >= start && unit < end;
        return new(
            start,
            end,
            [.. report.Actors.Where(actor => actor.Code is not null && actor.Mentions.Any(mention => IsIn(mention.Start))).Select(actor => actor.Code!)],
            [.. report.People.Where(person => person.Mentions.Any(mention => IsIn(mention.Start))).Select(person => new SheetPerson(person.Name, person.Serves))],
            [.. report.Times.Where(one => one.Type is "DATE" or "TIME" && IsIn(one.Start) && IsShort(one)).Select(one => new SheetDays(one.From!, one.To!)).Distinct().Take(MostDays)]);
    }

    static bool IsShort(TimeRow time) =>
        time.From is not null && time.To is not null
        && Following.Days.Number(time.To) - Following.Days.Number(time.From) < LongestDays;
}
