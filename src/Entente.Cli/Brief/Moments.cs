using System.Collections.Immutable;
using Entente.Reading.Reports;
using Entente.Reading.Times;

namespace Entente.Cli.Brief;

/// <summary>The times of a report that a person wants to see: each day once, lengths apart; "now" and "recently" tell nothing.</summary>
/// <param name="Dated">The first expression of each day or stretch of days, in text order.</param>
/// <param name="Lengths">How long and how often, in the text's words, each once.</param>
sealed record Moments(ImmutableArray<TimeExpression> Dated, ImmutableArray<string> Lengths)
{
    public bool IsEmpty => Dated.IsEmpty && Lengths.IsEmpty;

    public static Moments Of(Report report)
    {
        var dated = report.Times.Where(IsDated).DistinctBy(time => time.Range);
        var lengths = report.Times.Where(time => time.Type is TimeType.Duration or TimeType.Set)
            .Select(time => time.Span.In(report.Document.Text).ToString()).Distinct(StringComparer.OrdinalIgnoreCase);
        return new([.. dated], [.. lengths]);
    }

    static bool IsDated(TimeExpression time) =>
        time.Type is TimeType.Date or TimeType.Time && Days.Say(time) is not null && time.Value?.EndsWith("_REF", StringComparison.Ordinal) != true;
}
