using System.Collections.Immutable;
using System.Globalization;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Meetings;
using Entente.Reading.Times;

namespace Entente.Reading.Commitments;

/// <summary>Finds by when a deed is to be done.</summary>
/// <param name="times">All temporal expressions, in text order.</param>
/// <param name="day">The day of the document; null where unknown.</param>
/// <param name="meetings">A deed to be done at one of them is due then.</param>
sealed class Deadlines(ImmutableArray<TimeExpression> times, DateOnly? day, ImmutableArray<Meeting> meetings)
{
    /// <summary>A meeting told of farther away than this many units is another one.</summary>
    const int Far = 250;

    /// <summary>How many words behind a gathering its day may stand.</summary>
    const int Near = 6;

    /// <summary>What dates the deed: the first expression among its words that means days, not all past.</summary>
    public Due? Of(Folio folio, List<int> words)
    {
        var span = folio.Limbs.SpanOf(words[0], words[^1]);
        foreach (var time in times)
        {
            if (!span.Contains(time.Span) || !IsAmong(folio, words, time.Span)) continue;
            if (time.Type == TimeType.Duration) return Within(folio, words, time);
            if (time.Type is not (TimeType.Date or TimeType.Time) || time.Range == DateRange.Unknown || time.Value?.EndsWith("_REF", StringComparison.Ordinal) == true || time.Range.End <= day || IsInName(folio, time) || IsPeriod(folio, words, time)) continue;
            return Bounded(folio, words, time);
        }

        return null;
    }

    /// <summary>The days of the meeting at which the deed is to be done: one that the deed names ("during the summit"), or that does it ("the summit is to adopt").</summary>
    public Due? AtMeeting(Folio folio, List<int> words, int doer)
    {
        foreach (var word in doer >= 0 ? words.Prepend(doer) : words)
        {
            if (!IsOccasion(folio, word, doer)) continue;
            if (Beside(folio, word) is { } told) return told;
            var at = folio.SpanOf(word);
            Meeting? best = null;
            foreach (var meeting in meetings)
                if (meeting.Range is { Start: not null, End: { } end } && !(end <= day) && Distance(meeting, at) is var distance && distance < Far && (best is null || distance < Distance(best, at))) best = meeting;
            if (best is not null) return new Due(best.Range, best.Edtf, at);
        }

        return null;
    }

    /// <summary>"the summit, to be held on Wednesday": a day to come that the same sentence gives the gathering.</summary>
    Due? Beside(Folio folio, int word)
    {
        var (first, last) = folio.Limbs.Reach(word);
        for (var at = word + 1; at <= word + Near && at < folio.Limbs.Count; at++)
            if (folio.Form(at) is "held" or "scheduled" or "slated") last = Math.Max(last, Math.Min(at + Near, folio.Limbs.Count - 1));
        var phrase = folio.Limbs.SpanOf(first, last);
        foreach (var time in times)
            if (phrase.Contains(time.Span) && time.Type is TimeType.Date or TimeType.Time && time.Range.End > day) return new Due(time.Range, time.Edtf, time.Span);
        return null;
    }

    /// <summary>A gathering at which or by which it is done; what the deed makes is no time for it.</summary>
    static bool IsOccasion(Folio folio, int word, int doer)
    {
        if (folio.Limbs.Lemma(word) is not ("summit" or "meeting" or "conference" or "visit" or "session" or "talk" or "talks")) return false;
        return word == doer || ClauseMaker.Preposition(folio.Limbs, word) is "during" or "at" or "in";
    }

    /// <summary>How far a meeting is told of from a word: 0 where one of its clauses holds it.</summary>
    static int Distance(Meeting meeting, Span word)
    {
        var least = int.MaxValue;
        foreach (var clause in meeting.Evidence)
            least = Math.Min(least, clause.Contains(word) ? 0 : clause.Start > word.End ? clause.Start - word.End : Math.Max(0, word.Start - clause.End) + 1);
        return least;
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

    /// <summary>"a policy for the 2024-28 period": what the thing covers.</summary>
    static bool IsPeriod(Folio folio, List<int> words, TimeExpression time) =>
        time.Range is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber > 500 && Before(folio, words, time.Span) is "for" or "of" or "covering";

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
