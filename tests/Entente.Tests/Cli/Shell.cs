using System.Text;
using Entente.Cli;

namespace Entente.Tests.Cli;

/// <summary>Runs the command line in this process, as a pipe or a terminal would.</summary>
static class Shell
{
    public readonly record struct Result(int Status, string Output, string Error);

    public static Result Run(params string[] arguments) => Run("", arguments);

    public static Result Run(string input, string[] arguments, int width = 80, bool isSeen = false, bool hasColours = false)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new Terminal
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            Width = width,
            IsOutputSeen = isSeen,
            HasColours = hasColours,
        };
        var status = Entry.Run(arguments, terminal);
        return new(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
