using System.Globalization;
using System.Text;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace Entente.Ledger.Exports;

/// <summary>
/// Writes an iCalendar (RFC 5545): an all-day event a meeting. Only meetings with a first and a last day get in; a calendar has no place for the rest.
/// A meeting keeps its UID from export to export, and its SEQUENCE grows when its days or its standing change, so that a calendar updates it.
/// </summary>
static class CalendarSheet
{
    const int LongestDays = 15; // no visit or conference told of in the news is longer

    const string Product = "-//Entente//Entente ledger//EN";

    public static void Write(IEnumerable<Entry> entries, Stream output)
    {
        var calendar = new Calendar { ProductId = Product, Method = "PUBLISH" };
        foreach (var entry in entries)
            if (entry.Record is { From: { } from, To: { } to })
                calendar.Events.Add(Event(entry.Chronicle!, Day(from), Day(to)));
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(new CalendarSerializer().SerializeToString(calendar));
    }

    static CalendarEvent Event(Chronicle chronicle, DateOnly from, DateOnly to)
    {
        var record = chronicle.Record;
        var changed = Moment(chronicle.Tellings.Max(one => one.Effect?.Learned ?? one.Learned));
        var one = new CalendarEvent
        {
            Uid = $"{Ids.Show(record.Id)}@entente",
            Sequence = record.Sequence,
            DtStamp = changed, // when the ledger last learned of it, so that an export that says the same is the same
            LastModified = changed,
            Created = Moment(record.Learned),
            Start = new CalDateTime(from),
            End = new CalDateTime(to.AddDays(1)), // exclusive (RFC 5545, 3.6.1)
            Summary = Summary(chronicle),
            Description = Describe(chronicle, from, to),
            Location = MeetingTitle.PlaceAndState(chronicle),
            Status = Status(record.Status),
            Transparency = TransparencyType.Transparent, // ministers' meetings keep nobody's own day busy
            Categories = [.. new[] { record.Subkind, record.Level }.OfType<string>()],
        };
        if (chronicle.Tellings.LastOrDefault(telling => Uri.TryCreate(telling.Source.Url, UriKind.Absolute, out _)) is { } linked) one.Url = new(linked.Source.Url!);
        one.AddProperty("X-ENTENTE-STATUS", record.Status);
        return one;
    }

    /// <summary>RFC 5545 knows three states. A postponed meeting stands at its old day until a new one is said, so it is tentative.</summary>
    static string Status(string status) => status switch
    {
        "cancelled" or "not-held" => EventStatus.Cancelled,
        "proposed" or "postponed" => EventStatus.Tentative,
        _ => EventStatus.Confirmed,
    };

    /// <summary>"Visit: United States, Cuba".</summary>
    static string Summary(Chronicle chronicle)
    {
        var title = $"{MeetingTitle.Of(chronicle)}: {string.Join(", ", chronicle.Record.Parties.Select(States.Name))}";
        return chronicle.Record.Status is "held" or "ongoing" or "scheduled" ? title : $"{title} ({chronicle.Record.Status})";
    }

    static string Describe(Chronicle chronicle, DateOnly from, DateOnly to)
    {
        var record = chronicle.Record;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{string.Join(", ", record.Parties)}: {record.Status}");
        if (record.Level is { } level) text.Append(CultureInfo.InvariantCulture, $", level: {level}");
        text.Append('\n');
        if (from != to && !IsSpan(chronicle, from, to)) text.Append("The day is not known: some time within these days.\n");
        foreach (var telling in chronicle.Tellings.DistinctBy(telling => telling.Quote)) // a reprint says it in the same words
        {
            text.Append(CultureInfo.InvariantCulture, $"\n“{telling.Quote}”\n{Citation.Of(telling.Source)}\n");
            if (telling.Source.Url is { } url) text.Append(CultureInfo.InvariantCulture, $"{url}\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Whether the bounds are the meeting's own first and last day, and not those of "early 2024": by its EDTF, else by their look.</summary>
    static bool IsSpan(Chronicle chronicle, DateOnly from, DateOnly to) =>
        chronicle.Latest<MeetingRow, string>(row => row.Edtf) is { } edtf ? edtf.Split('/').All(one => one.TrimEnd('~', '?', '%').Length == "2024-01-01".Length)
        : to.DayNumber - from.DayNumber < LongestDays && (from.Day > 1 || to.AddDays(1).Day > 1);

    static CalDateTime Moment(long seconds) => new(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime, "UTC");

    static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
}
