using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>The words around places, from <c>place-words.tsv</c>.</summary>
sealed class PlaceWords
{
    /// <summary>Reads the list.</summary>
    public PlaceWords()
    {
        var kinds = Table.Rows("place-words.tsv").ToLookup(row => row[1], row => row[0]);
        Where = new WordList(kinds["where"]);
        Whither = new WordList(kinds["whither"]);
        Settlements = new WordList(kinds["settlement"]);
        Going = new WordList(kinds["going"]);
        Reaching = new WordList(kinds["reaching"]);
        Occasions = new WordList(kinds["occasion"]);
        Holding = new WordList(kinds["holding"]);
    }

    /// <summary>Prepositions of where: "in", "near".</summary>
    public WordList Where { get; }

    /// <summary>Prepositions of a goal or start, which say a place after a verb of going: "to", "from".</summary>
    public WordList Whither { get; }

    /// <summary>What a town, island or region may be called: "the city of".</summary>
    public WordList Settlements { get; }

    /// <summary>Verbs of going: "travel", "fly".</summary>
    public WordList Going { get; }

    /// <summary>Verbs whose object is the place itself: "visit", "reach".</summary>
    public WordList Reaching { get; }

    /// <summary>Nouns of what takes place: "summit", "talks".</summary>
    public WordList Occasions { get; }

    /// <summary>Verbs that say little more than that their object or subject takes place: "hold", "begin".</summary>
    public WordList Holding { get; }
}
