using System.CommandLine;
using System.Globalization;
using Entente.Ledger;
using Entente.Ledger.Following;
using Entente.Ledger.Storage;

namespace Entente.Workshop.Following;

/// <summary><c>evaluate followup</c>: joins an archive in a ledger of its own and compares, with the figures of <c>score_followup.py</c>; says of each miss why.</summary>
static class EvaluateFollowup
{
    static readonly Option<string> Gold = new("--gold") { Description = "the annotated pairs", DefaultValueFactory = _ => Path.Combine(Folders.Shared, "gold/followup/dev.json") };
    static readonly Option<string> Archive = new("--archive") { Description = "what is added: as for 'entente add'", DefaultValueFactory = _ => Path.Combine(Folders.Shared, "data/newswire/newswire.jsonl") };
    static readonly Option<string?> Kept = new("--reports") { Description = "keep the archive's reports here, one a line, and take them from here where they are" };
    static readonly Option<string?> Ledger = new("--ledger") { Description = "leave the ledger here" };
    static readonly Option<bool> Quiet = new("--quiet") { Description = "the figures alone" };
    static readonly Option<int> Draw = new("--draw") { Description = "also print so many joined pairs, drawn at random, to be judged by a person" };
    static readonly Option<int> Seed = new("--seed") { Description = "of the drawing", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("followup", "Joined reports against the annotated pairs.") { Gold, Archive, Kept, Ledger, Quiet, Draw, Seed };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var folder = Directory.CreateTempSubdirectory("entente-followup-");
        try
        {
            var path = parsed.GetValue(Ledger) ?? Path.Combine(folder.FullName, "followup.db");
            File.Delete(path);
            using var book = Book.OpenToWrite(path);
            Fill(book, parsed);
            var told = new Told(book);
            Score(parsed, new FollowupScore(told), new Misses(book));
            if (parsed.GetValue(Draw) is > 0 and var many) foreach (var line in new Drawing(book).Lines(many, parsed.GetValue(Seed))) Console.WriteLine(line);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void Fill(Book book, ParseResult parsed)
    {
        var clerk = new Bookkeeper(book, "workshop", TimeProvider.System);
        book.InOne(() =>
        {
            foreach (var report in Archived.Reports(parsed.GetValue(Archive)!, parsed.GetValue(Kept))) clerk.Enter(report);
        });
        var begun = TimeProvider.System.GetTimestamp();
        var joined = new Follower(book, TimeProvider.System).Follow();
        var took = TimeProvider.System.GetElapsedTime(begun);
        var documents = Convert.ToInt64(book.Value("SELECT count(*) FROM documents"), CultureInfo.InvariantCulture);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents, {joined} joins, {took.TotalMilliseconds / Math.Max(1, documents):0.0} ms a document"));
    }

    static void Score(ParseResult parsed, FollowupScore score, Misses misses)
    {
        var isQuiet = parsed.GetValue(Quiet);
        foreach (var outcome in GoldLink.Of(parsed.GetValue(Gold)!).Select(score.Add).ToList())
        {
            if (isQuiet) continue;
            foreach (var line in misses.Of(outcome, score.IsSettled(outcome))) Console.WriteLine(line);
        }

        foreach (var line in score.Lines()) Console.WriteLine(line);
    }
}
