using System.CommandLine;

namespace Entente.Workshop.Engine;

/// <summary><c>train engine</c>: the model of tags, lemmas, trees and names.</summary>
static class EngineCommand
{
    static readonly Option<DirectoryInfo> Shared = new("--data") { Description = "The folder that holds data/treebanks, data/ner, data/text.", DefaultValueFactory = _ => new DirectoryInfo(Folders.Shared) };
    static readonly Option<DirectoryInfo> Work = new("--work") { Description = "Vectors, teachers and first engines are kept here, and taken from here when they are there.", Required = true };
    static readonly Option<FileInfo> Output = new("--output") { Description = "Where the model goes.", DefaultValueFactory = _ => new FileInfo(Path.Combine(Folders.Repository, "data/models/engine.bin")) };
    static readonly Option<int> Rounds = new("--rounds") { Description = "Passes over the treebanks.", DefaultValueFactory = _ => 24 };
    static readonly Option<int> Report = new("--report") { Description = "Rounds between scores on the dev sets.", DefaultValueFactory = _ => 5 };
    static readonly Option<int> Threads = new("--threads") { Description = "1 or 2; the model is the same.", DefaultValueFactory = _ => 2 };
    static readonly Option<int> Cells = new("--cells") { Description = "Cells of one direction of a layer, a multiple of 8.", DefaultValueFactory = _ => 160 };
    static readonly Option<int> Batch = new("--batch") { Description = "Words of a batch.", DefaultValueFactory = _ => 600 };
    static readonly Option<long> Seed = new("--seed") { Description = "What chance begins with.", DefaultValueFactory = _ => 1 };
    static readonly Option<int> Words = new("--silver") { Description = "Words of raw text the first engines label; 0 trains a teacher.", DefaultValueFactory = _ => 6_000_000 };
    static readonly Option<string[]> Without = new("--without") { Description = "Documents of GUM to leave out.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };

    static readonly Option<string[]> Also = new("--also") { Description = "More corpora of names (words and tags, gzip), to measure what they would add; check their licences.", DefaultValueFactory = _ => [] };

    public static Command Create()
    {
        var command = new Command("engine", "Train data/models/engine.bin.") { Shared, Work, Output, Rounds, Report, Threads, Cells, Batch, Seed, Words, Without, Also };
        command.SetAction(Run);
        return command;
    }

    static void Run(ParseResult parse)
    {
        var recipe = new EngineRecipe(parse.GetRequiredValue(Shared).FullName, parse.GetRequiredValue(Work).FullName)
        {
            Settings = new TrainerSettings(parse.GetValue(Rounds), parse.GetValue(Report), parse.GetValue(Threads))
            {
                Seed = (ulong)parse.GetValue(Seed),
                BatchWords = parse.GetValue(Batch),
                Log = Console.Error,
            },
            Cells = parse.GetValue(Cells),
            Without = parse.GetRequiredValue(Without).ToHashSet(),
            Also = parse.GetRequiredValue(Also),
        };
        recipe.Make(parse.GetRequiredValue(Output).FullName, parse.GetValue(Words));
    }
}
