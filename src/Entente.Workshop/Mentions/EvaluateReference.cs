using System.CommandLine;
using Entente.Reading;
using Entente.Reading.Documents;

namespace Entente.Workshop.Mentions;

/// <summary><c>evaluate reference</c>: pronouns and descriptions against the coreference chains of GUM's news.</summary>
static class EvaluateReference
{
    static readonly string[] Parts = ["train", "dev"];

    public static Command Create()
    {
        var faults = new Option<bool>("--faults") { Description = "also list what went wrong in the documents that the rules were written on" };
        var genre = new Option<string>("--genre") { Description = "another genre of GUM, for those who write rules", DefaultValueFactory = _ => "news" };
        var command = new Command("reference", "Pronouns and descriptions against the chains of GUM's news, from its trees and from raw text.") { faults, genre };
        command.SetAction(arguments => Run(arguments.GetValue(faults), arguments.GetValue(genre)!));
        return command;
    }

    static int Run(bool listing, string genre)
    {
        var reader = new Reader();
        var documents = Documents(genre);
        foreach (var raw in new[] { false, true })
        {
            var (all, written, unseen) = (new ReferenceScore(), new ReferenceScore(), new ReferenceScore());
            for (var i = 0; i < documents.Count; i++)
            {
                var gold = new Chains(documents[i].Sentences);
                var report = reader.Read(new Document(documents[i].Name, gold.Text) { Conllu = raw ? null : Conllu(documents[i].Sentences) });
                all.Add(gold, report);
                (i % 2 == 0 ? written : unseen).Add(gold, report);
            }

            Print($"all {documents.Count} documents, {(raw ? "raw text" : "gold trees")}", all);
            Print("those the rules were written on (every other one, by name)", written);
            Print("the rest", unseen);
            if (listing) foreach (var fault in genre == "news" ? written.Faults : all.Faults) Console.WriteLine(fault);
        }

        return 0;
    }

    /// <summary>The news of both files that are open to developers, by name.</summary>
    static List<(string Name, List<ConlluSentence> Sentences)> Documents(string genre) =>
    [
        .. Parts.SelectMany(part => ConlluReader.Documents(Path.Combine(Folders.Shared, $"data/treebanks/en_gum-ud-{part}.conllu.gz")))
            .Where(document => document.Name.StartsWith($"GUM_{genre}_", StringComparison.Ordinal)).OrderBy(document => document.Name, StringComparer.Ordinal),
    ];

    static string Conllu(List<ConlluSentence> sentences) =>
        string.Concat(sentences.Select(sentence => string.Join('\n', [.. sentence.Comments, .. sentence.Rows.Select(row => string.Join('\t', row)), "", ""])));

    static void Print(string title, ReferenceScore score)
    {
        Console.WriteLine($"\n{title}");
        Console.WriteLine($"{"",-28}{"gold",6}{"resolved",10}{"%",8}{"right",8}{"%",8}");
        foreach (var row in score.Rows()) Console.WriteLine(row);
        Console.WriteLine($"resolved where gold has a first mention or something else: {score.Stray}");
    }
}
