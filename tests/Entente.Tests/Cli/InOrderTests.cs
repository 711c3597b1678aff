using System.Collections.Concurrent;
using Entente.Cli;

namespace Entente.Tests.Cli;

public sealed class InOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Work_ManyThings_ComeOutInOrder(int jobs)
    {
        var results = InOrder.Work(Enumerable.Range(0, 200), number => Slow(number), jobs, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 200).Select(Slow), results);
    }

    [Fact]
    public void Work_SlowCaller_TakesFewThingsAhead()
    {
        var taken = 0;
        IEnumerable<int> Endless()
        {
            while (true) yield return Interlocked.Increment(ref taken);
        }

        Assert.Equal([1, 2, 3], InOrder.Work(Endless(), number => number, 2, CancellationToken.None).Take(3));
        Assert.InRange(Volatile.Read(ref taken), 3, 3 + 8 * 2 + 2);
    }

    [Fact]
    public void Work_OneThing_StaysOnTheCallersThread() =>
        Assert.Equal([Environment.CurrentManagedThreadId], InOrder.Work([0], _ => Environment.CurrentManagedThreadId, 4, CancellationToken.None));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Work_BrokenThing_ThrowsAfterTheOnesBefore(int jobs)
    {
        var seen = new ConcurrentQueue<int>();
        Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var result in InOrder.Work(Enumerable.Range(0, 9), number => number == 5 ? throw new InvalidDataException() : number, jobs, CancellationToken.None))
                seen.Enqueue(result);
        });
        Assert.Equal([0, 1, 2, 3, 4], seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Work_BrokenSource_Throws(int jobs)
    {
        static IEnumerable<int> Breaks()
        {
            yield return 1;
            yield return 2;
            throw new InvalidDataException();
        }

        Assert.Throws<InvalidDataException>(() => InOrder.Work(Breaks(), number => number, jobs, CancellationToken.None).Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Work_Stopped_EndsAsCancelled(int jobs)
    {
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var result in InOrder.Work(Enumerable.Range(0, 100_000), number => number, jobs, stop.Token))
                if (result == 10) stop.Cancel();
        });
    }

    static int Slow(int number)
    {
        Thread.SpinWait(number % 3 * 5_000);
        return number * number;
    }
}
