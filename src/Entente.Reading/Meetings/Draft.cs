using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>One occasion as far as it is known: the glimpses that tell of it.</summary>
sealed class Draft
{
    public Draft(Glimpse first)
    {
        Kind = first.Kind;
        Add(first);
    }

    /// <summary>Which occasions may be told as one: 0 visits, 1 meetings and talks, 2 gatherings of many, 3 calls, 4 ceremonies.</summary>
    public int Class { get; init; }

    public List<Glimpse> Glimpses { get; } = [];

    public MeetingKind Kind { get; private set; }

    /// <summary>Codes of those who come or meet, in text order.</summary>
    public List<string> Codes { get; } = [];

    public List<Guest> Guests { get; } = [];

    /// <summary>Of a journey the code of the state it goes to.</summary>
    public string? Host { get; private set; }

    public Venue? Place { get; set; }

    public DateRange Range { get; set; }

    public int Days { get; private set; }

    public Standing Standing { get; private set; }

    /// <summary>The visit it belongs to; null for none.</summary>
    public Draft? Within { get; set; }

    public Series Series { get; private set; }

    public bool IsJourney => Glimpses[0].Rule.IsJourney;

    public bool Starts { get; private set; }

    public bool Ends { get; private set; }

    public bool IsAhead => Standing.Status is MeetingStatus.Scheduled or MeetingStatus.Proposed;

    public bool IsPast => Standing.Status is MeetingStatus.Held or MeetingStatus.Ongoing;

    /// <summary>Takes in what one more clause tells.</summary>
    public void Add(Glimpse one)
    {
        Glimpses.Add(one);
        foreach (var guest in one.Guests.Concat(one.Others)) Add(guest);
        Host ??= one.Host;
        Place ??= one.Place;
        Days = Math.Max(Days, one.Days);
        if (one.Range != DateRange.Unknown)
        {
            Range = Spells.Join(Range, one.Range, one.Standing.Starts);
            Starts |= one.Standing.Starts;
            Ends |= one.Standing.Ends;
        }

        Stand(one.Standing);
        if (Series.Mechanism is null) Series = one.Series;
        Kind = Wider(one.Kind);
    }

    void Stand(Standing told)
    {
        var realised = Standing.Status is MeetingStatus.Proposed && told is { Status: MeetingStatus.Held or MeetingStatus.Ongoing, Weight: > 0 };
        // What was held is not undone by talk of how it came about.
        var kept = Standing is { Status: MeetingStatus.Held or MeetingStatus.Ongoing, Weight: > 1 } && told.Status is MeetingStatus.Proposed or MeetingStatus.Scheduled;
        if (kept) return;
        if (realised || told.Weight > Standing.Weight || (told.Weight == Standing.Weight && IsFinal(told))) Standing = told;
    }

    /// <summary>What several clauses call it: a summit, if one does; else what the most call it.</summary>
    MeetingKind Wider(MeetingKind told)
    {
        if (Kind is MeetingKind.Meeting or MeetingKind.Conference && told is MeetingKind.Summit) return told;
        return Kind != told && Glimpses.Count(one => one.Kind == told) > Glimpses.Count(one => one.Kind == Kind) ? told : Kind;
    }

    public void Add(Guest guest)
    {
        if (guest.Code is { } code && !Codes.Contains(code)) Codes.Add(code);
        if (guest.Person >= 0 ? Guests.Exists(other => other.Person == guest.Person) : Guests.Exists(other => other.Person < 0 && other.Code == guest.Code && other.Level == guest.Level)) return;
        Guests.Add(guest);
    }

    static bool IsFinal(Standing one) => one.Status is MeetingStatus.Postponed or MeetingStatus.Cancelled;

    /// <summary>The people of a code who take part.</summary>
    public IEnumerable<int> People(string code) => Guests.Where(guest => guest.Person >= 0 && guest.Code == code).Select(guest => guest.Person);
}
