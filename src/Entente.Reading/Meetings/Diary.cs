using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;
using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>The days and the length of an occasion, by the expressions that date its words.</summary>
sealed class Diary(Setting setting)
{
    /// <summary>Expressions further apart date different things.</summary>
    const int MostApart = 45;

    static readonly string[] Bounds = ["begin", "start", "run", "last", "end", "commence", "fall", "hold", "schedule", "set", "slate", "due", "plan", "convene", "take", "open", "expect"];

    /// <summary>The days that a word's own clause gives; unknown for none.</summary>
    /// <param name="limbs">The sentence.</param>
    /// <param name="sentence">Its index.</param>
    /// <param name="word">Index of the occasion's word.</param>
    /// <param name="isElsewhen">Whether the days of the verb over it are that verb's own: "postponed on Friday".</param>
    public DateRange Days(Limbs limbs, int sentence, int word, bool isElsewhen)
    {
        if (Of(sentence, word) is { Start: not null } own) return own;
        if (limbs.Upos(word) is Upos.Noun && Phrase(limbs, word) is var phrase && Envelope(setting.Times.Where(one => phrase.Contains(one.Span))) is { Start: not null } before) return before;
        if (Behind(limbs, sentence, word) is { Start: not null } behind) return behind;
        if (Appended(limbs, word) is var added and >= 0 && Of(sentence, added) is { Start: not null } later) return later;
        return !isElsewhen && limbs.Head(word) is var head and >= 0 ? Over(limbs, sentence, word, head) : DateRange.Unknown;
    }

    /// <summary>The days of a participle that hangs on the noun: "the trip scheduled for May".</summary>
    DateRange Behind(Limbs limbs, int sentence, int word)
    {
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (at > word && (limbs.Relation(at) is "acl" && limbs.Xpos(at) is "VBN" || ((limbs.Is(at, "acl") || limbs.Is(at, "amod")) && Bounds.Contains(limbs.Lemma(at)))) && Of(sentence, at) is { Start: not null } bound) return bound;
        return DateRange.Unknown;
    }

    /// <summary>"the summit, to be held on Wednesday": the participle right after the noun, wherever the parser hung it; -1 for none.</summary>
    public static int Appended(Limbs limbs, int noun)
    {
        var at = noun + 1;
        while (at < limbs.Count && (limbs.Upos(at) is Upos.Punct || limbs.Lemma(at).ToLowerInvariant() is "to" or "be" or "which" or "will")) at++;
        if (at > noun + 1 && at < limbs.Count && limbs.Xpos(at) == "VBN" && Bounds.Contains(limbs.Lemma(at))) return at;
        for (at = noun + 1; at < Math.Min(limbs.Count, noun + 8) && limbs.Upos(at) is not (Upos.Punct or Upos.Aux); at++)
            if (limbs.Upos(at) is Upos.Verb) return limbs.Xpos(at) == "VBN" && Bounds.Contains(limbs.Lemma(at)) && limbs.Is(at, "acl") ? at : -1;
        return -1;
    }

    /// <summary>The days of the word over it, where they are its own: "held talks on Friday", "the trip is due in March".</summary>
    DateRange Over(Limbs limbs, int sentence, int word, int head)
    {
        if (limbs.Is(word, "nsubj") && IsTime(sentence, head)) return Envelope(setting.Times.Where(one => one.Tie.Sentence == sentence && one.Tie.Head == head));
        if (limbs.Upos(head) is not (Upos.Verb or Upos.Adj)) return DateRange.Unknown;
        if (limbs.Is(word, "advcl") && IsWhile(limbs, word)) return Of(sentence, head);
        var shared = limbs.Upos(word) is Upos.Verb
            ? limbs.Is(word, "conj") || (limbs.Is(word, "xcomp") && !IsSaying(limbs, head))
            : limbs.Is(word, "obj") || limbs.Is(word, "nsubj") || (limbs.Is(word, "obl") && IsThen(limbs, word, head));
        return shared ? Of(sentence, head) : DateRange.Unknown;
    }

    /// <summary>"said on Monday when meeting".</summary>
    static bool IsWhile(Limbs limbs, int word)
    {
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
            if ((limbs.Is(at, "mark") || limbs.Is(at, "advmod")) && limbs.Lemma(at).ToLowerInvariant() is "when" or "while") return true;
        return false;
    }

    /// <summary>What is before or after a deed has not its day, save "said on Monday after talks".</summary>
    static bool IsThen(Limbs limbs, int noun, int verb) => ClauseMaker.Preposition(limbs, noun) switch
    {
        "before" or "until" or "since" or "of" or "prior_to" or "ahead_of" => false,
        "after" or "following" => limbs.Lemma(verb) is "say" or "tell" or "announce" or "add" or "declare" or "report" or "note" or "stress",
        _ => true,
    };

    /// <summary>"agreed on Monday to meet": the day is the agreement's.</summary>
    static bool IsSaying(Limbs limbs, int verb) => limbs.Lemma(verb) is not ("begin" or "start" or "schedule" or "expect" or "set" or "plan" or "go" or "come" or "continue" or "slate");

    DateRange Of(int sentence, int word) => Envelope(setting.Agenda.Of(sentence, word));

    DateRange Envelope(IEnumerable<TimeExpression> expressions)
    {
        var all = DateRange.Unknown;
        foreach (var one in expressions)
        {
            if (one.Type is not (TimeType.Date or TimeType.Time) || one.Range.Start is not { } start || one.Value is null || one.Value.EndsWith("_REF", StringComparison.Ordinal) || IsBeside(one)) continue;
            if (all == DateRange.Unknown) all = one.Range;
            else if (all.End is { } end && one.Range.End is { } last && all.Start is { } first && Math.Abs(start.DayNumber - end.DayNumber) <= MostApart)
                all = new DateRange(start < first ? start : first, last > end ? last : end);
        }

        return all;
    }

    /// <summary>Whether a word heads words of time.</summary>
    public bool IsTime(int sentence, int word)
    {
        foreach (var one in setting.Times)
            if (one.Tie.Sentence == sentence && one.Tie.Head == word) return true;
        return false;
    }

    /// <summary>"the first visit since August" was not in August.</summary>
    bool IsBeside(TimeExpression one) =>
        setting.Trees[one.Tie.Sentence] is var tree && Mentions.Branches.Preposition(tree, one.Tie.Head) is "since" or "before" or "after" or "until" or "till";

    /// <summary>How many days a noun or its verb says: "a five-day visit", "will visit for three days"; 0 for none.</summary>
    public int Length(Limbs limbs, int sentence, int word)
    {
        var phrase = Phrase(limbs, word);
        foreach (var time in setting.Times)
        {
            if (time.Tie.Sentence != sentence || time.Type != TimeType.Duration || time.Value is null) continue;
            var near = limbs.Upos(word) is Upos.Noun or Upos.Propn ? phrase.Contains(time.Span) : time.Tie.Governor == word && !IsAgo(limbs, time);
            if (near && InDays(time.Value) is var days and > 0) return days;
        }

        return 0;
    }

    /// <summary>"for three days" is a length; "in three days", "within a week" are not.</summary>
    static bool IsAgo(Limbs limbs, TimeExpression time)
    {
        var next = time.Tie.Head + 1;
        return ClauseMaker.Preposition(limbs, time.Tie.Head) is not ("for" or null)
            || (next < limbs.Count && limbs.Lemma(next).ToLowerInvariant() is "before" or "after" or "ago" or "later" or "earlier" or "ahead");
    }

    static Span Phrase(Limbs limbs, int word)
    {
        var first = word;
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
            if (limbs.Is(at, "amod") || limbs.Is(at, "compound") || limbs.Is(at, "nummod") || limbs.Is(at, "nmod:poss") || limbs.Is(at, "obl") || limbs.Relation(at) == "nmod:unmarked") first = Math.Min(first, limbs.Reach(at).First);
        return limbs.SpanOf(first, word);
    }

    static int InDays(string value)
    {
        if (value.Length < 3 || value[0] != 'P' || !int.TryParse(value.AsSpan(1, value.Length - 2), out var number)) return 0;
        return value[^1] switch { 'D' => number, 'W' => 7 * number, _ => 0 };
    }
}
