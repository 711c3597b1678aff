using Entente.Reading.Meetings;

namespace Entente.Cli.Brief;

/// <summary>What was held and what is to come, a heading a status; the one next due first among what lies ahead.</summary>
sealed class MeetingSection(Pen pen)
{
    static readonly (MeetingStatus Status, string Heading)[] Headings =
    [
        (MeetingStatus.Held, "MEETINGS HELD"), (MeetingStatus.Ongoing, "MEETINGS UNDER WAY"), (MeetingStatus.Scheduled, "MEETINGS SCHEDULED"),
        (MeetingStatus.Proposed, "MEETINGS PROPOSED"), (MeetingStatus.Postponed, "MEETINGS POSTPONED"), (MeetingStatus.Cancelled, "MEETINGS CANCELLED"),
    ];

    public void Write()
    {
        foreach (var (status, heading) in Headings)
        {
            var meetings = pen.Report.Meetings.Where(one => one.Status == status);
            if (status == MeetingStatus.Scheduled) meetings = meetings.OrderBy(one => one.Range.Start ?? DateOnly.MaxValue);
            pen.Section(heading, meetings, Meeting);
        }
    }

    void Meeting(Meeting one)
    {
        List<Piece> line = [new(Visible.Line(one.Name ?? Pen.Said(one.Kind)), Ink.Name), new(one.Name is null ? ": " : $" ({Pen.Said(one.Kind).ToLowerInvariant()}): "), .. pen.Parties(one.Parties)];
        pen.Line(line);
        pen.Details(one.Level is { } level ? Level(level) : null, one.Place?.Name, Days.Say(one.Range) ?? one.Edtf, Cadence(one), Within(one), With(one));
        pen.Quote(one.Evidence, (one.Rule, one.Confidence), lines: 2);
    }

    static string? Level(MeetingLevel level) => level switch
    {
        MeetingLevel.Leader => "leaders",
        MeetingLevel.Minister => "ministers",
        MeetingLevel.Official => "officials",
        MeetingLevel.Military => "military",
        MeetingLevel.Legislature => "parliaments",
        MeetingLevel.Party => "ruling parties",
        MeetingLevel.Other => null,
    };

    static string? Cadence(Meeting one) => (one.Mechanism, one.Cadence) switch
    {
        (null, null) => null,
        ({ } series, null) => $"of the {series}",
        (null, { } often) => Often(often),
        ({ } series, { } often) => $"of the {series}, {Often(often)}",
    };

    static string Often(string cadence) => cadence switch
    {
        "FREQ=YEARLY" => "every year",
        "FREQ=MONTHLY" => "every month",
        "FREQ=WEEKLY" => "every week",
        _ => cadence,
    };

    /// <summary>The visit that contains it, with its place where that is another.</summary>
    string? Within(Meeting one)
    {
        if (one.Within is not { } index) return null;
        var visit = pen.Report.Meetings[index];
        return $"during the {visit.Name ?? Pen.Said(visit.Kind).ToLowerInvariant()}{(visit.Place is { } place && place.Name != one.Place?.Name ? $" to {place.Name}" : "")}";
    }

    string? With(Meeting one) => one.Participants.IsEmpty ? null : "with " + string.Join(", ", one.Participants.Select(person => pen.Person(person)));
}
