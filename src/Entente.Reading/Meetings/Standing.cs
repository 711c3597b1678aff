namespace Entente.Reading.Meetings;

/// <summary>What a clause says of whether an occasion is, was or will be.</summary>
/// <param name="Status">Null where the clause does not tell.</param>
/// <param name="Weight">0 nothing said, 1 by a noun's company, 2 by a verb's tense, 3 by a word that says so.</param>
readonly record struct Standing(MeetingStatus? Status, int Weight)
{
    /// <summary>Said not to be at all.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The clause tells of its first day.</summary>
    public bool Starts { get; init; }

    /// <summary>The clause tells of its last day.</summary>
    public bool Ends { get; init; }

    /// <summary>Whether the day that the clause gives is that of something else: of the postponing in "postponed on Friday".</summary>
    public bool IsElsewhen { get; init; }
}
