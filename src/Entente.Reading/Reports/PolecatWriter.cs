namespace Entente.Reading.Reports;

/// <summary>Events as POLECAT's weekly files have them: 40 columns, one row an event, several values of a cell parted by "; ", missing values "None".</summary>
public sealed class PolecatWriter : IEventWriter
{
    const string Missing = "None";

    static readonly string[] Columns =
    [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
        "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
        "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
        "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    ];

    readonly PartyCodes _codes = new();

    public string Name => "polecat";

    public string? Header => string.Join('\t', Columns);

    public IEnumerable<string> Rows(EventRow one, Story story) =>
    [
        EventCells.Row(
        [
            $"{story.Document.Name}-{one.Id}", EventCells.Day(story.Day(one)), one.Type, EventCells.List(one.Modes), EventCells.Number(one.Score), one.Quad.Replace('-', ' ').ToUpperInvariant(),
            EventCells.List(one.Contexts), .. Side(one.Actors, story), .. Side(one.Recipients, story), .. Place(one.Place), story.Document.Publisher, story.Document.Published,
            EventCells.List(story.People.Select(person => person.Name)), EventCells.List(story.Actors.Where(actor => actor.Kind is "organisation" or "group").Select(actor => actor.Name)),
            EventCells.List(story.Places), story.Document.Language, "Entente",
        ], Missing),
    ];

    /// <summary>Eight cells; COW and Wikipedia are not known.</summary>
    IEnumerable<string?> Side(ParticipantRow[] side, Story story) =>
    [
        EventCells.List(side.Select(one => EventCells.Name(one, story))), EventCells.List(side.Select(one => _codes.Plover(one.Code))), null,
        side.FirstOrDefault()?.Sector, EventCells.List(side.Select(one => one.Sector)), EventCells.List(side.Select(one => EventCells.Person(one, story)?.Office)),
        EventCells.List(side.Select(one => one.Text)), null,
    ];

    /// <summary>Ten cells. A place that is the state itself has no city.</summary>
    IEnumerable<string?> Place(PlaceRow? place)
    {
        var state = _codes.StateName(place?.Country);
        return
        [
            place?.Name, place is not null && place.Name != state ? place.Name : null, null, null, _codes.Plover(place?.Country), EventCells.Number(place?.Lat), EventCells.Number(place?.Lon),
            null, null, null,
        ];
    }
}
