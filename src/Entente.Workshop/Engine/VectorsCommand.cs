using System.CommandLine;

namespace Entente.Workshop.Engine;

/// <summary><c>train vectors</c>: word vectors from the raw news text, for <c>train engine</c>.</summary>
static class VectorsCommand
{
    const int Dimensions = 96, Words = 60_000, Rounds = 2, Seed = 1;

    public static Command Create()
    {
        var text = new Option<FileInfo>("--text")
        {
            Description = "Raw text, a paragraph a line; .xz is unpacked.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine(Folders.Shared, "data/text/news.txt.xz")),
        };
        var output = new Option<FileInfo>("--output") { Description = "Where the vectors go.", Required = true };
        var command = new Command("vectors", "Learn word vectors from raw text.") { text, output };
        command.SetAction(parse => Make(parse.GetRequiredValue(text).FullName, parse.GetRequiredValue(output).FullName));
        return command;
    }

    public static void Make(string text, string output)
    {
        var corpus = WordCorpus.Read(RawText.Lines(text), Words);
        Console.Error.WriteLine($"vectors: {corpus.Text.Length} words of text, {corpus.Words.Length} kept");
        var vectors = new WordVectors(corpus.Words, new SkipGram(corpus, Dimensions, Seed).Train(Rounds, Console.Error), Dimensions);
        vectors.Save(output);
        foreach (string word in (string[])["minister", "signed", "france", "quickly"])
            Console.Error.WriteLine($"{word}: {string.Join(' ', vectors.Near(word, 8))}");
    }
}
