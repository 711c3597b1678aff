using System.Collections.Immutable;
using Entente.Ledger.Exports;
using Entente.Reading.Reports;

namespace Entente.Ledger.Briefs;

/// <summary>What the two take positions on, what their people said, and what they last did to each other, out of the documents that tell of the pair.</summary>
sealed class PositionPart
{
    const int Looked = 200; // newest documents of the pair
    const int MostSides = 4;

    readonly BriefCase _case;
    readonly ImmutableArray<Telling> _events;
    readonly ImmutableArray<long> _documents;

    public PositionPart(BriefCase briefCase)
    {
        _case = briefCase;
        _events = [.. Newest().Select(briefCase.Fetcher.Telling)];
        _documents =
        [
            .. briefCase.Records.SelectMany(one => one.Tellings).Concat(_events).Select(one => one.Source).DistinctBy(one => one.Id)
                .OrderByDescending(one => one.Published, StringComparer.Ordinal).ThenByDescending(one => one.Known).ThenBy(one => one.Id).Take(Looked).Select(one => one.Id),
        ];
    }

    /// <summary>Matters first, then words spoken.</summary>
    public IEnumerable<BriefLine> Positions() => Matters().Concat(Statements());

    /// <summary>What one did to the other, as reports tell it: only what happened, newest first.</summary>
    public IEnumerable<BriefLine> Events() =>
        _events.Where(one => one.Row<EventRow>() is { Time: not "future" } row && !row.Auxiliary.Any(word => word is "historical" or "hypothetical" or "negation") && IsOfFew(row))
            .GroupBy(one => one.Quote).Select(same => same.MaxBy(one => one.Source.Known)!)
            .OrderByDescending(Day, StringComparer.Ordinal).Take(_case.Room(8)).Select(Event);

    static string? Day(Telling telling)
    {
        var date = telling.Row<EventRow>()!.Date;
        return date.To ?? date.From ?? telling.Source.Published;
    }

    // What seven powers do together tells little of two of them.
    static bool IsOfFew(EventRow row) => Column.Codes(row.Actors).Union(Column.Codes(row.Recipients)).Count() <= MostSides;

    BriefLine Event(Telling telling)
    {
        var row = telling.Row<EventRow>()!;
        return new(
            Spoken.Span(row.Date.From, row.Date.To) ?? (telling.Source.Published is { } day ? Spoken.Day(day) : ""),
            $"{Words.Join(" → ", Side(row.Actors), Side(row.Recipients))}, {row.Type.ToLowerInvariant()}: “{OneLine.Of(telling.Quote)}”",
            _case.Notes.Cite(telling));
    }

    static string Side(ParticipantRow[] side) => BriefCase.Names(Column.Codes(side));

    IEnumerable<BriefLine> Matters()
    {
        var all = Tellings("matter").Select(one => (Telling: one, Row: one.Row<MatterRow>()!)).Where(one => one.Row.Parties.Any(IsOurs))
            .GroupBy(one => (Name: one.Row.Name.ToLowerInvariant(), one.Row.Stance)).ToList();
        var room = _case.Room(8);
        var lines = all.Take(room).Select(group => new BriefLine(
            Words.Capital(OneLine.Of(group.First().Row.Name)),
            Words.Join("; ", $"{Words.Plain(group.Key.Stance)}: {BriefCase.Names(group.SelectMany(one => one.Row.Parties).Distinct())}", Said(group.First().Telling)),
            _case.Notes.Cite(group.Take(2).Select(one => one.Telling))));
        return BriefCase.Cut(lines, room, all.Count);
    }

    IEnumerable<BriefLine> Statements() =>
        Tellings("statement").Select(one => (Telling: one, Row: one.Row<StatementRow>()!)).Select(one => (one.Telling, one.Row, Speaker: Speaker(one.Telling, one.Row)))
            .Where(one => one.Speaker is { Serves: { } serves } && IsOurs(serves)).DistinctBy(one => one.Row.Text)
            .OrderByDescending(one => StateWords.Speak(one.Row.Text, Other(one.Speaker!.Serves!))).Take(_case.Room(6)) // first what is said of the other side
            .Select(one => new BriefLine(
                OneLine.Of(one.Speaker!.Name), Words.Join("; ", one.Row.Mode == "quoted" ? $"“{OneLine.Of(one.Row.Text)}”" : OneLine.Of(one.Row.Text), Said(one.Telling)),
                _case.Notes.Cite(one.Telling)));

    PersonRow? Speaker(Telling telling, StatementRow row) => row.Speaker is { } speaker ? _case.Fetcher.People(telling.Source.Id, [speaker]).FirstOrDefault() : null;

    string Other(string code) => code == _case.Order.One ? _case.Order.Other : _case.Order.One;

    bool IsOurs(string code) => code == _case.Order.One || code == _case.Order.Other;

    static string? Said(Telling telling) => telling.Source.Published is { } day ? Spoken.Day(day) : null;

    IEnumerable<Telling> Tellings(string kind) => _documents.SelectMany(document => _case.Fetcher.Tellings(document, kind));

    List<long> Newest() => _case.Book.Query(
        """
        SELECT p.assertion FROM event_pairs p JOIN assertions a ON a.id = p.assertion
        WHERE p.pair = $1 AND p.said <= $3 AND a.review NOT IN ('rejected', 'superseded') ORDER BY p.said DESC, p.assertion LIMIT $2
        """,
        row => row.GetInt64(0), Parties.Pair(_case.Order.One, _case.Order.Other), Looked, _case.Today);
}
