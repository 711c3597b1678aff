using System.CommandLine;
using System.Globalization;
using Entente.Reading;
using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary><c>train confidence</c> and <c>evaluate confidence</c>: how likely events and relations are right.</summary>
static class ConfidenceCommands
{
    const int Folds = 5;

    const string Header = """
        # How likely an event or a relation is right, by what it rests on: weights of a logistic function. Made by "train confidence"; see docs/events.md.
        kind	ground	weight

        """;

    static readonly Option<int> Seed = new("--seed") { Description = "Of the classifiers that answer our own pairs.", DefaultValueFactory = _ => 1 };

    static readonly Option<string> Output = new("--output", "-o") { Description = "Where to write the weights.", DefaultValueFactory = _ => Path.Combine(Folders.Repository, "data/lexicons/confidence.tsv") };

    public static Command Train()
    {
        var command = new Command("confidence", "The weights behind an event's and a relation's confidence.") { Seed, Output };
        command.SetAction(parsed =>
        {
            var events = new EventClaims(new Reader());
            var told = OddsTrainer.Train([.. events.OfSentences(), .. events.OfVerdicts()], EventClaims.Pull);
            var related = OddsTrainer.Train(new RelationClaims(parsed.GetValue(Seed)).OfOwn());
            File.WriteAllText(parsed.GetValue(Output)!, Header + string.Concat(Rows("event", told).Concat(Rows("relation", related))));
        });
        return command;
    }

    static IEnumerable<string> Rows(string kind, SortedDictionary<string, double> weights) => weights.Where(pair => pair.Key != EventClaims.Own)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{kind}\t{pair.Key}\t{pair.Value:F3}\n"));

    public static Command Evaluate()
    {
        var gold = new Option<string>("--gold") { Description = "Folder of gold, one file an article.", DefaultValueFactory = _ => Path.Combine(Folders.Shared, "gold/dev") };
        var command = new Command("confidence", "Whether what is said to be right so often is right so often.") { Seed, gold };
        command.SetAction(parsed =>
        {
            var events = new EventClaims(new Reader());
            var (own, judged) = (events.OfSentences(), events.OfVerdicts());
            Print("Judged events of newswire, each document's by weights fitted without it:", HeldOut(own, judged, EventClaims.Pull));
            Print("Events of the annotated articles:", Said(events.OfGold(parsed.GetValue(gold)!), new Odds("event")));
            var pairs = new RelationClaims(parsed.GetValue(Seed)).OfOwn();
            Print("Our own pairs, each by a classifier and by weights that did not see it:", HeldOut([], pairs, pull: 1));
            Print("The public set of marked pairs, train half:", Said(RelationClaims.OfPublicSet(), new Odds("relation")));
        });
        return command;
    }

    static Reliability Said(IReadOnlyList<Claim> claims, Odds odds)
    {
        var reliability = new Reliability();
        foreach (var claim in claims) reliability.Add(odds.Share(claim.Grounds), claim.IsRight);
        return reliability;
    }

    /// <summary>Claims of one source are held out together.</summary>
    static Reliability HeldOut(IReadOnlyList<Claim> always, IReadOnlyList<Claim> claims, double pull)
    {
        var reliability = new Reliability();
        var sources = claims.Select(claim => claim.Source).Distinct().Select((source, index) => (source, fold: index % Folds)).ToDictionary(pair => pair.source, pair => pair.fold);
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = OddsTrainer.Train([.. always, .. claims.Where(claim => sources[claim.Source] != fold)], pull);
            foreach (var claim in claims.Where(claim => sources[claim.Source] == fold)) reliability.Add(OddsTrainer.Share(weights, claim.Grounds), claim.IsRight);
        }

        return reliability;
    }

    static void Print(string title, Reliability reliability)
    {
        foreach (var line in reliability.Lines(title)) Console.WriteLine(line);
    }
}
