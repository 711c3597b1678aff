using System.Runtime.InteropServices;

namespace Entente.Cli;

/// <summary>Turns the first Ctrl-C into a request to stop; the second ends the process at once.</summary>
static class Interrupts
{
    static readonly CancellationTokenSource Stopping = new();
    static PosixSignalRegistration? Registration;

    public static CancellationToken Listen()
    {
        Registration ??= PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = !Stopping.IsCancellationRequested;
            Stopping.Cancel();
        });
        return Stopping.Token;
    }
}
