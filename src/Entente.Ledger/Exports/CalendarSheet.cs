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
/// Writes an iCalendar (RFC 5545): an all-day event a meeting, a to-do a promise. Only meetings with a first and a last day and promises with a
/// day get in; a calendar has no place for the rest. Each keeps its UID from export to export, and its SEQUENCE grows when its days or its
/// standing change, so that a calendar updates it.
/// </summary>
static class CalendarSheet
{
    const int LongestDays = 15; // no visit or conference told of in the news is longer

    const string Product = "-//Entente//Entente ledger//EN";

    public static void Write(IEnumerable<Entry> entries, Stream output)
    {
        var calendar = new Calendar { ProductId = Product, Method = "PUBLISH" };
        foreach (var entry in entries)
        {
            if (entry.Record is { Kind: "meeting", From: { } from, To: { } to }) calendar.Events.Add(Event(entry.Chronicle!, Day(from), Day(to)));
            if (entry.Record is { Kind: "commitment", To: { } due }) calendar.Todos.Add(ToDo(entry.Chronicle!, Day(due)));
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(new CalendarSerializer().SerializeToString(calendar));
    }

    static CalendarEvent Event(Chronicle chronicle, DateOnly from, DateOnly to) => Filled(
        new CalendarEvent
        {
            Start = new CalDateTime(from),
            End = new CalDateTime(to.AddDays(1)), // exclusive (RFC 5545, 3.6.1)
            Summary = Summary(chronicle),
            Description = Describe(chronicle, from == to || IsSpan(chronicle, from, to) ? null : "The day is not known: some time within these days."),
            Location = MeetingTitle.PlaceAndState(chronicle),
            Status = Status(chronicle.Record.Status),
            Transparency = TransparencyType.Transparent, // ministers' meetings keep nobody's own day busy
        },
        chronicle);

    static Todo ToDo(Chronicle chronicle, DateOnly due) => Filled(
        new Todo
        {
            Due = new CalDateTime(due),
            Summary = OneLine.Of($"{string.Join(", ", (chronicle.First.Row<CommitmentRow>()?.By ?? []).Select(States.Name))}: {chronicle.Record.Name}"),
            Description = Describe(chronicle, chronicle.Latest<CommitmentRow, DueRow>(row => row.Due) is { } said ? $"Due: {OneLine.Of(said.Text)}" : null),
            Status = chronicle.Record.Status switch
            {
                "kept" => TodoStatus.Completed,
                "in-progress" or "partly-kept" => TodoStatus.InProcess,
                "withdrawn" or "superseded" or "broken" => TodoStatus.Cancelled,
                _ => TodoStatus.NeedsAction,
            },
        },
        chronicle);

    /// <summary>What events and to-dos have in common.</summary>
    static T Filled<T>(T one, Chronicle chronicle) where T : RecurringComponent
    {
        var record = chronicle.Record;
        one.Uid = $"{Ids.Show(record.Id)}@entente";
        one.Sequence = record.Sequence;
        one.DtStamp = one.LastModified = Moment(chronicle.Tellings.Max(telling => telling.Effect?.Learned ?? telling.Learned)); // the same ledger gives the same file
        one.Created = Moment(record.Learned);
        one.Categories = [.. new[] { record.Subkind, record.Level }.OfType<string>()];
        if (chronicle.Tellings.Select(telling => WebAddress.Of(telling.Source.Url)).LastOrDefault(url => url is not null) is { } address) one.Url = address;
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

    /// <summary>Who, what standing, what to know of its days, and every source's words.</summary>
    static string Describe(Chronicle chronicle, string? note)
    {
        var record = chronicle.Record;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{string.Join(", ", record.Parties)}: {record.Status}");
        if (record.Level is { } level) text.Append(CultureInfo.InvariantCulture, $", level: {level}");
        text.Append('\n');
        if (note is not null) text.Append(CultureInfo.InvariantCulture, $"{note}\n");
        foreach (var telling in chronicle.Tellings.DistinctBy(telling => telling.Quote)) // a reprint says it in the same words
        {
            text.Append(CultureInfo.InvariantCulture, $"\n“{telling.Quote}”\n{Citation.Of(telling.Source)}\n");
            if (WebAddress.Of(telling.Source.Url) is { } url) text.Append(CultureInfo.InvariantCulture, $"{url.AbsoluteUri}\n");
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
