using System.Collections.Immutable;
using Entente.Reading.Mentions;
using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>Drafts to meetings: who is inside whose visit, what is inherited, how it stands on the day of the document.</summary>
sealed class MeetingMaker(Setting setting)
{
    /// <summary>Who arrived so many days ago has left, if nobody says otherwise.</summary>
    const int LongestStay = 10;

    /// <summary>Talks that began so many days ago are over, if nobody says otherwise.</summary>
    const int LongestTalks = 90;

    const int MostStates = 2;

    const int MostEvidence = 4;

    public ImmutableArray<Meeting> Make(List<Draft> drafts)
    {
        foreach (var draft in drafts) Bound(draft);
        foreach (var draft in drafts.Where(draft => !draft.IsJourney)) Place(draft, drafts);
        var kept = drafts.FindAll(draft => Parties(draft).Count > 1);
        return [.. kept.Select(draft => Meeting(draft, kept))];
    }

    /// <summary>First and last day by what is said of start, end and length.</summary>
    static void Bound(Draft draft)
    {
        var (start, end) = (draft.Range.Start, draft.Range.End);
        var single = start is { } day && end == day.AddDays(1);
        if (draft.Ends && !draft.Starts) draft.Range = draft.Days > 0 && single ? new DateRange(end!.Value.AddDays(-draft.Days), end) : new DateRange(null, end);
        else if (draft.Days > 0 && single) draft.Range = new DateRange(start, start!.Value.AddDays(draft.Days));
        else if (draft.Starts && (single || draft.Standing.Status is MeetingStatus.Ongoing)) draft.Range = new DateRange(start, null);
    }

    void Place(Draft draft, List<Draft> drafts)
    {
        draft.Within = drafts.Where(visit => visit.IsJourney && Holds(visit, draft)).OrderBy(visit => Nearness(visit, draft)).ThenBy(visit => visit.Standing.Status is MeetingStatus.Ongoing ? 1 : 0).LastOrDefault();
        if (draft.Within is { } visit)
        {
            draft.Place ??= visit.Place;
            if (draft.Range == DateRange.Unknown) draft.Range = Inherited(draft, visit);
        }
        else if (draft.Glimpses.Exists(one => one.IsAside) && drafts.FindLast(other => other.Kind is MeetingKind.Summit or MeetingKind.Conference && other != draft && other.Range != DateRange.Unknown) is { } greater)
        {
            draft.Place ??= greater.Place;
            if (draft.Range == DateRange.Unknown) draft.Range = greater.Range;
        }
    }

    /// <summary>Told in one sentence, then of the same guest.</summary>
    static int Nearness(Draft visit, Draft draft)
    {
        var near = visit.Glimpses.Exists(one => draft.Glimpses.Exists(other => other.Sentence == one.Sentence)) ? 2 : 0;
        return near + (visit.Guests.Exists(guest => guest.Person >= 0 && draft.Guests.Exists(other => other.Person == guest.Person)) ? 1 : 0);
    }

    DateRange Inherited(Draft draft, Draft visit)
    {
        var held = draft.Standing.Status is MeetingStatus.Held or null && !visit.IsAhead;
        if (!held || setting.Day is not { } day || visit.Range.Start is not { } start || start > day) return visit.Range;
        return visit.Range.End is { } end && end <= day.AddDays(1) ? visit.Range : new DateRange(start, day.AddDays(1));
    }

    /// <summary>Whether a gathering happens during a visit: guest and host meet, at a time and place that fit.</summary>
    static bool Holds(Draft visit, Draft draft)
    {
        if (visit.Host is not { } host || !draft.Codes.Contains(host) || !visit.Codes.Exists(draft.Codes.Contains)) return false;
        if (draft.Kind is MeetingKind.PhoneCall || (draft.Place?.Country is { } land && land != host) || !StandingsAgree(visit, draft)) return false;
        foreach (var code in visit.Codes)
        {
            var (guests, people) = (visit.People(code).ToList(), draft.People(code).ToList());
            if (guests.Count > 0 && people.Count > 0 && !people.Exists(guests.Contains)) return false;
        }

        return draft.Range == DateRange.Unknown || visit.Range == DateRange.Unknown || Spells.Overlap(draft.Range, visit.Range);
    }

    /// <summary>No meeting is held in a visit to come, nor to come in one that is over or only wished for.</summary>
    static bool StandingsAgree(Draft visit, Draft draft)
    {
        var (outer, inner) = (visit.Standing.Status, draft.Standing.Status);
        if (draft.IsPast) return !visit.IsAhead;
        return !draft.IsAhead || outer == inner || outer is MeetingStatus.Ongoing or MeetingStatus.Scheduled or null;
    }

    Meeting Meeting(Draft draft, List<Draft> kept) => new()
    {
        Kind = draft.Kind,
        Name = draft.Series.Name,
        Parties = [.. Parties(draft)],
        Participants = [.. draft.Guests.Where(guest => guest.Person >= 0).Select(guest => guest.Person).Distinct()],
        Level = Levels.Of(draft),
        Place = draft.Place,
        Range = draft.Range,
        Edtf = null,
        Status = Status(draft),
        Cadence = draft.Series.Cadence,
        Mechanism = draft.Series.Mechanism,
        Within = draft.Within is { } visit && kept.IndexOf(visit) is var index and >= 0 ? index : null,
        Rule = draft.Glimpses[0].Rule.Id,
        Confidence = Math.Round(Math.Min(0.95, 0.6 + 0.05 * draft.Glimpses.Count + (draft.Standing.Weight > 1 ? 0.1 : 0)), 2),
        Evidence = [.. draft.Glimpses.OrderByDescending(Telling).Select(one => one.Evidence).Distinct().Take(MostEvidence)],
    };

    /// <summary>How well a clause names the occasion.</summary>
    static int Telling(Glimpse one) => one.Guests.Count + one.Others.Count + (one.Host is null ? 0 : 1) + (one.Range == DateRange.Unknown ? 0 : 1) + (one.IsDefinite ? 0 : 1) + Math.Min(one.Standing.Weight, 2) / 2;

    List<string> Parties(Draft draft)
    {
        var codes = draft.IsJourney ? [.. draft.Codes.Where(code => code != draft.Host).Take(3), draft.Host!] : draft.Codes.ToList();
        if (codes.Count == 1 && draft.Place?.Country is { } land && land != codes[0] && IsParty(land)) codes.Add(land);
        // Of an organisation's gathering those states take part that the document is about.
        if (codes.Count == 1 && draft.Class == 2) codes.AddRange(setting.Cast.Actors.Where(actor => actor is { IsParty: true, Kind: ActorKind.State, Code: not null }).Select(actor => actor.Code!).Distinct().Take(MostStates));
        return codes;
    }

    bool IsParty(string code) => setting.Cast.Actors.Any(actor => actor.Code == code && actor.IsParty && actor.Kind == ActorKind.State);

    MeetingStatus Status(Draft draft)
    {
        var said = draft.Standing.Status;
        if (said is MeetingStatus.Postponed or MeetingStatus.Cancelled or MeetingStatus.Proposed) return said.Value;
        var (start, last, day) = (draft.Range.Start, draft.Range.Last, setting.Day);
        var sure = draft.Standing.Weight > 2;
        // The day may have begun where it was held, not where it was filed.
        if (start > day?.AddDays(said is MeetingStatus.Held or MeetingStatus.Ongoing && draft.Standing.Weight > 1 ? 1 : 0) && !sure) return MeetingStatus.Scheduled;
        return said switch
        {
            MeetingStatus.Scheduled => last < day && !sure ? MeetingStatus.Held : MeetingStatus.Scheduled,
            MeetingStatus.Ongoing when start > day => MeetingStatus.Scheduled,
            MeetingStatus.Ongoing => last < day || IsOver(draft) ? MeetingStatus.Held : MeetingStatus.Ongoing,
            MeetingStatus.Held => MeetingStatus.Held,
            _ => Unsaid(draft),
        };
    }

    bool IsOver(Draft draft) =>
        draft.Range is { Start: { } start, End: null } && start.AddDays(draft.IsJourney ? LongestStay : LongestTalks) < setting.Day;

    static MeetingStatus Unsaid(Draft draft)
    {
        if (draft.Within is { IsAhead: true }) return MeetingStatus.Scheduled;
        return draft.IsJourney && draft.Range.Start is null ? MeetingStatus.Ongoing : MeetingStatus.Held;
    }
}
