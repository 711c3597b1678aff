using System.Collections.Immutable;
using Entente.Reading.Sentences;

namespace Entente.Reading.Parsing;

/// <summary>What the engine says of one word.</summary>
/// <param name="Upos">Its class.</param>
/// <param name="Xpos">Its Penn Treebank tag.</param>
/// <param name="Feats">Its features as CoNLL-U writes them; "_" for none.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Head">Index of the word it depends on; -1 for the root.</param>
/// <param name="Deprel">How it depends on it, with the subtype.</param>
public readonly record struct TreeRow(Upos Upos, string Xpos, string Feats, string Lemma, int Head, string Deprel);

/// <summary>A sentence with its dependency tree (one root, no cycle) and its names, which do not overlap.</summary>
public sealed class Tree
{
    /// <exception cref="ArgumentException">Not a row for every word, or not one tree.</exception>
    public Tree(Sentence sentence, ImmutableArray<TreeRow> rows, ImmutableArray<NameSpan> names)
    {
        if (rows.Length != sentence.Count) throw new ArgumentException("A tree has a row for every word.", nameof(rows));
        (Sentence, Rows, Names) = (sentence, rows, names);
        Root = FindRoot(rows);
    }

    public Sentence Sentence { get; }

    public ImmutableArray<TreeRow> Rows { get; }

    public ImmutableArray<NameSpan> Names { get; }

    /// <summary>Index of the word that depends on none.</summary>
    public int Root { get; }

    public int Count => Rows.Length;

    public TreeRow this[int index] => Rows[index];

    static int FindRoot(ImmutableArray<TreeRow> rows)
    {
        int root = -1;
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].Head < -1 || rows[i].Head >= rows.Length) throw new ArgumentException($"Word {i} depends on none of the words.", nameof(rows));
            if (rows[i].Head == -1) root = root < 0 ? i : throw new ArgumentException("A tree has one root.", nameof(rows));
        }
        for (int i = 0; i < rows.Length; i++)
        {
            int steps = 0;
            for (int at = i; at >= 0; at = rows[at].Head)
                if (steps++ > rows.Length) throw new ArgumentException($"Word {i} is in a cycle.", nameof(rows));
        }
        return root >= 0 ? root : throw new ArgumentException("A tree has one root.", nameof(rows));
    }
}
