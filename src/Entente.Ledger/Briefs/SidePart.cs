using System.Collections.Immutable;
using Entente.Ledger.Exports;
using Entente.Reading.Reports;

namespace Entente.Ledger.Briefs;

/// <summary>Who speaks for each side, as last reported.</summary>
sealed class SidePart(BriefCase briefCase)
{
    const int Looked = 300; // newest tenures of a state that are looked at: those of a large one run to thousands
    const int Minister = 3;

    // What an office says of its rank; the first that fits counts.
    static readonly (string Words, int Rank)[] Ranks =
    [
        ("deputy", 9), ("vice", 9), ("former", 9), ("spokes", 9), ("assistant", 9), ("president", 0), ("prime minister", 0), ("premier", 0), ("chancellor", 0),
        ("king", 0), ("queen", 0), ("emperor", 0), ("foreign", 1), ("external affairs", 1), ("secretary of state", 1), ("defen", 2), ("minister", Minister),
    ];

    public IEnumerable<BriefLine> Lines() => Side(briefCase.Order.One).Concat(Side(briefCase.Order.Other));

    IEnumerable<BriefLine> Side(string code)
    {
        var room = briefCase.Room(5);
        // Of two who held one office the later one stands; an older report of the earlier one is history.
        var people = Tenures(code).Select(one => (Record: one, Person: Newest(one)))
            .Where(one => one.Person?.Office is not null && Rank(one.Person.Office) <= Minister)
            .DistinctBy(one => one.Person!.Office, StringComparer.OrdinalIgnoreCase).DistinctBy(one => one.Person!.Name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(one => Rank(one.Person!.Office!)).Take(room).Select(one => Line(one.Record, one.Person!)).ToList();
        return people.Count == 0 ? [] : people.Prepend(new(BriefCase.Name(code), "", []) { IsHeading = true });
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

    static int Rank(string office)
    {
        foreach (var (words, rank) in Ranks)
            if (office.Contains(words, StringComparison.OrdinalIgnoreCase))
                return rank;
        return 9;
    }

    ImmutableArray<Chronicle> Tenures(string code) =>
    [
        .. briefCase.Book.Query(
            """
            SELECT r.id FROM record_keys k JOIN records r ON r.id = k.record
            WHERE k.party = $1 AND k.kind = 'tenure' AND r.review <> 'rejected' AND (r.founded IS NULL OR r.founded <= $3) ORDER BY r.changed DESC, r.sources DESC, r.id LIMIT $2
            """,
            row => row.GetInt64(0), Parties.Word(code), Looked, briefCase.Today).Select(briefCase.AsKnown).OfType<Chronicle>(),
    ];
}
