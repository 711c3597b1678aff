using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>The words around places, from <c>place-words.tsv</c>.</summary>
sealed class PlaceWords
{
    /// <summary>Prepositions of where: "in", "near".</summary>
    public WordList Where { get; } = Load("where");

    /// <summary>Prepositions of a goal or start, which say a place after a verb of going: "to", "from".</summary>
    public WordList Whither { get; } = Load("whither");

    /// <summary>What a town, island or region may be called: "the city of".</summary>
    public WordList Settlements { get; } = Load("settlement");

    /// <summary>Verbs of going: "travel", "fly".</summary>
    public WordList Going { get; } = Load("going");

    /// <summary>Verbs whose object is the place itself: "visit", "reach".</summary>
    public WordList Reaching { get; } = Load("reaching");

    /// <summary>Nouns of what takes place: "summit", "talks".</summary>
    public WordList Occasions { get; } = Load("occasion");

    /// <summary>Verbs that say little more than that their object or subject takes place: "hold", "begin".</summary>
    public WordList Holding { get; } = Load("holding");

    static WordList Load(string kind) => new(Table.Rows("place-words.tsv").Where(row => row[1] == kind).Select(row => row[0]));
}
