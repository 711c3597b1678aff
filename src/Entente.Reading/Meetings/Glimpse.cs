using Entente.Reading.Documents;
using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>An occasion as one clause tells of it, before it is known which others tell of the same.</summary>
sealed record Glimpse
{
    public required Occasion Rule { get; init; }

    public required MeetingKind Kind { get; init; }

    public required int Sentence { get; init; }

    public required int Word { get; init; }

    /// <summary>Of a journey who comes; of a gathering who is named first.</summary>
    public required List<Guest> Guests { get; init; }

    /// <summary>The other side of a gathering; those whom a journey visits.</summary>
    public required List<Guest> Others { get; init; }

    /// <summary>Code of the state a journey goes to; null where unknown.</summary>
    public string? Host { get; init; }

    public Venue? Place { get; init; }

    public DateRange Range { get; init; }

    /// <summary>How many days it lasts; 0 where unsaid.</summary>
    public int Days { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>Whether the words speak of one already told of: "the talks", "their meeting".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether they set it off from one already told of: "another meeting", "the next round".</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether it is one of a list of those whom one guest meets.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether the words of a journey name a goal that nobody could place.</summary>
    public bool IsLost { get; init; }

    /// <summary>Whether who tells of it takes part by attending: "took part in the meeting".</summary>
    public bool IsAttended { get; init; }

    /// <summary>Of what rank the noun says that they are: "ministerial meeting"; null for nothing.</summary>
    public MeetingLevel? Level { get; init; }

    /// <summary>Whether the words say that two sides take part, without naming them: "bilateral talks", "both ministries".</summary>
    public bool IsBilateral { get; init; }

    /// <summary>Whether it is at the edge of a greater gathering.</summary>
    public bool IsAside { get; init; }

    public Series Series { get; init; }

    public required Span Evidence { get; init; }
}

/// <summary>The series an occasion belongs to.</summary>
/// <param name="Name">The occasion's own name: "13th SAARC summit"; null for none.</param>
/// <param name="Mechanism">The series: "SAARC summit"; null for none.</param>
/// <param name="Cadence">How often: an RRULE or plain words; null where unsaid.</param>
readonly record struct Series(string? Name, string? Mechanism, string? Cadence);
