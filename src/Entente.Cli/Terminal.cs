using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Entente.Cli;

/// <summary>Where a command reads, writes and complains, and what can be shown there. Tests hand in their own.</summary>
sealed class Terminal : IDisposable
{
    const int BrokenPipe = 32; // EPIPE on Linux and macOS

    TextWriter? _outputText;

    public required Stream Input { get; init; }

    /// <summary>Only results go here.</summary>
    public required Stream Output { get; init; }

    /// <summary>Complaints and progress, one line each.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sees <see cref="Output"/>.</summary>
    public bool IsOutputSeen { get; init; }

    /// <summary>Whether a person sees <see cref="Error"/>.</summary>
    public bool IsErrorSeen { get; init; }

    /// <summary>Whether <see cref="Output"/> takes colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>In cells.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Ends the work early: Ctrl-C.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary><see cref="Output"/> as text, UTF-8 without byte order mark.</summary>
    public TextWriter OutputText => _outputText ??= new StreamWriter(Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };

    /// <summary>The terminal or pipes this process was started with.</summary>
    public static Terminal Real()
    {
        var seen = !Console.IsOutputRedirected;
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = StandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            IsOutputSeen = seen,
            IsErrorSeen = !Console.IsErrorRedirected,
            HasColours = WantsColours(seen, Environment.GetEnvironmentVariable),
            Width = Cells(seen),
            Stop = Interrupts.Listen(),
        };
    }

    /// <summary>One line to the error output; control characters are shown, not obeyed.</summary>
    public void Say(string line) => Error.Write(Visible.Line(line) + "\n");

    /// <summary><c>FORCE_COLOR</c>, then <c>NO_COLOR</c> (no-color.org), then whether a capable terminal is there.</summary>
    internal static bool WantsColours(bool seen, Func<string, string?> variable)
    {
        if (variable("FORCE_COLOR") is { Length: > 0 } force) return force != "0";
        if (variable("NO_COLOR") is { Length: > 0 }) return false;
        return seen && variable("TERM") != "dumb";
    }

    internal static bool IsBrokenPipe(IOException exception) =>
        (exception.HResult & 0xFFFF) == BrokenPipe;

    public void Dispose() => _outputText?.Dispose();

    // Console's own stream swallows a broken pipe, and the work would go on for nobody. A file stream tells, but where the
    // output is a file it keeps an offset of its own and would overwrite what others append.
    static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    static int Cells(bool seen)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var said) && said > 0) return said;
        return seen && Console.WindowWidth > 0 ? Console.WindowWidth : 80;
    }
}
