namespace Entente.Cli;

/// <summary>The exit statuses of the contract.</summary>
static class Exit
{
    public const int Done = 0;

    /// <summary>Something could not be read; the rest was done.</summary>
    public const int Failed = 1;

    /// <summary>Bad usage: nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C, as shells report it.</summary>
    public const int Interrupted = 130;
}
