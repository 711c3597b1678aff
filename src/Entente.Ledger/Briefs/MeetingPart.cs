using System.Collections.Immutable;
using Entente.Ledger.Exports;
using Entente.Reading.Reports;

namespace Entente.Ledger.Briefs;

/// <summary>Contacts by level, and the meetings that were and that will be.</summary>
sealed class MeetingPart
{
    // A meeting without a day that nobody has spoken of for so long is no longer ahead.
    const int SilentDays = 183;

    static readonly string[] Levels = ["leader", "minister", "official", "military", "legislature", "party", "other"];
    static readonly string[] LevelNames = ["Leaders", "Ministers", "Officials", "Military", "Parliaments", "Political parties", "Others"];

    readonly BriefCase _case;
    readonly ImmutableArray<Chronicle> _held;
    readonly ImmutableArray<Chronicle> _ahead;
    readonly ImmutableArray<Chronicle> _passed;
    readonly ImmutableArray<Chronicle> _off;

    public MeetingPart(BriefCase briefCase)
    {
        _case = briefCase;
        var sorted = briefCase.Meetings.ToLookup(Sort);
        _held = [.. sorted[Stage.Held].OrderByDescending(Day)];
        _ahead = [.. sorted[Stage.Ahead].OrderBy(one => one.Record.From ?? one.Record.To ?? "9999")];
        _passed = [.. sorted[Stage.Passed].OrderByDescending(Day)];
        _off = [.. sorted[Stage.Off].OrderByDescending(Day)];
    }

    enum Stage
    {
        Held,
        Ahead,

        /// <summary>Its day is over, and no document tells how it went.</summary>
        Passed,

        /// <summary>Postponed, cancelled.</summary>
        Off,
    }

    /// <summary>The last contact and the next, of any level.</summary>
    public IEnumerable<BriefLine> Glance()
    {
        if (_held is [var last, ..]) yield return Contact("Last contact", last);
        if (_ahead is [var next, ..]) yield return Contact("Next contact", next);
        if (!_passed.IsEmpty) yield return new("Planned, and no report since", _passed.Length == 1 ? "1 meeting" : $"{_passed.Length} meetings", []);
    }

    BriefLine Contact(string lead, Chronicle meeting) =>
        new(lead, $"{When(meeting)}{(LevelName(meeting) is { } level ? $" ({level})" : "")}: {Tell(meeting)}", _case.Notes.Cite(meeting));

    public IEnumerable<BriefLine> Contacts()
    {
        for (var i = 0; i < Levels.Length; i++)
        {
            var level = Levels[i];
            if (_held.FirstOrDefault(one => one.Record.Level == level) is { } last)
                yield return new($"{LevelNames[i]}, last", Words.Join(": ", When(last), Tell(last)), _case.Notes.Cite(last));
            if (_ahead.FirstOrDefault(one => one.Record.Level == level) is { } next)
                yield return new($"{LevelNames[i]}, next", Words.Join(": ", When(next), Tell(next)), _case.Notes.Cite(next));
        }
    }

    public IEnumerable<BriefLine> Meetings() =>
        Group("Ahead", _ahead, null).Concat(Group("Held", _held, null))
            .Concat(Group("Planned, and no report since", _passed, "day passed, no report")).Concat(Group("Postponed or cancelled", _off, null));

    IEnumerable<BriefLine> Group(string heading, ImmutableArray<Chronicle> meetings, string? alert)
    {
        if (meetings.IsEmpty) return [];
        var room = _case.Room(8);
        var lines = meetings.Take(room).Select(one => new BriefLine(When(one), Words.Join("; ", Tell(one), Status(one)), _case.Notes.Cite(one)) { Alert = alert });
        return BriefCase.Cut(lines, room, meetings.Length).Prepend(new(heading, "", []) { IsHeading = true });
    }

    Stage Sort(Chronicle meeting)
    {
        var record = meeting.Record;
        if (record.Status is "held" or "ongoing") return Stage.Held;
        if (!Standings.IsPlanned(record.Status)) return Stage.Off;
        return (record.To ?? record.From ?? Silence(record.Changed)) is { } end && _case.IsPast(end) ? Stage.Passed : Stage.Ahead;
    }

    static string? Silence(string? said) => said is null ? null : DateOnly.ParseExact(said, "O").AddDays(SilentDays).ToString("O");

    static string Day(Chronicle meeting) => meeting.Record.To ?? meeting.Record.From ?? meeting.Record.Founded ?? "";

    static string When(Chronicle meeting) =>
        Spoken.Span(meeting.Record.From, meeting.Record.To) ?? (meeting.Record.Changed is { } said ? $"reported {Spoken.Day(said)}" : "no day known");

    static string? LevelName(Chronicle meeting) => Array.IndexOf(Levels, meeting.Record.Level) is var level and >= 0 ? LevelNames[level].ToLowerInvariant() : null;

    /// <summary>What was under way when last told of is over by now, unless its last day is not.</summary>
    string? Status(Chronicle meeting) => meeting.Record.Status switch
    {
        "held" or "scheduled" => null,
        "ongoing" => (meeting.Record.To ?? meeting.Record.Changed) is { } end && _case.IsPast(end) ? null : "under way",
        var status => Words.Plain(status),
    };

    /// <summary>"Visit, Havana – Barack Obama, Raul Castro; with France".</summary>
    string Tell(Chronicle meeting)
    {
        var people = People(meeting).Take(6).ToList();
        var occasion = Words.Join(", ", MeetingTitle.Of(meeting), MeetingTitle.Place(meeting));
        return Words.Join("; ", people.Count == 0 ? occasion : $"{occasion} – {string.Join(", ", people)}", _case.Others(meeting.Record.Parties));
    }

    IEnumerable<string> People(Chronicle meeting) =>
        meeting.Tellings.Where(one => one.Kind == "meeting")
            .SelectMany(one => _case.Fetcher.People(one.Source.Id, one.Row<MeetingRow>()!.Participants))
            .Select(person => OneLine.Of(person.Name)).Distinct(StringComparer.OrdinalIgnoreCase);
}
