using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Reports;
using Entente.Workshop.Reports;

namespace Entente.Workshop.Events;

/// <summary>Events of reports that are known to be right or wrong.</summary>
sealed class EventClaims(Reader reader)
{
    /// <summary>A ground that tells our own sentences, in which nearly every event is one, from news; reading never sees it.</summary>
    public const string Own = "own-sentence";

    /// <summary>There are few judged events: weights are held close to nothing.</summary>
    public const double Pull = 25;

    /// <summary>Our own sentences are many and unlike news: each counts less than a judged event.</summary>
    const double OwnWeight = 0.05;

    /// <summary>Events between the marked parties of our own sentences: right where type and direction are those of the label.</summary>
    public IReadOnlyList<Claim> OfSentences()
    {
        var pairs = LabelledPair.OfSentences();
        var claims = new List<Claim>?[pairs.Count];
        Parallel.For(0, pairs.Count, i =>
        {
            var report = reader.Read(new Document("sentence", pairs[i].Text));
            claims[i] = [.. from one in report.Events
                            where Holds(one, pairs[i].Source) && Holds(one, pairs[i].Target)
                            select new Claim([.. one.Grounds, new Ground(Own)], IsRight(one, pairs[i]), OwnWeight, $"sentence {i}")];
        });
        return [.. claims.SelectMany(list => list!)];
    }

    static bool Holds(CodedEvent one, Span mark) => one.Actors.Concat(one.Recipients).Any(side => side.Span.Overlaps(mark));

    static bool IsRight(CodedEvent one, LabelledPair pair)
    {
        var isMutual = one.Recipients.IsEmpty;
        var isForth = one.Actors.Any(side => side.Span.Overlaps(pair.Source)) && (isMutual ? one.Actors : one.Recipients).Any(side => side.Span.Overlaps(pair.Target));
        // The labels follow the manual, in which a future RETREAT is CONCEDE.
        return isForth && (one.Type == pair.Type || (one is { Type: PloverType.Retreat, Time: EventTime.Future } && pair.Type == PloverType.Concede));
    }

    /// <summary>Events of newswire that a person has judged, where they are still told: <c>data/hand/event-verdicts.tsv</c>.</summary>
    public IReadOnlyList<Claim> OfVerdicts()
    {
        var verdicts = File.ReadLines(Path.Combine(Folders.Repository, "data/hand/event-verdicts.tsv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1)
            .Select(line => line.Split('\t')).ToLookup(cells => cells[0]);
        return [.. Articles.Named(verdicts.Select(group => group.Key)).AsParallel().AsOrdered().SelectMany(document => Judged(document, verdicts[document.Name]))];
    }

    List<Claim> Judged(Document document, IEnumerable<string[]> verdicts)
    {
        var report = reader.Read(document);
        var points = new CodePoints(document.Text);
        var claims = new List<Claim>();
        foreach (var one in report.Events)
        {
            var verdict = verdicts.FirstOrDefault(cells => one.Evidence.Any(span => int.Parse(cells[1]) < points.At(span.End) && points.At(span.Start) < int.Parse(cells[2])) && cells[3] == Ontology.Name(one.Type)
                && cells[4] == Codes(one.Actors) && cells[5] == Codes(one.Recipients));
            if (verdict is not null) claims.Add(new Claim(one.Grounds, verdict[6] == "yes", 1, document.Name));
        }

        return claims;
    }

    static string Codes(IEnumerable<Participant> side) => string.Join(' ', side.Select(one => one.Code ?? "-").Distinct().Order(StringComparer.Ordinal));

    /// <summary>Events of the annotated articles, right where the annotation has one of the same type and sides.</summary>
    public IReadOnlyList<Claim> OfGold(string gold) => [.. Articles.Of(gold).SelectMany(document =>
    {
        var report = reader.Read(document);
        using var wanted = JsonDocument.Parse(File.ReadAllText(Path.Combine(gold, document.Name + ".json")));
        using var found = JsonDocument.Parse(ReportWriter.ToLine(report));
        var right = EventScorer.Right(wanted.RootElement, found.RootElement);
        return report.Events.Select((one, index) => new Claim(one.Grounds, right.Contains(index), 1, document.Name)).ToList();
    })];
}
