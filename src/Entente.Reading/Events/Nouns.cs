namespace Entente.Reading.Events;

/// <summary>What words say of those they stand for: <c>data/plover/coder.jsonc</c>.</summary>
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

    /// <summary>Of a body: another state's, or none's.</summary>
    public WordSet Others { get; } = book.Class("others");

    /// <summary>Those who, unless another nationality is said, are of the state where they do it: "demonstrators".</summary>
    public WordSet Locals { get; } = book.Class("locals");

    /// <summary>Verbs of coming and going, whose purpose is what one comes for.</summary>
    public WordSet Motion { get; } = book.Class("motion");

    /// <summary>News agencies, which tell and do nothing.</summary>
    public WordSet Agencies { get; } = book.Class("agencies");

    /// <summary>Armed men, police and crowds, who use force though nobody names them.</summary>
    public WordSet Fighters { get; } = book.Class("fighters");

    /// <summary>Of the players, those who are a side in politics as many.</summary>
    public WordSet Crowds { get; } = book.Class("crowds");

    /// <summary>Persons who stand for nobody but themselves: what a French tourist asks, France does not.</summary>
    public WordSet Private { get; } = book.Class("private");
}
