using System.CommandLine;

namespace Entente.Workshop.Events;

/// <summary><c>train events</c> and <c>evaluate surmises</c>: the learned layer of the coder.</summary>
static class SurmiseCommands
{
    const int Folds = 5;

    static readonly Option<int> Seed = new("--seed") { Description = "Of the order of the lessons.", DefaultValueFactory = _ => 1 };

    static readonly Option<string> Output = new("--output", "-o") { Description = "Where to write the model.", DefaultValueFactory = _ => Path.Combine(Folders.Repository, "data/models/surmise.bin") };

    public static Command Train()
    {
        var command = new Command("events", "The learned layer of the coder, from data/plover/sentences/news-*.tsv.") { Seed, Output };
        command.SetAction(parsed =>
        {
            var lessons = new NewsLessons();
            var school = new School(lessons, lessons.Read(NewsSentence.All()), parsed.GetValue(Seed));
            File.WriteAllBytes(parsed.GetValue(Output)!, school.Model(_ => true));
            Console.WriteLine($"{school.Cases.Count} sentences");
        });
        return command;
    }

    public static Command Evaluate()
    {
        var command = new Command("surmises", "The learned layer on sentences of our own that it was not trained on: five folds of whole lines.") { Seed };
        command.SetAction(parsed =>
        {
            var lessons = new NewsLessons();
            var school = new School(lessons, lessons.Read(NewsSentence.All()), parsed.GetValue(Seed));
            var scores = SurmiseScore.Levels.ToDictionary(level => level, _ => new SurmiseScore());
            foreach (var (one, found) in school.HeldOut(Folds, SurmiseScore.Levels[0]))
                foreach (var (level, score) in scores) score.Add(one, found.FindAll(surmise => surmise.Share >= level));
            var frames = new SurmiseScore();
            foreach (var one in school.Cases) frames.Add(one, SurmiseScore.OfFrames(one.Survey));
            Console.WriteLine(frames.Row("frames"));
            foreach (var (level, score) in scores) Console.WriteLine(score.Row(FormattableString.Invariant($"from {level:F2} on")));
            Console.WriteLine(scores[0.25].Types());
        });
        return command;
    }
}
