using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Tells by the tree whether a name stands where a place stands: "in Oslo", "flew to Oslo", "visited Oslo", "Oslo, Norway".</summary>
sealed class Position(PlaceWords words)
{
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The name's top word.</param>
    public bool IsPlace(Tree tree, int word)
    {
        var top = tree.FirstOfList(word);
        var row = tree[top];
        if (row.Is("appos")) return IsPlace(tree, row.Head);
        if (tree.Preposition(word) is { } own && words.Where.Holds(own)) return true;
        if (row.Head < 0) return false;
        if (tree.Preposition(top) is { } preposition)
            return words.Where.Holds(preposition) || (words.Whither.Holds(preposition) && IsMoving(tree, row.Head));
        return row.Is("obj") && words.Reaching.Holds(tree[row.Head].Lemma);
    }

    /// <summary>Whether a capital may be the town where nothing says "in": "the Athens metro", "the streets of Athens"; not "Athens' promise", "more than Athens".</summary>
    public static bool MayBeTown(Tree tree, int word)
    {
        var top = tree.FirstOfList(word);
        var row = tree[top];
        if (row.Deprel == "nmod:poss" || row.Is("nsubj") || row.Is("obj") || row.Is("iobj")) return false;
        return tree.Preposition(top) is null or "of" or "from" or "to";
    }

    /// <summary>A verb of going, or a noun made of one: "flew to", "her trip to", "troops sent to".</summary>
    bool IsMoving(Tree tree, int head) =>
        words.Going.Holds(tree[head].Lemma) || tree[head].Lemma is "trip" or "visit" or "flight" or "journey" or "tour" or "arrival" or "return" or "departure";
}
