using Entente.Reading.Events;
using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>A sentence with those who answer for it.</summary>
sealed record SentenceView(Setting Setting, Limbs Limbs, int Sentence)
{
    public required GuestFinder Guests { get; init; }

    public required GoalFinder Goals { get; init; }

    public required Diary Diary { get; init; }

    /// <summary>Where the words do not tell, the days do: what is dated before the document was held, what is dated after it is to be.</summary>
    public Standing Settled(Standing standing, DateRange days)
    {
        if (standing.Weight > 1 || Setting.Day is not { } day) return standing;
        if (days.Last < day) return standing with { Status = MeetingStatus.Held, Weight = 2 };
        return days.Start > day ? standing with { Status = MeetingStatus.Scheduled, Weight = 2 } : standing;
    }
}
