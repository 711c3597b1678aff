namespace Entente.Cli;

/// <summary>The outermost door: whatever goes wrong ends in one line on the error output, never in a stack trace.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        var terminal = Terminal.Real();
        try
        {
            return Entry.Run(arguments, terminal);
        }
        catch (IOException closed) when (Terminal.IsBrokenPipe(closed))
        {
            return Exit.Done; // whoever read us has enough: `entente read ... | head`
        }
        catch (OperationCanceledException)
        {
            return Exit.Interrupted;
        }
        catch (Exception unexpected)
        {
            terminal.Say($"entente: {unexpected.Message}");
            return Exit.Failed;
        }
    }
}
