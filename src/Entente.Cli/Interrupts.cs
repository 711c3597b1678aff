using System.Runtime.InteropServices;

namespace Entente.Cli;

/// <summary>
/// Turns the first Ctrl-C into a request to stop, so that what is being written is written whole. Work that does not stop
/// soon, as when it waits for input, is ended; so is all work at the second Ctrl-C.
/// </summary>
static class Interrupts
{
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    static readonly CancellationTokenSource Stopping = new();
    static PosixSignalRegistration? Registration;

    public static CancellationToken Listen()
    {
        Registration ??= PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = !Stopping.IsCancellationRequested;
            Stopping.Cancel();
            _ = Task.Delay(Patience).ContinueWith(_ => Environment.Exit(Exit.Interrupted), TaskScheduler.Default);
        });
        return Stopping.Token;
    }
}
