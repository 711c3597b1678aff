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
        if (Root < 0) throw new ArgumentException("The heads make no tree: one root, every word under it.", nameof(rows));
    }

    public Sentence Sentence { get; }

    public ImmutableArray<TreeRow> Rows { get; }

    public ImmutableArray<NameSpan> Names { get; }

    /// <summary>Index of the word that depends on none.</summary>
    public int Root { get; }

    public int Count => Rows.Length;

    public TreeRow this[int index] => Rows[index];

    /// <summary>Whether the heads make one tree.</summary>
    public static bool IsTree(ImmutableArray<TreeRow> rows) => FindRoot(rows) >= 0;

    /// <returns>The root, or -1 where the heads make no tree.</returns>
    static int FindRoot(ImmutableArray<TreeRow> rows)
    {
        int root = -1;
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].Head < -1 || rows[i].Head >= rows.Length || (rows[i].Head == -1 && root >= 0)) return -1;
            if (rows[i].Head == -1) root = i;
        }
        for (int i = 0; i < rows.Length; i++)
        {
            int steps = 0;
            for (int at = i; at >= 0; at = rows[at].Head)
                if (steps++ > rows.Length) return -1;
        }
        return root;
    }
}
