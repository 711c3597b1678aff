using System.CommandLine;
using Entente.Workshop.Lexicons;

namespace Entente.Workshop;

/// <summary><c>build</c>: compiles <c>data/lexicons</c> from the facts in <c>../shared/data/reference</c> and our own lists.</summary>
static class BuildCommand
{
    /// <summary>File name under <c>data/lexicons</c> and what makes its content; the same input gives the same bytes.</summary>
    public static IReadOnlyDictionary<string, Func<Sheet>> Builders { get; } = new Dictionary<string, Func<Sheet>>
    {
        ["cities.tsv"] = CitiesBuilder.Build,
        ["folds.tsv"] = FoldsBuilder.Build,
        ["landmarks.tsv"] = LandmarksBuilder.Build,
        ["regions.tsv"] = RegionsBuilder.Build,
        ["states.tsv"] = StatesBuilder.Build,
        ["state-names.tsv"] = StateNamesBuilder.Build,
        ["tenures.tsv"] = TenuresBuilder.Build,
    };

    /// <summary>The same for lists learned from raw text: minutes of reading, so no test repeats them.</summary>
    static readonly Dictionary<string, Func<Sheet>> Learned = new()
    {
        ["lowercase-words.tsv"] = LowercaseWordsBuilder.Build,
        ["stem-weights.tsv"] = StemWeightsBuilder.Build,
    };

    public static Command Create()
    {
        var names = new Argument<string[]>("name") { Description = "only these files", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("build", "Compile data/lexicons from the reference facts.") { names, Start.StartCommand.Create() };
        command.SetAction(parsed => Run(parsed.GetValue(names) ?? []));
        return command;
    }

    static void Run(string[] names)
    {
        foreach (var (name, build) in Builders.Concat(Learned).Where(one => names.Length == 0 || names.Contains(one.Key)))
        {
            var sheet = build();
            File.WriteAllText(Path.Combine(Folders.Repository, "data/lexicons", name), sheet.Write());
            Console.WriteLine($"data/lexicons/{name}: {sheet.Rows.Count} rows");
        }
    }
}
