using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Entente.Reading.Parsing;

/// <summary>Makes the names of one document agree: the same words name the same kind of thing wherever they stand.</summary>
/// <remarks>
/// One sense a discourse (Gale, Church and Yarowsky 1992). A single word that is the family name of a person named in full
/// counts for a person: "Ahmed Park" settles "Park". A document in which Jordan is both a man and a state is the counter-example:
/// there the majority is wrong for the rest.
/// </remarks>
public static class NameSettler
{
    /// <summary>What a full name says of its last word, in votes.</summary>
    const int Full = 2;

    static readonly int Kinds = Enum.GetValues<NameKind>().Length;

    /// <param name="trees">All sentences of one document.</param>
    public static ImmutableArray<Tree> Settle(ImmutableArray<Tree> trees)
    {
        var votes = new Dictionary<string, int[]>();
        foreach (var tree in trees)
            foreach (var name in tree.Names) Vote(votes, tree, name);
        return [.. trees.Select(tree => Settle(tree, votes))];
    }

    static void Vote(Dictionary<string, int[]> votes, Tree tree, NameSpan name)
    {
        Count(votes, Text(tree, name.First, name.End), name.Kind, 1);
        if (name.Kind == NameKind.Person && name.End - name.First > 1) Count(votes, Text(tree, name.End - 1, name.End), name.Kind, Full);
    }

    static void Count(Dictionary<string, int[]> votes, string text, NameKind kind, int weight)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(votes, text, out _);
        (counts ??= new int[Kinds])[(int)kind] += weight;
    }

    static string Text(Tree tree, int first, int end) =>
        tree.Sentence.Document.Text[tree.Sentence.Words[first].Start..tree.Sentence.Words[end - 1].End];

    static Tree Settle(Tree tree, Dictionary<string, int[]> votes)
    {
        ImmutableArray<NameSpan> settled = [.. tree.Names.Select(name => name with { Kind = Kind(votes[Text(tree, name.First, name.End)], name.Kind) })];
        return settled.SequenceEqual(tree.Names) ? tree : new Tree(tree.Sentence, tree.Rows, settled);
    }

    /// <summary>The kind with most votes; its own where others have no more.</summary>
    static NameKind Kind(int[] votes, NameKind own)
    {
        int best = Array.IndexOf(votes, votes.Max());
        return votes[best] > votes[(int)own] ? (NameKind)best : own;
    }
}
