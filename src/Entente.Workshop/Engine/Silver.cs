using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Workshop.Engine;

/// <summary>Sentences of raw text labelled by two teachers: what they agree on is taught, the rest is left open.</summary>
/// <remarks>Where two models trained from other seeds agree, some nineteen of twenty heads are right (Zhou and Li 2005, tri-training).</remarks>
sealed class Silver(Parser one, Parser other, ISet<string> places)
{
    const int Shortest = 4, Longest = 60, ParagraphsAtOnce = 400;

    readonly Splitter _splitter = new();
    readonly Dictionary<string, int[]> _votes = [];

    /// <param name="lines">Paragraphs.</param>
    /// <param name="words">Stops after so many words.</param>
    /// <param name="threads">1 or 2; the result is the same.</param>
    public List<TreebankSentence> Label(IEnumerable<string> lines, int words, int threads)
    {
        var found = new List<(Tree One, Tree Other)>();
        int count = 0;
        foreach (string[] chunk in lines.Chunk(ParagraphsAtOnce))
        {
            var sentences = _splitter.Cut(new Document("raw", string.Join("\n\n", chunk))).Where(Fits).ToImmutableArray();
            var trees = new ImmutableArray<Tree>[2];
            Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => trees[i] = (i == 0 ? one : other).Parse(sentences));
            found.AddRange(trees[0].Zip(trees[1]));
            count += sentences.Sum(sentence => sentence.Count);
            if (count >= words) break;
        }
        foreach (var (first, second) in found)
        {
            Vote(first);
            Vote(second);
        }
        return [.. found.Select(pair => Agree(pair.One, pair.Other))];
    }

    static bool Fits(Sentence sentence) => sentence.Count is >= Shortest and <= Longest;

    static string Text(Tree tree, NameSpan name) =>
        string.Join(' ', Enumerable.Range(name.First, name.End - name.First).Select(word => tree.Sentence[word].ToString()));

    void Vote(Tree tree)
    {
        foreach (var name in tree.Names)
        {
            string text = Text(tree, name);
            if (!_votes.TryGetValue(text, out int[]? votes)) _votes.Add(text, votes = new int[NameTags.Kinds]);
            votes[(int)name.Kind]++;
        }
    }

    TreebankSentence Agree(Tree first, Tree second)
    {
        var words = new TreebankWord[first.Count];
        for (int i = 0; i < words.Length; i++)
        {
            var (mine, its) = (first[i], second[i]);
            bool tags = mine.Xpos == its.Xpos && mine.Upos == its.Upos;
            bool arc = mine.Head == its.Head && mine.Deprel == its.Deprel;
            words[i] = new TreebankWord(first.Sentence[i].ToString(), "_", tags ? mine.Upos.ToString().ToUpperInvariant() : "", tags ? mine.Xpos : "",
                mine.Feats == its.Feats ? mine.Feats : "?", arc ? mine.Head + 1 : -1, arc ? mine.Deprel : "");
        }
        return new TreebankSentence("silver", "", words) { Names = Names(first, second) };
    }

    uint[] Names(Tree first, Tree second)
    {
        var bits = new uint[first.Count];
        Array.Fill(bits, NameTags.Outside);
        var agreed = first.Names.Select(name => (name.First, name.End)).Intersect(second.Names.Select(name => (name.First, name.End))).ToHashSet();
        foreach (var name in first.Names.Concat(second.Names))
            if (!agreed.Contains((name.First, name.End))) bits.AsSpan(name.First, name.End - name.First).Clear();
        foreach (var name in first.Names.Where(name => agreed.Contains((name.First, name.End))))
        {
            var span = bits.AsSpan(name.First, name.End - name.First);
            if (Kind(first, second, name) is { } kind) NameTags.Mark(span, kind);
            else span.Clear();
        }
        return bits;
    }

    /// <summary>The kind of a name: a listed place, else what the whole text calls it by a clear majority, else what both say here.</summary>
    NameKind? Kind(Tree first, Tree second, NameSpan name)
    {
        string text = Text(first, name);
        var own = second.Names.First(its => its.First == name.First).Kind;
        if (places.Contains(text) && (name.Kind == NameKind.Place || own == NameKind.Place)) return NameKind.Place;
        int[] votes = _votes[text];
        int best = Array.IndexOf(votes, votes.Max());
        if (votes.Sum() >= 10 && votes[best] >= 0.8 * votes.Sum()) return (NameKind)best;
        return own == name.Kind ? own : null;
    }
}
