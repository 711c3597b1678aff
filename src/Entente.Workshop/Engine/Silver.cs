using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Workshop.Engine;

/// <summary>Sentences of raw text labelled by teachers: what two agree on is taught, the rest is left open. Names are the first two's affair.</summary>
/// <remarks>Where two models trained from other seeds agree, some nineteen of twenty heads are right (Zhou and Li 2005, tri-training).</remarks>
sealed class Silver(IReadOnlyList<Parser> teachers, KnownNames known, NameRules rules)
{
    const int Shortest = 4, Longest = 60, ParagraphsAtOnce = 400;

    readonly Splitter _splitter = new();
    readonly Dictionary<string, int[]> _votes = [];
    readonly WeakNames _weak = new(rules, known);

    /// <param name="lines">Paragraphs.</param>
    /// <param name="words">Stops after so many words.</param>
    /// <param name="threads">1 or 2; the result is the same.</param>
    public List<TreebankSentence> Label(IEnumerable<string> lines, int words, int threads)
    {
        var found = new List<Tree[]>();
        int count = 0;
        foreach (string[] chunk in lines.Chunk(ParagraphsAtOnce))
        {
            var sentences = _splitter.Cut(new Document("raw", string.Join("\n\n", chunk))).Where(Fits).ToImmutableArray();
            var trees = new ImmutableArray<Tree>[teachers.Count];
            Parallel.For(0, trees.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => trees[i] = teachers[i].Parse(sentences));
            for (int i = 0; i < sentences.Length; i++) found.Add([.. trees.Select(all => all[i])]);
            count += sentences.Sum(sentence => sentence.Count);
            if (count >= words) break;
        }
        foreach (var trees in found)
        {
            Vote(trees[0]);
            Vote(trees[1]);
        }
        return [.. found.Select(Agree)];
    }

    static bool Fits(Sentence sentence) => sentence.Count is >= Shortest and <= Longest;

    static string[] Words(Tree tree) => [.. Enumerable.Range(0, tree.Count).Select(word => tree.Sentence[word].ToString())];

    void Vote(Tree tree)
    {
        string[] words = Words(tree);
        foreach (var name in tree.Names)
        {
            int first = Start(words, name);
            string text = string.Join(' ', words[first..name.End]);
            if (!_votes.TryGetValue(text, out int[]? votes)) _votes.Add(text, votes = new int[NameTags.Kinds]);
            votes[(int)name.Kind]++;
        }
    }

    int Start(string[] words, NameSpan name) =>
        name.Kind == NameKind.Person ? name.First + rules.Titles(words.AsSpan(name.First, name.End - name.First)) : name.First;

    TreebankSentence Agree(Tree[] trees)
    {
        var first = trees[0];
        var words = new TreebankWord[first.Count];
        for (int i = 0; i < words.Length; i++)
        {
            TreeRow[] rows = [.. trees.Select(tree => tree[i])];
            var tag = Shared(rows, row => (row.Upos, row.Xpos));
            var features = Shared(rows, row => (row.Upos, row.Xpos, row.Feats));
            var arc = Shared(rows, row => (row.Head, row.Deprel));
            words[i] = new TreebankWord(first.Sentence[i].ToString(), "_", tag?.Upos.ToString().ToUpperInvariant() ?? "", tag?.Xpos ?? "",
                features?.Feats ?? "?", arc?.Head + 1 ?? -1, arc?.Deprel ?? "");
        }
        return new TreebankSentence("silver", "", words) { Names = Both(_weak.Read(words), Names(first, trees[1])) };
    }

    /// <summary>The first answer that another teacher gives too; null for none.</summary>
    static TreeRow? Shared<TKey>(TreeRow[] rows, Func<TreeRow, TKey> answer)
    {
        for (int i = 0; i < rows.Length; i++)
            for (int other = i + 1; other < rows.Length; other++)
                if (EqualityComparer<TKey>.Default.Equals(answer(rows[i]), answer(rows[other]))) return rows[i];
        return null;
    }

    /// <summary>Gives the sentences of a treebank without names what the teachers agree on; what its tags say stays.</summary>
    public void AddNames(IReadOnlyList<TreebankSentence> sentences)
    {
        var texts = sentences.Select(sentence => sentence.Words.Select(word => word.Form)).ToList();
        var (first, second) = (GoldWords.Parse(teachers[0], texts), GoldWords.Parse(teachers[1], texts));
        for (int i = 0; i < sentences.Count; i++)
        {
            Vote(first[i]);
            Vote(second[i]);
        }
        for (int i = 0; i < sentences.Count; i++) sentences[i].Names = Both(sentences[i].Names, Names(first[i], second[i]));
    }

    /// <summary>What tags and teachers say together; where they contradict each other the word is left open.</summary>
    static uint[] Both(uint[] told, uint[] names) =>
        [.. told.Zip(names, (one, other) => one == 0 ? other : other == 0 ? one : one & other)];

    uint[] Names(Tree first, Tree second)
    {
        string[] words = Words(first);
        var bits = new uint[words.Length];
        Array.Fill(bits, NameTags.Outside);
        var agreed = first.Names.Select(name => (name.First, name.End)).Intersect(second.Names.Select(name => (name.First, name.End))).ToHashSet();
        foreach (var name in first.Names.Concat(second.Names))
            if (!agreed.Contains((name.First, name.End))) bits.AsSpan(name.First, name.End - name.First).Clear();
        foreach (var name in first.Names.Where(name => agreed.Contains((name.First, name.End))))
        {
            int start = Start(words, name);
            if (start == name.End || rules.IsNone(words.AsSpan(start, name.End - start))) continue;
            var span = bits.AsSpan(start, name.End - start);
            var its = second.Names.First(other => other.First == name.First).Kind;
            if (Kind(words.AsSpan(start, span.Length), name.Kind, its) is { } kind) NameTags.Mark(span, kind);
            else span.Clear();
        }
        AddListed(words, bits);
        return bits;
    }

    /// <summary>Names of our lists that neither teacher found.</summary>
    void AddListed(string[] words, uint[] bits)
    {
        for (int at = 0; at < words.Length; at++)
        {
            int length = bits[at] == NameTags.Outside ? known.Length(words, at) : 0;
            if (length == 0 || bits.AsSpan(at, length).ContainsAnyExcept(NameTags.Outside)) continue;
            NameTags.Mark(bits.AsSpan(at, length), known.Kind(words.AsSpan(at, length))!.Value);
            at += length - 1;
        }
    }

    /// <summary>The kind of a name: the lists' where they are sure or some vote agrees, else what the whole text says by a clear majority, else both here.</summary>
    NameKind? Kind(ReadOnlySpan<string> words, NameKind mine, NameKind its)
    {
        int[] votes = _votes.GetValueOrDefault(string.Join(' ', words), new int[NameTags.Kinds]);
        int all = votes.Sum();
        if (known.Kind(words) is { } listed && (known.IsSure(words) || listed == mine || listed == its || votes[(int)listed] * 8 > all)) return listed;
        int best = Array.IndexOf(votes, votes.Max());
        if (all >= 10 && votes[best] >= 0.8 * all) return (NameKind)best;
        return mine == its ? mine : null;
    }
}
