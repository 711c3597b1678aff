using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>A tree with the way down: each word's dependents in text order. Made once a sentence.</summary>
sealed class Limbs
{
    readonly int[] _first;
    readonly int[] _next;

    readonly string[] _lemmas;

    /// <param name="tree">The sentence.</param>
    /// <param name="forms">Puts right the lemmas of words that call frames.</param>
    public Limbs(Tree tree, Inflections forms)
    {
        Tree = tree;
        _lemmas = new string[tree.Count];
        for (var i = 0; i < _lemmas.Length; i++) _lemmas[i] = Lemma(tree, i, forms);
        (_first, _next) = (new int[tree.Count], new int[tree.Count]);
        Array.Fill(_first, -1);
        for (var i = tree.Count - 1; i >= 0; i--)
        {
            var head = tree[i].Head;
            if (head < 0) continue;
            _next[i] = _first[head];
            _first[head] = i;
        }

        if (_first.Length > 0) Close(tree);
    }

    public Tree Tree { get; }

    public int Count => Tree.Count;

    /// <summary>The first dependent; -1 for none.</summary>
    public int First(int word) => _first[word];

    /// <summary>The next dependent of the same head; -1 after the last.</summary>
    public int Next(int word) => _next[word];

    public int Head(int word) => Tree[word].Head;

    public string Lemma(int word) => _lemmas[word];

    public string Xpos(int word) => Tree[word].Xpos;

    public Upos Upos(int word) => Tree[word].Upos;

    public string Relation(int word) => Tree[word].Deprel;

    /// <summary>Whether a word depends by this relation or a subtype of it.</summary>
    public bool Is(int word, string relation)
    {
        var own = Tree[word].Deprel;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>Whether the lemma is this one, in any case.</summary>
    public bool HasLemma(int word, string lemma) => _lemmas[word].Equals(lemma, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first dependent by this relation; -1 for none.</summary>
    public int Child(int word, string relation)
    {
        for (var at = _first[word]; at >= 0; at = _next[at])
            if (Is(at, relation)) return at;
        return -1;
    }

    /// <summary>Whether some dependent has exactly this relation.</summary>
    public bool HasExactly(int word, string relation)
    {
        for (var at = _first[word]; at >= 0; at = _next[at])
            if (Tree[at].Deprel == relation) return true;
        return false;
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="top"/> or stands under it.</summary>
    public bool IsUnder(int word, int top)
    {
        for (var at = word; at >= 0; at = Tree[at].Head)
            if (at == top) return true;
        return false;
    }

    /// <summary>The words that a word governs, as one stretch: from the first to the last.</summary>
    public (int First, int Last) Reach(int word)
    {
        var (first, last) = (word, word);
        for (var at = _first[word]; at >= 0; at = _next[at])
        {
            var (one, other) = Reach(at);
            (first, last) = (Math.Min(first, one), Math.Max(last, other));
        }

        return (first, last);
    }

    /// <summary>The text's span of the words from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public Span SpanOf(int first, int last) => Tree.Sentence[first].Span.Through(Tree.Sentence[last].Span);

    static string Lemma(Tree tree, int word, Inflections forms)
    {
        var row = tree[word];
        var form = tree.Sentence[word].Text;
        return row.Upos switch
        {
            Parsing.Upos.Verb => forms.Verb(form) ?? row.Lemma,
            Parsing.Upos.Noun => forms.Noun(form) ?? row.Lemma,
            Parsing.Upos.Adj when row.Xpos.StartsWith('V') => forms.Verb(form) ?? row.Lemma,
            _ => row.Lemma,
        };
    }

    void Close(Tree tree) => _next[tree.Root] = -1;
}
