namespace Entente.Reading.Meetings;

/// <summary>One who takes part in an occasion, as a phrase names them.</summary>
/// <param name="Code">Of the state, organisation or group they act for; null where unknown.</param>
/// <param name="Person">Index of the document's person; -1 for none.</param>
/// <param name="Phrase">Index of the head of their phrase: of each one of "Lavrov and Fidan" its own.</param>
/// <param name="Level">The rank they bring; null where the words do not tell.</param>
readonly record struct Guest(string? Code, int Person, int Phrase, MeetingLevel? Level)
{
    /// <summary>Whether the words are of a delegation.</summary>
    public bool IsSent { get; init; }

    /// <summary>Whether they are many or unnamed: "Turkish leaders", "officials".</summary>
    public bool IsUnnamed => Person < 0;
}
