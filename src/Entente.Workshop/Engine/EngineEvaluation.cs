using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;
using Entente.Workshop.Sentences;

namespace Entente.Workshop.Engine;

/// <summary><c>evaluate trees</c> and <c>evaluate names</c>: the engine on the dev sets, with files for the scorers handed out.</summary>
static class EngineEvaluation
{
    static readonly Option<FileInfo?> ModelFile = new("--model") { Description = "An engine in a file; without it the one that ships." };
    static readonly Option<DirectoryInfo?> Output = new("--output") { Description = "A folder for the files that were scored." };
    static readonly Option<string[]> Documents = new("--documents") { Description = "Only these documents of GUM, train and dev.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };

    static readonly string[] Treebanks = ["en_ewt-ud-dev", "en_gum-ud-dev"];

    public static Command Trees()
    {
        var command = new Command("trees", "Score tags, lemmas and trees on gold tokens, and write CoNLL-U from raw text.") { ModelFile, Output, Documents };
        command.SetAction(parse =>
        {
            var parser = Load(parse);
            if (parse.GetRequiredValue(Documents) is { Length: > 0 } documents) Score(parser, documents.ToHashSet());
            else foreach (string name in Treebanks) Score(parser, name, parse.GetValue(Output));
        });
        return command;
    }

    public static Command Names()
    {
        var command = new Command("names", "Score names on gold tokens, and write them from raw text.") { ModelFile, Output };
        command.SetAction(parse =>
        {
            var parser = Load(parse);
            foreach (string name in (string[])["worldwide-dev", "uner_ewt-dev"])
            {
                string path = Path.Combine(Folders.Shared, $"data/ner/dev/{name}");
                Console.WriteLine($"{name}, gold tokens: {NameScore.Of(parser, path + ".conll.gz")}");
                if (parse.GetValue(Output) is { } folder) Raw(parser, path + ".jsonl.gz", folder, name);
            }
        });
        return command;
    }

    static Parser Load(ParseResult parse) => parse.GetValue(ModelFile) is { } file ? Parser.Load(File.ReadAllBytes(file.FullName)) : new Parser();

    static void Score(Parser parser, string name, DirectoryInfo? folder)
    {
        string path = EngineCorpora.Path(Folders.Shared, name);
        Console.WriteLine($"{name}, gold tokens: {TreeScore.Of(parser, Treebank.Read(path))}");
        if (folder == null) return;
        folder.Create();
        Gold(parser, path, Path.Combine(folder.FullName, name + ".gold-tokens.conllu"));
        var raw = new Raw(ConlluReader.Read(path));
        var document = new Document(name, raw.Text);
        using var writer = new StreamWriter(Path.Combine(folder.FullName, name + ".raw.conllu"));
        TreeWriter.Write(writer, document, parser.Parse(new Splitter().Cut(document)));
    }

    /// <summary>The treebank's rows with the engine's columns in place of its own.</summary>
    static void Gold(Parser parser, string path, string into)
    {
        var sentences = ConlluReader.Read(path).ToList();
        var trees = GoldWords.Parse(parser, sentences.Select(sentence => sentence.Words.Select(row => row[1])));
        using var writer = new StreamWriter(into);
        for (int i = 0; i < sentences.Count; i++)
        {
            foreach (var row in sentences[i].Rows.Where(row => !row[0].Contains('.')))
            {
                if (row[0].Contains('-'))
                {
                    writer.Write(string.Join('\t', row) + '\n');
                    continue;
                }
                var mine = trees[i][int.Parse(row[0]) - 1];
                writer.Write($"{row[0]}\t{row[1]}\t{mine.Lemma}\t{mine.Upos.ToString().ToUpperInvariant()}\t{mine.Xpos}\t{mine.Feats}\t{mine.Head + 1}\t{mine.Deprel}\t_\t{row[9]}\n");
            }
            writer.Write('\n');
        }
    }

    static void Score(Parser parser, HashSet<string> documents)
    {
        var gold = ((string[])["en_gum-ud-train", "en_gum-ud-dev"]).SelectMany(name => Treebank.Read(EngineCorpora.Path(Folders.Shared, name)))
            .Where(sentence => documents.Contains(sentence.Document)).ToList();
        Console.WriteLine($"{documents.Count} documents, {gold.Sum(sentence => sentence.Words.Count)} words: {TreeScore.Of(parser, gold)}");
    }

    /// <summary>Names from raw text with offsets in code points, one document a line.</summary>
    static void Raw(Parser parser, string path, DirectoryInfo folder, string name)
    {
        folder.Create();
        var splitter = new Splitter();
        using var file = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        using var writer = new StreamWriter(Path.Combine(folder.FullName, name + ".jsonl"));
        while (file.ReadLine() is { } line)
        {
            using var gold = JsonDocument.Parse(line);
            var document = new Document(gold.RootElement.GetProperty("doc").GetString()!, gold.RootElement.GetProperty("text").GetString()!);
            var names = NameSettler.Settle(parser.Parse(splitter.Cut(document))).SelectMany(tree => tree.Names.Select(found => (tree.Sentence, found)));
            var rows = names.Select(pair => new
            {
                start = Points(document.Text, pair.Sentence.Words[pair.found.First].Start),
                end = Points(document.Text, pair.Sentence.Words[pair.found.End - 1].End),
                type = TreeWriter.Code(pair.found.Kind),
            });
            writer.WriteLine(JsonSerializer.Serialize(new { doc = document.Name, entities = rows }));
        }
    }

    static int Points(string text, int units)
    {
        int points = units;
        foreach (char unit in text.AsSpan(0, units)) if (char.IsLowSurrogate(unit)) points--;
        return points;
    }
}
