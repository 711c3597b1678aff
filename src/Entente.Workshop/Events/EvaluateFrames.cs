using System.CommandLine;
using Entente.Reading;
using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary><c>evaluate frames</c>: which examples of the event lexicon the coder does not read as they say.</summary>
static class EvaluateFrames
{
    static readonly Option<string> Only = new("--only") { Description = "Only frames whose id begins so." };

    public static Command Create()
    {
        var command = new Command("frames", "Run every example and counter-example of data/plover and list those that fail.") { Only };
        command.SetAction(parsed => Run(parsed.GetValue(Only) ?? ""));
        return command;
    }

    static int Run(string only)
    {
        var check = new FrameCheck(new Reader());
        var (run, failed) = (0, 0);
        foreach (var example in FrameCheck.All(new FrameBook(withExamples: true)))
        {
            if (!example.Frame.StartsWith(only, StringComparison.Ordinal)) continue;
            run++;
            if (check.Wrong(example) is not { } wrong) continue;
            failed++;
            Console.WriteLine($"{example.Frame}{(example.IsCounter ? " NOT" : "")}: {example.Line}\n    {wrong}");
        }

        Console.WriteLine($"{run} examples, {failed} fail");
        return failed == 0 ? 0 : 1;
    }
}
