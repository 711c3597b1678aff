namespace Entente.Reading.Meetings;

/// <summary>Of what rank a meeting is: the highest that both sides share; of a visit, and of what happens during it, the guest's.</summary>
static class Levels
{
    public static MeetingLevel? Of(Draft draft)
    {
        if (draft.IsJourney) return Highest(draft, draft.Codes.Find(code => code != draft.Host)) ?? MeetingLevel.Official;
        if (draft.Within is { } visit)
        {
            var guest = visit.Codes.Find(code => code != visit.Host);
            return Highest(draft, guest) ?? Highest(visit, guest) ?? Shared(draft) ?? Unsaid(draft);
        }

        if (draft.Glimpses.Find(one => one.Level is not null) is { } told) return told.Level;
        if (draft.Kind is MeetingKind.Summit) return MeetingLevel.Leader;
        if (draft.Place?.Country is { } land && draft.Codes.Count == 2 && draft.Codes.Contains(land) && Highest(draft, draft.Codes.Find(code => code != land)) is { } comer) return comer;
        return Shared(draft) ?? Unsaid(draft);
    }

    static MeetingLevel? Unsaid(Draft draft) => draft.Kind switch
    {
        MeetingKind.Summit => MeetingLevel.Leader,
        _ => MeetingLevel.Official,
    };

    static MeetingLevel? Highest(Draft draft, string? code)
    {
        MeetingLevel? best = null;
        foreach (var guest in draft.Guests)
            if (guest.Code == code && guest.Level is { } level && (best is null || level < best)) best = level;
        return best;
    }

    /// <summary>The lower of the sides' highest.</summary>
    static MeetingLevel? Shared(Draft draft)
    {
        MeetingLevel? shared = null;
        foreach (var code in draft.Codes)
            if (Highest(draft, code) is { } level && (shared is null || level > shared)) shared = level;
        return shared ?? Highest(draft, null);
    }
}
