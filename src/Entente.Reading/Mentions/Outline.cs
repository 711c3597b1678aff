using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Reading.Mentions;

/// <summary>One sentence as reference is worked out on it: its tree, the listed names by word, its phrases.</summary>
sealed class Outline
{
    readonly int[] _actors; // word -> index of the actor named there, -1 for none
    readonly int[] _people;
    readonly Phrase?[] _heads; // word -> the phrase it heads
    readonly int[] _left; // word -> first word of its subtree

    readonly ImmutableArray<Actor> _cast;

    /// <param name="tree">The sentence.</param>
    /// <param name="index">Which of the document it is.</param>
    /// <param name="actors">The document's actors.</param>
    public Outline(Tree tree, int index, ImmutableArray<Actor> actors)
    {
        (Tree, Index, _cast) = (tree, index, actors);
        (_actors, _people, _heads, _left) = (new int[tree.Count], new int[tree.Count], new Phrase?[tree.Count], new int[tree.Count]);
        Array.Fill(_actors, -1);
        Array.Fill(_people, -1);
        for (var i = 0; i < tree.Count; i++) _left[i] = i;
        for (var i = 0; i < tree.Count; i++)
            for (var at = tree[i].Head; at >= 0 && _left[at] > i; at = tree[at].Head) _left[at] = i;
    }

    public Tree Tree { get; }

    public int Index { get; }

    public Sentence Sentence => Tree.Sentence;

    /// <summary>In order of their heads; groups after their first member.</summary>
    public List<Phrase> Phrases { get; } = [];

    /// <summary>Index of the actor that a word is part of a mention of; -1 for none.</summary>
    public int ActorAt(int word) => _actors[word];

    public int PersonAt(int word) => _people[word];

    public Sort SortOf(int actor) => _cast[actor].Kind == ActorKind.State ? Sort.State : Sort.Body;

    /// <summary>The phrase a word heads, groups left aside; null for none.</summary>
    public Phrase? HeadedBy(int word) => word < 0 ? null : _heads[word];

    /// <summary>The first word of what depends on a word, itself included.</summary>
    public int Left(int word) => _left[word];

    /// <summary>The relation without its subtype: "nsubj" of "nsubj:pass".</summary>
    public ReadOnlySpan<char> Relation(int word)
    {
        var relation = Tree[word].Deprel.AsSpan();
        return relation.IndexOf(':') is var cut && cut > 0 ? relation[..cut] : relation;
    }

    public bool Is(int word, string relation) => Relation(word).SequenceEqual(relation);

    public void Add(Phrase phrase)
    {
        Phrases.Add(phrase);
        if (phrase.Kind != PhraseKind.Group) _heads[phrase.Head] = phrase;
    }

    /// <summary>Notes where actors and people are named.</summary>
    /// <param name="spans">Who is named where, in text order.</param>
    /// <param name="next">Index of the first mention that may stand here; moved on.</param>
    public void Mark(ImmutableArray<Marking> spans, ref int next)
    {
        while (next < spans.Length && spans[next].Span.End <= Sentence.Span.Start) next++;
        var word = 0;
        for (var i = next; i < spans.Length && spans[i].Span.Start < Sentence.Span.End; i++)
        {
            while (word < Tree.Count && Sentence.Words[word].End <= spans[i].Span.Start) word++;
            for (var at = word; at < Tree.Count && Sentence.Words[at].Start < spans[i].Span.End; at++)
                if (spans[i].Person >= 0) _people[at] = spans[i].Person;
                else if (!spans[i].IsPart || Tree[at].Upos != Upos.Noun) _actors[at] = spans[i].Actor;
        }
    }

    /// <summary>The word that a clause hangs on, from any word in it: the nearest above that is no part of a noun phrase.</summary>
    public int Clause(int word)
    {
        var at = word;
        while (Tree[at].Head >= 0 && !OpensClause(at)) at = Tree[at].Head;
        return at;
    }

    bool OpensClause(int word) => Relation(word) switch
    {
        "root" or "ccomp" or "xcomp" or "advcl" or "acl" or "parataxis" or "csubj" => true,
        "conj" => Tree[word].Upos is Upos.Verb or Upos.Aux || HasSubject(word),
        _ => false,
    };

    /// <summary>The word's subject, -1 for none.</summary>
    public int Subject(int word)
    {
        for (var i = 0; i < Tree.Count; i++)
            if (Tree[i].Head == word && Is(i, "nsubj")) return i;
        return -1;
    }

    bool HasSubject(int word) => Subject(word) >= 0;
}

/// <summary>A mention of a listed actor or person; the index of the other is -1.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Actor">Index of the actor.</param>
/// <param name="Person">Index of the person.</param>
/// <param name="IsPart">Whether the words go on to a part of the actor: in "Latvian farmers" only "Latvian" is Latvia.</param>
readonly record struct Marking(Span Span, int Actor, int Person, bool IsPart);
