namespace Entente.Cli;

/// <summary>One line on the error output that says how far a long run is; nothing where no person sees it.</summary>
/// <param name="terminal">Where it shows.</param>
/// <param name="isWanted">False where results go to the same screen: they are progress enough.</param>
sealed class Progress(Terminal terminal, bool isWanted)
{
    const int EveryMilliseconds = 100;
    const string ClearLine = "\r\e[K";

    readonly bool _isShown = isWanted && terminal.IsErrorSeen;
    long _next = Environment.TickCount64 + 5 * EveryMilliseconds; // a short run shows none
    int _done;
    int _failed;
    bool _stands;

    public void Count(bool failed)
    {
        _done++;
        if (failed) _failed++;
        if (!_isShown || Environment.TickCount64 < _next) return;
        _next = Environment.TickCount64 + EveryMilliseconds;
        _stands = true;
        terminal.Error.Write($"{ClearLine}{_done - _failed} read{(_failed > 0 ? $", {_failed} could not be" : "")}");
    }

    /// <summary>Takes the line away, before a complaint and at the end.</summary>
    public void Clear()
    {
        if (!_stands) return;
        terminal.Error.Write(ClearLine);
        _stands = false;
    }
}
