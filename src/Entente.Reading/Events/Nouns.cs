namespace Entente.Reading.Events;

/// <summary>What common nouns say of those they stand for: <c>data/plover/coder.jsonc</c>.</summary>
sealed class Nouns(FrameBook book)
{
    /// <summary>Those who can act or be acted on though nobody is named.</summary>
    public WordSet People { get; } = book.Class("people");

    /// <summary>Of these, those who matter in politics by what they are.</summary>
    public WordSet Players { get; } = book.Class("players");

    /// <summary>What can do something for those it belongs to.</summary>
    public Agency Doers { get; } = new(book.Class("doers"), book.Class("things"));

    /// <summary>Bodies of a state, which without a name are the state's that the document is dated from.</summary>
    public WordSet Bodies { get; } = book.Class("bodies");

    /// <summary>Persons who stand for nobody but themselves: what a French tourist asks, France does not.</summary>
    public WordSet Private { get; } = book.Class("private");
}
