using Entente.Reading.Reports;

namespace Entente.Ledger.Exports;

/// <summary>What a meeting is called, and where it is, by what documents say of it.</summary>
static class MeetingTitle
{
    /// <summary>Its name, the series it belongs to, or what sort of occasion it is; begins with a capital.</summary>
    public static string Of(Chronicle meeting) => OneLine.Of(Words.Capital(
        meeting.Latest<MeetingRow, string>(row => row.Name) ?? meeting.Latest<MeetingRow, string>(row => row.Mechanism) ?? Words.Plain(meeting.Record.Subkind ?? "meeting")));

    /// <summary>As the last document that says spells it: "Havana"; null where none says.</summary>
    public static string? Place(Chronicle meeting) => Venue(meeting) is { } venue ? OneLine.Of(venue.Name) : null;

    /// <summary>With its state where that says more: "Havana, Cuba".</summary>
    public static string? PlaceAndState(Chronicle meeting) =>
        Venue(meeting) is not { } venue ? null
        : venue.Country is { } code && !OneLine.Of(venue.Name).EndsWith(States.Name(code), StringComparison.OrdinalIgnoreCase) ? $"{OneLine.Of(venue.Name)}, {States.Name(code)}"
        : OneLine.Of(venue.Name);

    static VenueRow? Venue(Chronicle meeting) => meeting.Latest<MeetingRow, VenueRow>(row => row.Place);
}
