using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Sentences;

namespace Entente.Reading.Parsing;

/// <summary>Writes trees and names as CoNLL-U: all ten columns, names in MISC as <c>NER=B-PER</c>, <c>NER=I-PER</c>.</summary>
public static class TreeWriter
{
    /// <summary>One document; <paramref name="trees"/> are those of all its sentences, in order.</summary>
    public static void Write(TextWriter writer, Document document, ImmutableArray<Tree> trees) =>
        ConlluWriter.Write(writer, document, [.. trees.Select(tree => tree.Sentence)], (sentence, word) => Columns(trees[sentence], word));

    static ConlluColumns Columns(Tree tree, int word)
    {
        var row = tree[word];
        string columns = $"{row.Lemma}\t{row.Upos.ToString().ToUpperInvariant()}\t{row.Xpos}\t{row.Feats}\t{row.Head + 1}\t{row.Deprel}\t_";
        foreach (var name in tree.Names)
            if (word >= name.First && word < name.End)
                return new ConlluColumns(columns, $"NER={(word == name.First ? 'B' : 'I')}-{Code(name.Kind)}");
        return new ConlluColumns(columns, "_");
    }

    /// <summary>The usual code of a kind of name.</summary>
    public static string Code(NameKind kind) => kind switch
    {
        NameKind.Person => "PER",
        NameKind.Place => "LOC",
        NameKind.Organisation => "ORG",
        NameKind.Group => "NORP",
        NameKind.Other => "MISC",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
