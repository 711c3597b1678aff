using System.Collections.Immutable;
using System.Globalization;
using Entente.Ledger.Exports;
using Entente.Reading.Reports;

namespace Entente.Ledger.Briefs;

/// <summary>Who speaks for each side, as last reported.</summary>
sealed class SidePart(BriefCase briefCase)
{
    const int Years = 3; // whoever was last named in an office longer ago may hold it no more
    const int Looked = 300; // newest tenures of a state that are looked at: those of a large one run to thousands
    public IEnumerable<BriefLine> Lines() => Side(briefCase.Order.One).Concat(Side(briefCase.Order.Other));

    IEnumerable<BriefLine> Side(string code)
    {
        var room = briefCase.Room(5);
        // Of two who held one office the later one stands; an older report of the earlier one is history.
        var people = Tenures(code).Select(one => (Record: one, Person: Newest(one)))
            .Where(one => one.Person?.Office is { } office && OfficeRanks.Rank(code, office) is not null)
            .DistinctBy(one => one.Person!.Office!.Replace("defense", "defence", StringComparison.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase).OrderBy(one => OfficeRanks.Rank(code, one.Person!.Office!)).ToList();
        var lines = people.Where((one, index) => !people.Take(index).Any(other => IsSame(one.Person!.Name, other.Person!.Name)))
            .Take(room).Select(one => Line(one.Record, one.Person!)).ToList();
        return lines.Count == 0 ? [] : lines.Prepend(new(BriefCase.Name(code), "", []) { IsHeading = true });
    }

    BriefLine Line(Chronicle tenure, PersonRow person)
    {
        var newest = Newest(tenure.Tellings);
        return new(
            Words.Capital(OneLine.Of(person.Office!)),
            Words.Join(", ", OneLine.Of(person.Name), tenure.Record.Changed is { } day ? $"as of {Spoken.Day(day)}" : null),
            briefCase.Notes.Cite(newest, Around(newest)));
    }

    static Telling Newest(ImmutableArray<Telling> tellings) =>
        tellings.Where(one => one.Source.Published == tellings[^1].Source.Published).MaxBy(one => one.Source.Known)!;

    /// <summary>A name with the words beside it: alone it would not show the office.</summary>
    string Around(Telling telling) => telling.Evidence is [var name, ..] ? Excerpt.Of(briefCase.Fetcher.Text(telling.Source.Id), name.Start, name.End) : telling.Quote;

    static PersonRow? Newest(Chronicle tenure) => tenure.Latest<PersonRow, PersonRow>(row => row);

    /// <summary>"Ki-moon" is "Ban Ki-moon" under another office.</summary>
    static bool IsSame(string one, string other)
    {
        var (words, others) = (one.ToLowerInvariant().Split(' '), other.ToLowerInvariant().Split(' '));
        return words.All(others.Contains) || others.All(words.Contains);
    }

    ImmutableArray<Chronicle> Tenures(string code) =>
    [
        .. briefCase.Book.Query(
            """
            SELECT r.id FROM record_keys k JOIN records r ON r.id = k.record
            WHERE k.party = $1 AND k.kind = 'tenure' AND r.review <> 'rejected' AND r.founded <= $3 AND r.changed >= $4 ORDER BY r.changed DESC, r.sources DESC, r.id LIMIT $2
            """,
            row => row.GetInt64(0), Parties.Word(code), Looked, briefCase.Today, briefCase.Order.Today.AddYears(-Years).ToString("O", CultureInfo.InvariantCulture)).Select(briefCase.AsKnown).OfType<Chronicle>(),
    ];
}
