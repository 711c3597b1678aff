using System.Collections.Immutable;
using System.Globalization;
using Entente.Reading.Documents;
using Entente.Reading.Times;

namespace Entente.Reading.Commitments;

/// <summary>Finds by when a deed is to be done.</summary>
/// <param name="times">All temporal expressions, in text order.</param>
/// <param name="day">The day of the document; null where unknown.</param>
sealed class Deadlines(ImmutableArray<TimeExpression> times, DateOnly? day)
{
    /// <summary>What dates the deed: the first expression among its words that means days, not all past.</summary>
    public Due? Of(Folio folio, List<int> words)
    {
        var span = folio.Limbs.SpanOf(words[0], words[^1]);
        foreach (var time in times)
        {
            if (!span.Contains(time.Span) || !IsAmong(folio, words, time.Span)) continue;
            if (time.Type == TimeType.Duration) return Within(folio, words, time);
            if (time.Type is not (TimeType.Date or TimeType.Time) || time.Range == DateRange.Unknown || time.Value?.EndsWith("_REF", StringComparison.Ordinal) == true || time.Range.End <= day || IsInName(folio, time)) continue;
            return Bounded(folio, words, time);
        }

        return null;
    }

    /// <summary>Whether a day among the deed's words has passed: "the decision to begin last month" is told as done.</summary>
    public bool IsPast(Folio folio, List<int> words, int deed)
    {
        foreach (var time in times)
            if (time.Tie.Sentence == folio.Index && time.Tie.Governor == deed && time.Type is TimeType.Date or TimeType.Time && time.Range.End is { } end && end <= day && IsAmong(folio, words, time.Span)) return true;
        return false;
    }

    static bool IsAmong(Folio folio, List<int> words, Span time)
    {
        foreach (var word in words)
            if (time.Contains(folio.SpanOf(word))) return true;
        return false;
    }

    /// <summary>"the 2024 budget" is no deadline.</summary>
    static bool IsInName(Folio folio, TimeExpression time) =>
        time.Tie.Sentence == folio.Index && time.Tie.Governor is { } governor && !folio.IsVerb(governor) && folio.SpanOf(governor).Start >= time.Span.End;

    /// <summary>"by March" ends then, "after March" begins then; both are open on the other side.</summary>
    static Due Bounded(Folio folio, List<int> words, TimeExpression time) => Before(folio, words, time.Span) switch
    {
        "by" or "before" or "until" or "till" => new Due(new DateRange(null, Before(folio, words, time.Span) == "before" ? time.Range.Start ?? time.Range.End : time.Range.End), time.Edtf, time.Span),
        "after" or "from" or "since" or "starting" or "beginning" => new Due(new DateRange(time.Range.Start, null), time.Edtf, time.Span),
        _ => new Due(time.Range, time.Edtf, time.Span),
    };

    /// <summary>"within two years" counts from the day of the document.</summary>
    Due? Within(Folio folio, List<int> words, TimeExpression time)
    {
        if (day is not { } from || Before(folio, words, time.Span) is not ("within" or "in") || time.Value is not { Length: > 2 } value) return null;
        if (value[0] != 'P' || !int.TryParse(value.AsSpan(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 100) return null;
        DateOnly? end = value[^1] switch { 'D' => from.AddDays(count), 'W' => from.AddDays(7 * count), 'M' => from.AddMonths(count), 'Y' => from.AddYears(count), _ => null };
        return end is { } last ? new Due(new DateRange(from, last.AddDays(1)), null, time.Span) : null;
    }

    /// <summary>The word right before an expression, past an article; empty for none.</summary>
    static string Before(Folio folio, List<int> words, Span time)
    {
        var first = words.FindIndex(word => time.Contains(folio.SpanOf(word)));
        var at = words[first] - 1;
        while (at >= 0 && folio.Form(at) is "the" or "next" or "a") at--;
        return at >= 0 ? folio.Form(at) : "";
    }
}
