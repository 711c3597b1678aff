using System.Threading.Channels;

namespace Entente.Cli;

/// <summary>Works on many things at a time and hands the results out in the order the things came in.</summary>
static class InOrder
{
    // Things a worker may be ahead of the slowest: enough to ride over one long article, little enough to hold in memory.
    const int Ahead = 8;

    /// <summary>The results in order; at most <c>jobs</c> at work and <c>8 * jobs</c> held, however many things there are.</summary>
    /// <param name="things">Taken one by one, as needed, on one thread.</param>
    /// <param name="work">Safe on many threads; an exception of it comes out where its result would have.</param>
    /// <param name="jobs">At least 1. With 1, or with one thing, all happens on the caller's thread.</param>
    /// <param name="stop">Ends it with <see cref="OperationCanceledException"/>.</param>
    public static IEnumerable<TResult> Work<T, TResult>(IEnumerable<T> things, Func<T, TResult> work, int jobs, CancellationToken stop)
    {
        using var source = things.GetEnumerator();
        if (!source.MoveNext()) yield break;
        var first = source.Current;
        if (jobs == 1)
        {
            yield return work(first);
            foreach (var result in Rest(source, work, stop)) yield return result;
            yield break;
        }

        if (!source.MoveNext())
        {
            yield return work(first); // no thread is started for one document
            yield break;
        }

        foreach (var result in Together(Again(first, source), work, jobs, stop)) yield return result;
    }

    static IEnumerable<TResult> Rest<T, TResult>(IEnumerator<T> source, Func<T, TResult> work, CancellationToken stop)
    {
        while (source.MoveNext())
        {
            stop.ThrowIfCancellationRequested();
            yield return work(source.Current);
        }
    }

    /// <summary>The first thing, the one the source stands on, and those after it.</summary>
    static IEnumerable<T> Again<T>(T first, IEnumerator<T> source)
    {
        yield return first;
        do yield return source.Current;
        while (source.MoveNext());
    }

    static IEnumerable<TResult> Together<T, TResult>(IEnumerable<T> things, Func<T, TResult> work, int jobs, CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var todo = Channel.CreateUnbounded<(T Thing, TaskCompletionSource<TResult> Result)>();
        var order = Channel.CreateBounded<Task<TResult>>(Ahead * jobs); // what bounds both
        var feeding = Task.Run(() => Feed(things, todo.Writer, order.Writer, ending.Token), CancellationToken.None);
        var workers = Enumerable.Range(0, jobs).Select(_ => Task.Run(() => Serve(todo.Reader, work, ending.Token), CancellationToken.None)).ToArray();
        try
        {
            while (order.Reader.WaitToReadAsync(stop).AsTask().GetAwaiter().GetResult())
                while (order.Reader.TryRead(out var next))
                    yield return next.WaitAsync(stop).GetAwaiter().GetResult();
        }
        finally
        {
            ending.Cancel(); // the caller may leave early
            Task.WaitAll([feeding, .. workers], CancellationToken.None);
        }
    }

    static async Task Feed<T, TResult>(
        IEnumerable<T> things,
        ChannelWriter<(T, TaskCompletionSource<TResult>)> todo,
        ChannelWriter<Task<TResult>> order,
        CancellationToken ending)
    {
        Exception? failure = null;
        try
        {
            foreach (var thing in things)
            {
                var result = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
                await order.WriteAsync(result.Task, ending);
                await todo.WriteAsync((thing, result), ending);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // the consumer has left or been told to stop; it knows
        }
        catch (Exception broken)
        {
            failure = broken; // of the source: it comes out where the next thing would have
        }

        todo.Complete();
        order.Complete(failure);
    }

    static async Task Serve<T, TResult>(
        ChannelReader<(T Thing, TaskCompletionSource<TResult> Result)> todo, Func<T, TResult> work, CancellationToken ending)
    {
        while (!ending.IsCancellationRequested && await todo.WaitToReadAsync(CancellationToken.None))
            while (!ending.IsCancellationRequested && todo.TryRead(out var one))
                Finish(one.Thing, one.Result, work);
    }

    static void Finish<T, TResult>(T thing, TaskCompletionSource<TResult> result, Func<T, TResult> work)
    {
        try
        {
            result.SetResult(work(thing));
        }
        catch (Exception failure)
        {
            result.SetException(failure);
        }
    }
}
