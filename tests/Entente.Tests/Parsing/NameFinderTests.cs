using Entente.Reading.Parsing;

namespace Entente.Tests.Parsing;

public sealed class NameFinderTests
{
    /// <summary>Finds names where each word's best tags are given as (column, score) and all else scores 0.</summary>
    static List<NameSpan> Find(params (int Column, float Score)[][] words)
    {
        var finder = new NameFinder(2);
        finder.Start(words.Length);
        for (int word = 0; word < words.Length; word++)
        {
            var scores = new float[1 + 2 * NameFinder.Tags];
            foreach (var (column, score) in words[word]) scores[column] = score;
            Feed(finder, word, scores);
        }
        return finder.Finish(words.Length);
    }

    static unsafe void Feed(NameFinder finder, int word, float[] scores)
    {
        fixed (float* at = scores) finder.Add(word, at);
    }

    static int Column(int kind, int part) => 1 + kind * NameFinder.Tags + part;

    [Fact]
    public void Finish_BeginInsideEndThenSingle_TwoNames()
    {
        var spans = Find([(Column(0, NameFinder.Begin), 5)], [(Column(0, NameFinder.Inside), 5)], [(Column(0, NameFinder.End), 5)], [(0, 5)], [(Column(1, NameFinder.Single), 5)]);
        Assert.Equal([new NameSpan(0, 3, NameKind.Person), new NameSpan(4, 5, NameKind.Place)], spans);
    }

    [Fact]
    public void Finish_EndWithoutBegin_IsNoName()
    {
        Assert.Empty(Find([(0, 5)], [(Column(0, NameFinder.End), 2), (0, 1)]));
    }

    [Fact]
    public void Finish_BeginOfOneKindEndOfAnother_TakesTheBetterWhole()
    {
        var spans = Find([(Column(0, NameFinder.Begin), 3), (Column(1, NameFinder.Begin), 2)], [(Column(1, NameFinder.End), 5)]);
        Assert.Equal([new NameSpan(0, 2, NameKind.Place)], spans);
    }

    [Fact]
    public void Finish_NamesSideBySide_StayTwo()
    {
        var spans = Find([(Column(0, NameFinder.Begin), 4)], [(Column(0, NameFinder.End), 4)], [(Column(0, NameFinder.Begin), 4)], [(Column(0, NameFinder.End), 4)]);
        Assert.Equal([new NameSpan(0, 2, NameKind.Person), new NameSpan(2, 4, NameKind.Person)], spans);
    }
}
