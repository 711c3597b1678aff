using System.Globalization;

namespace Entente.Reading.Reports;

/// <summary>Events as ICEWS's yearly files have them: 20 columns, a row a pair of source and target, states by their English names, CAMEO codes as text.</summary>
public sealed class IcewsWriter : IEventWriter
{
    static readonly string[] Columns =
    [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity",
        "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude",
    ];

    readonly PartyCodes _codes = new();
    readonly Cameo _cameo = new();

    public string Name => "icews";

    public string? Header => string.Join('\t', Columns);

    public IEnumerable<string> Rows(EventRow one, Story story)
    {
        var (code, label) = _cameo.Of(one);
        var number = 0;
        foreach (var (source, target) in EventCells.Pairs(one))
        {
            yield return EventCells.Row(
            [
                EventCells.Id(story.Document.Id, one.Id, (number++).ToString(CultureInfo.InvariantCulture)), EventCells.Day(story.Day(one)), .. Side(source, story), label, code, EventCells.Number(one.Score),
                .. Side(target, story), EventCells.Id(story.Document.Id), story.Sentence(one)?.ToString(CultureInfo.InvariantCulture), story.Document.Publisher, .. Place(one.Place),
            ], "");
        }
    }

    /// <summary>Name, sectors, country.</summary>
    IEnumerable<string?> Side(ParticipantRow? side, Story story) =>
        side is null ? [null, null, null] : [EventCells.Name(side, story), _codes.SectorWord(side.Sector), _codes.StateName(side.Code)];

    /// <summary>City, district, province, country, latitude, longitude.</summary>
    IEnumerable<string?> Place(PlaceRow? place)
    {
        var state = _codes.StateName(place?.Country);
        return [place?.Name == state ? null : place?.Name, null, null, state, EventCells.Number(place?.Lat), EventCells.Number(place?.Lon)];
    }
}
