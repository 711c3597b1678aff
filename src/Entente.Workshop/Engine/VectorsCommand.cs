using System.CommandLine;

namespace Entente.Workshop.Engine;

/// <summary><c>train vectors</c>: word vectors from the raw news text, for <c>train engine</c>.</summary>
static class VectorsCommand
{
    public static Command Create()
    {
        var text = new Option<FileInfo>("--text") { Description = "Raw text, a paragraph a line; .xz is unpacked.", DefaultValueFactory = _ => new FileInfo(Path.Combine(Folders.Shared, "data/text/news.txt.xz")) };
        var output = new Option<FileInfo>("--output") { Description = "Where the vectors go.", Required = true };
        var rounds = new Option<int>("--rounds") { Description = "Passes over the text.", DefaultValueFactory = _ => 2 };
        var size = new Option<int>("--words") { Description = "Words to keep.", DefaultValueFactory = _ => 60_000 };
        var command = new Command("vectors", "Learn word vectors from raw text.") { text, output, rounds, size };
        command.SetAction(parse => Run(parse.GetRequiredValue(text), parse.GetRequiredValue(output), parse.GetValue(rounds), parse.GetValue(size)));
        return command;
    }

    static void Run(FileInfo text, FileInfo output, int rounds, int size)
    {
        var corpus = WordCorpus.Read(RawText.Lines(text.FullName), size);
        Console.Error.WriteLine($"vectors: {corpus.Text.Length} words of text, {corpus.Words.Length} kept");
        const int dimensions = 96;
        var rows = new SkipGram(corpus, dimensions, seed: 1).Train(rounds, Console.Error);
        var vectors = new WordVectors(corpus.Words, rows, dimensions);
        vectors.Save(output.FullName);
        foreach (string word in (string[])["minister", "signed", "france", "quickly", "reuters", "between"])
            Console.Error.WriteLine($"{word}: {string.Join(' ', vectors.Near(word, 8))}");
    }
}
