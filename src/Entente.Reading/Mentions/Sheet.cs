using System.Collections.Immutable;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Reading.Mentions;

/// <summary>A sentence with the listed forms found in it: what the finders of this stage read from.</summary>
sealed class Sheet
{
    readonly int[] _names; // token -> the name hit that covers it, -1 for none
    readonly int[] _terms;

    /// <param name="tree">The sentence with its tree.</param>
    /// <param name="names">States, organisations, groups, places: not overlapping, in order.</param>
    /// <param name="terms">Parts of office phrases: not overlapping, in order.</param>
    public Sheet(Tree tree, ImmutableArray<Hit<Sense>> names, ImmutableArray<Hit<Term>> terms)
    {
        (Tree, Names, Terms) = (tree, names, terms);
        _names = Cover(tree.Count, names);
        _terms = Cover(tree.Count, terms);
    }

    public Tree Tree { get; }

    public Sentence Sentence => Tree.Sentence;

    public ImmutableArray<Hit<Sense>> Names { get; }

    public ImmutableArray<Hit<Term>> Terms { get; }

    public int Count => Sentence.Count;

    public Token this[int index] => Sentence[index];

    /// <summary>The name hit that covers a token; null outside the sentence and where there is none.</summary>
    public Hit<Sense>? NameAt(int token) => At(token, _names, Names);

    public Hit<Term>? TermAt(int token) => At(token, _terms, Terms);

    /// <summary>Whether a token reads exactly so.</summary>
    public bool Is(int token, string text) => token >= 0 && token < Count && Sentence[token].Text.SequenceEqual(text);

    /// <summary>Whether a token reads so in any case.</summary>
    public bool IsAny(int token, ReadOnlySpan<string> texts)
    {
        if (token < 0 || token >= Count) return false;
        var read = Sentence[token].Text;
        foreach (var text in texts)
            if (read.Equals(text, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether a token begins with a capital letter.</summary>
    public bool IsCapital(int token) => token >= 0 && token < Count && char.IsUpper(Sentence[token].Text[0]);

    /// <summary>Whether a token is two capital letters or more and nothing else: "QRST".</summary>
    public bool IsAcronym(int token)
    {
        if (token < 0 || token >= Count || Sentence[token].Text.Length < 2) return false;
        foreach (var letter in Sentence[token].Text)
            if (!char.IsUpper(letter)) return false;
        return true;
    }

    /// <summary>"'s" or the apostrophe after a plural.</summary>
    public bool IsPossessive(int token) => IsAny(token, ["'s", "’s", "'", "’"]) && token > 0;

    static Hit<T>? At<T>(int token, int[] cover, ImmutableArray<Hit<T>> hits) =>
        token < 0 || token >= cover.Length || cover[token] < 0 ? null : hits[cover[token]];

    static int[] Cover<T>(int count, ImmutableArray<Hit<T>> hits)
    {
        var cover = new int[count];
        Array.Fill(cover, -1);
        for (var i = 0; i < hits.Length; i++)
            for (var token = hits[i].First; token < hits[i].End; token++) cover[token] = i;
        return cover;
    }
}
