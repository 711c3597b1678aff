using System.Collections.Immutable;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Tells where a thing takes place: by the tree, from the word that says it.</summary>
/// <remarks>
/// "The ministers met in Oslo", "talks in Oslo", "the Oslo summit", "will visit Norway", "signed here". A place belongs to the word it
/// hangs from: in "said in Oslo that they would meet in Rome" the meeting is in Rome. Nothing is taken from the dateline unless the text says "here".
/// </remarks>
public sealed class Locator
{
    readonly PlaceWords _words = Words.Value;
    readonly ILookup<int, Place> _places;
    readonly ImmutableArray<Tree> _trees;

    static readonly string[] OnGround = ["island", "coast", "border", "outskirt", "outskirts", "peninsula", "bank", "shore"];
    static readonly Lazy<PlaceWords> Words = new(() => new PlaceWords());

    /// <param name="cast">Who and where of the document.</param>
    /// <param name="trees">Its sentences, all of them.</param>
    public Locator(Cast cast, ImmutableArray<Tree> trees) => (_places, _trees) = (cast.Places.ToLookup(place => place.Sentence), trees);

    /// <summary>The place of what a word says; null where the sentence does not tell.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="word">Index of the word: a verb ("met") or a noun ("talks").</param>
    public Place? Where(int sentence, int word)
    {
        var tree = _trees[sentence];
        var places = _places[sentence].ToList();
        if (places.Count == 0) return null;
        return Of(tree, places, word) ?? Around(tree, places, word);
    }

    /// <summary>The place said with a word itself.</summary>
    Place? Of(Tree tree, List<Place> places, int word) => tree[word].Upos is Upos.Noun or Upos.Propn ? Noun(tree, places, word) : Verb(tree, places, word);

    Place? Verb(Tree tree, List<Place> places, int word)
    {
        Place? goal = null;
        Place? reached = null;
        foreach (var under in tree.Under(word))
        {
            if (tree[under].Is("advmod") && At(places, under) is { } here) return here;
            if (tree[under].Is("obl") && In(tree, places, under) is { } place) return place;
            if (tree[under].Is("obl") && _words.Going.Holds(tree[word].Lemma) && tree.Preposition(under) is "to" or "into" or "for") goal ??= Named(tree, places, under);
            if (tree[under].Is("obj") && _words.Reaching.Holds(tree[word].Lemma)) reached ??= Named(tree, places, under);
            if (IsCarried(tree, word, under)) reached ??= Noun(tree, places, under);
        }

        return goal ?? reached;
    }

    /// <summary>"held talks in Oslo", "a meeting in Oslo began": the verb only says that the noun takes place.</summary>
    bool IsCarried(Tree tree, int verb, int under) =>
        (tree[under].Is("obj") || tree[under].Is("nsubj")) && (_words.Occasions.Holds(tree[under].Lemma) || _words.Holding.Holds(tree[verb].Lemma))
        && (tree[under].Is("obj") || _words.Holding.Holds(tree[verb].Lemma));

    /// <summary>"talks in Oslo", "the Oslo summit", "her visit to Oslo", "the summit of Oslo".</summary>
    Place? Noun(Tree tree, List<Place> places, int word)
    {
        Place? loose = null;
        foreach (var under in tree.Under(word))
        {
            if (tree[under].Is("nmod") && In(tree, places, under) is { } place) return place;
            if (tree[under].Is("advmod") && At(places, under) is { } here) return here;
            if (tree[under].Is("compound") && At(places, under) is { Kind: not PlaceKind.State } town) loose ??= town;
            if (tree[under].Is("nmod") && tree.Preposition(under) is "to" && tree[word].Lemma is "visit" or "trip" or "tour" or "journey" or "return") loose ??= Named(tree, places, under);
        }

        return loose;
    }

    /// <summary>What the word hangs from may say it: "the talks were held in Oslo", "met and signed in Oslo", "went to Oslo to sign".</summary>
    Place? Around(Tree tree, List<Place> places, int word)
    {
        var head = tree[word].Head;
        if (head < 0) return null;
        if (tree[word].Is("conj")) return Of(tree, places, head);
        if (tree[word].Is("acl:relcl") && tree.Under(word).Any(under => tree[under].Lemma == "where")) return Named(tree, places, head);
        if (tree[word].Is("nsubj") || tree[word].Is("obj"))
            return _words.Occasions.Holds(tree[word].Lemma) && tree[head].Upos is Upos.Verb or Upos.Aux ? Verb(tree, places, head) : null;
        if (tree[word].Is("xcomp")) return Of(tree, places, head);
        return tree[word].Is("advcl") && tree.Under(word).Any(under => tree[under].Lemma == "to") && _words.Going.Holds(tree[head].Lemma) ? Verb(tree, places, head) : null;
    }

    /// <summary>The place of a phrase with a preposition of place; of a list the first.</summary>
    Place? In(Tree tree, List<Place> places, int word)
    {
        if (tree.Preposition(word) is not { } preposition) return null;
        if (_words.Where.Holds(preposition)) return Named(tree, places, word);
        return preposition == "on" && Named(tree, places, word) is { } place && (place.Kind == PlaceKind.Landmark || OnGround.Contains(tree[word].Lemma)) ? place : null;
    }

    /// <summary>The place a phrase names: its top word, or what "the city of" or a title is put before.</summary>
    Place? Named(Tree tree, List<Place> places, int word)
    {
        if (At(places, word) is { } place) return place;
        foreach (var under in tree.Under(word))
        {
            var isName = tree[under].Is("appos") || tree[under].Is("flat") || (tree[under].Is("compound") && !_words.Occasions.Holds(tree[word].Lemma))
                || (tree[under].Is("nmod") && tree.Preposition(under) is { } preposition && (preposition == "of" && _words.Settlements.Holds(tree[word].Lemma) || _words.Where.Holds(preposition)));
            if (isName && At(places, under) is { } named) return named;
        }

        return null;
    }

    static Place? At(List<Place> places, int word) => places.Find(place => place.First <= word && word < place.End);
}
