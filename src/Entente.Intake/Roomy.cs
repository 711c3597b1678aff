using System.Runtime.ExceptionServices;

namespace Entente.Intake;

/// <summary>Runs a reader of a foreign form on a thread with a large stack: such readers recurse as deep as a hostile file says.</summary>
static class Roomy
{
    const int Stack = 128 << 20;

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                thrown = ExceptionDispatchInfo.Capture(exception);
            }
        }, Stack);
        thread.IsBackground = true;
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result;
    }
}
