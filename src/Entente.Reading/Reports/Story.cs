using Entente.Reading.Documents;

namespace Entente.Reading.Reports;

/// <summary>The document an event is told in, as far as tables of events want it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Actors">The actors its events refer to.</param>
/// <param name="People">The people its events refer to.</param>
public sealed record Story(DocumentRow Document, ActorRow[] Actors, PersonRow[] People)
{
    /// <summary>Where its sentences begin, in code points; empty where unknown.</summary>
    public IReadOnlyList<int> Sentences { get; init; } = [];

    /// <summary>The names of the places it speaks of, each once; empty where unknown.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Of a stored report: without sentences and places.</summary>
    public static Story Of(ReportRow report) => new(report.Document, report.Actors, report.People);

    internal static Story Of(Report report, ReportRow row)
    {
        var points = new CodePoints(report.Document.Text);
        return Of(row) with
        {
            Sentences = [.. report.Sentences.Select(sentence => points.At(sentence.Span.Start))],
            Places = [.. report.Cast.Places.Select(place => place.Name).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>The day of an event: its own first, else the document's; null where neither is known.</summary>
    internal DateOnly? Day(EventRow one) => DateOnly.TryParseExact(one.Date.From ?? Document.Published, "yyyy-MM-dd", out var day) ? day : null;

    /// <summary>The number of the sentence an event's words begin in, from 1; null where unknown.</summary>
    internal int? Sentence(EventRow one)
    {
        var number = Sentences.Count(start => start <= one.Evidence.Start);
        return number == 0 ? null : number;
    }
}
