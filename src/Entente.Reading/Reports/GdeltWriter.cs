using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Reading.Reports;

/// <summary>Events as GDELT 2.0's export files have them: 61 columns without a header, a row a pair of actors, CAMEO codes as text, places by FIPS.</summary>
public sealed class GdeltWriter : IEventWriter
{
    const int Columns = 61, Actor1 = 5, Actor2 = 15, Deed = 25, ActionPlace = 51, Added = 59;

    /// <summary>GDELT's kinds of place: none, a state, a city anywhere.</summary>
    const string Nowhere = "0", State = "1", City = "4";

    readonly PartyCodes _codes = new();
    readonly Cameo _cameo = new();

    public string Name => "gdelt";

    public string? Header => null;

    public IEnumerable<string> Rows(EventRow one, Story story)
    {
        var (code, _) = _cameo.Of(one);
        var number = 0;
        foreach (var (source, target) in EventCells.Pairs(one))
        {
            var cells = new string?[Columns];
            cells[0] = EventCells.Id(story.Document.Id, one.Id, (number++).ToString(CultureInfo.InvariantCulture));
            Dates(cells, story.Day(one));
            Party(cells, Actor1, source, story);
            if (target is not null) Party(cells, Actor2, target, story);
            What(cells, code, one, story);
            (cells[35], cells[43]) = (Nowhere, Nowhere);
            Place(cells, one.Place);
            cells[Added] = story.Document.Published is { } published ? published.Replace("-", "", StringComparison.Ordinal) + "000000" : null;
            cells[Added + 1] = story.Document.Url ?? story.Document.Name;
            yield return EventCells.Row(cells, "");
        }
    }

    static void Dates(string?[] cells, DateOnly? day)
    {
        cells[1] = EventCells.Day(day, "yyyyMMdd");
        cells[2] = EventCells.Day(day, "yyyyMM");
        cells[3] = EventCells.Day(day, "yyyy");
        // GDELT's own approximation of the share of the year that has passed.
        cells[4] = day is { } known ? (known.Year + ((((known.Month - 1) * 30) + known.Day) / 365.0)).ToString("F4", CultureInfo.InvariantCulture) : null;
    }

    void Party(string?[] cells, int at, ParticipantRow one, Story story)
    {
        var isState = _codes.IsState(one.Code);
        var (country, body) = (isState ? one.Code : null, isState || one.Code is null ? null : _codes.Kind(one.Code));
        var (role, group) = (_codes.Role(one.Sector), one.Code switch { "UN" => "UNO", "EU" => "EEC", "NATO" => "NAT", _ => null });
        var type = body ?? role;
        cells[at] = Joined(country, body, group, body is null ? role : null);
        cells[at + 1] = EventCells.Name(one, story).ToUpperInvariant();
        (cells[at + 2], cells[at + 3], cells[at + 7]) = (country, group, type);
    }

    static string? Joined(params ReadOnlySpan<string?> codes) => string.Concat(codes!) is { Length: > 0 } joined ? joined : null;

    static void What(string?[] cells, string code, EventRow one, Story story)
    {
        var root = int.Parse(code[..2], CultureInfo.InvariantCulture);
        cells[Deed] = IsInLead(one, story.Document.Text) ? "1" : "0";
        (cells[Deed + 1], cells[Deed + 2], cells[Deed + 3]) = (code, code[..3], code[..2]);
        cells[Deed + 4] = root switch { <= 5 => "1", <= 8 => "2", <= 13 => "3", _ => "4" };
        cells[Deed + 5] = EventCells.Number(one.Score);
        (cells[Deed + 6], cells[Deed + 7], cells[Deed + 8]) = ("1", "1", "1");
    }

    /// <summary>Whether the event is told in the first paragraph.</summary>
    static bool IsInLead(EventRow one, string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 || one.Evidence.Start < new CodePoints(text).At(end);
    }

    void Place(string?[] cells, PlaceRow? place)
    {
        cells[ActionPlace] = place is null ? Nowhere : place.Name == _codes.StateName(place.Country) ? State : City;
        if (place is null) return;
        var state = _codes.StateName(place.Country);
        cells[ActionPlace + 1] = place.Name == state || state is null ? place.Name : $"{place.Name}, {state}";
        cells[ActionPlace + 2] = _codes.Fips(place.Country);
        (cells[ActionPlace + 5], cells[ActionPlace + 6]) = (EventCells.Number(place.Lat), EventCells.Number(place.Lon));
    }
}
