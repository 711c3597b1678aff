using System.CommandLine;
using System.Reflection;

namespace Entente.Workshop.Start;

/// <summary><c>build start</c>: generic methods that a start needs, as a profile for the compiler that runs ahead of time.</summary>
static class StartCommand
{
    /// <summary>Where the types of such names are sought.</summary>
    static readonly string[] Named = ["System.Linq", "System.Collections", "System.Collections.Immutable", "System.Memory", "System.Text.Json", "Entente.Reading"];

    public static Command Create()
    {
        var listed = new Argument<string[]>("LIST") { Description = "What the published program compiled at its starts: runs with DOTNET_JitStdOutFile=LIST DOTNET_JitDisasmSummary=1." };
        var output = new Option<string>("--output", "-o") { Description = "Where to write the profile.", DefaultValueFactory = _ => Path.Combine(Folders.Repository, "src/Entente.Cli/start.mibc") };
        var command = new Command("start", "The profile of methods to compile ahead, from lists of those that were compiled at the start.") { listed, output };
        command.SetAction(parsed =>
        {
            foreach (var name in Named) Assembly.Load(name);
            var names = new MethodNames();
            var lines = parsed.GetValue(listed)!.SelectMany(File.ReadLines).Select(MethodNames.Bare).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            using var file = File.Create(parsed.GetValue(output)!);
            var count = new ProfileWriter().Write(lines.SelectMany(names.Of), file);
            Console.WriteLine($"{lines.Count} names, {count} methods");
        });
        return command;
    }
}
