using Entente.Reading.Parsing;
using Entente.Workshop.Engine;

namespace Entente.Tests.Parsing;

public sealed class HeadFinderTests
{
    static unsafe int[] Find(int count, Func<int, int, float> score)
    {
        var finder = new HeadFinder();
        float* scores = finder.Begin(count);
        for (int place = 1; place < count; place++)
            for (int head = 0; head < count; head++) scores[place * count + head] = score(place, head);
        return finder.Find().ToArray();
    }

    [Fact]
    public void Find_OneWord_IsTheRoot() => Assert.Equal(0, Find(2, (_, head) => head == 0 ? -5 : 5)[1]);

    [Fact]
    public void Find_Cycle_BreaksWhereItCostsLeast()
    {
        // 2 and 3 prefer each other; 3 under 1 costs 1, 2 under 1 costs 5.
        var heads = Find(4, (place, head) => (place, head) switch { (1, 0) => 9, (2, 3) => 6, (2, 1) => 1, (3, 2) => 6, (3, 1) => 5, _ => -9 });
        Assert.Equal([0, 3, 1], heads[1..]);
    }

    [Fact]
    public void Find_TwoRoots_KeepsTheSurer()
    {
        var heads = Find(3, (place, head) => (place, head) switch { (1, 0) => 9, (2, 0) => 3, (2, 1) => 2, _ => -9 });
        Assert.Equal([0, 1], heads[1..]);
    }

    [Fact]
    public void Find_AnyScores_MakesOneTree()
    {
        var dice = new Dice(7);
        for (int round = 0; round < 500; round++)
        {
            int count = 2 + dice.Next(12);
            var scores = new float[count * count];
            for (int i = 0; i < scores.Length; i++) scores[i] = dice.Normal();
            int[] heads = Find(count, (place, head) => scores[place * count + head]);
            Assert.Equal(1, heads[1..].Count(head => head == 0));
            for (int place = 1; place < count; place++)
            {
                int at = place;
                for (int steps = 0; at != 0; steps++)
                {
                    Assert.True(steps <= count, "a cycle");
                    at = heads[at];
                }
            }
        }
    }
}
