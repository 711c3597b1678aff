using System.CommandLine;
using Entente.Reading;

namespace Entente.Workshop.Meetings;

/// <summary><c>evaluate occasions</c>: which examples of <c>data/meetings</c> are not read as they say.</summary>
static class EvaluateOccasions
{
    public static Command Create()
    {
        var command = new Command("occasions", "The examples of the rules for meetings.");
        command.SetAction(_ => Run());
        return command;
    }

    static int Run()
    {
        var check = new OccasionCheck(new Reader());
        var examples = OccasionCheck.All().ToList();
        var held = 0;
        foreach (var example in examples)
        {
            if (check.Wrong(example) is not { } wrong) held++;
            else Console.WriteLine($"{example.Rule}{(example.IsCounter ? " not" : "")}: {example.Line}\n    {wrong}");
        }

        Console.WriteLine($"{held} of {examples.Count} examples hold");
        return 0;
    }
}
