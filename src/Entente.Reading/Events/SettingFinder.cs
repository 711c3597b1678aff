using System.Collections.Immutable;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Times;

namespace Entente.Reading.Events;

/// <summary>Where and when an event was.</summary>
/// <param name="Where">Null where the sentence does not tell.</param>
/// <param name="When">Null where no expression dates it.</param>
/// <param name="IsAhead">Whether that is after the document's day.</param>
/// <param name="IsPast">Whether it is of another time than the news.</param>
readonly record struct Setting(Place? Where, TimeExpression? When, bool IsAhead, bool IsPast);

/// <summary>Finds place and day of the events of one sentence: what hangs on the predicate, not what lies near it.</summary>
sealed class SettingFinder(Locator locator, Agenda agenda, Limbs limbs, int sentence)
{
    /// <summary>What tells that an event is only looked back on.</summary>
    public required Backdrop Backdrop { get; init; }

    /// <summary>Verbs that only carry their object's deed.</summary>
    public required WordSet LightVerbs { get; init; }

    /// <summary>The day of the document; null where unknown.</summary>
    public DateOnly? Day { get; init; }

    public Setting Find(Sighting sighting)
    {
        var when = When(sighting);
        return new Setting(Where(sighting), when, Day is { } day && when?.Range.Start > day, IsPast(sighting, when));
    }

    /// <summary>The predicate's own place, else that of the verb which carries it ("resumed <i>talks</i> in Oslo"), else that of what is agreed, planned or refused.</summary>
    Place? Where(Sighting sighting)
    {
        if (locator.Where(sentence, sighting.Predicate) is { } own) return own;
        if (Carrier(sighting) is { } outer && locator.Where(sentence, outer.Predicate) is { } carried) return carried;
        return sighting.Inner is { } inner ? Where(inner) : null;
    }

    /// <summary>The verb that carries the event, as in "resumed talks"; one that only tells of it ("said in Oslo that") is none.</summary>
    Clause? Carrier(Sighting sighting) => sighting.Outer is { } outer && LightVerbs.Holds(limbs.Lemma(outer.Predicate)) ? outer : null;

    TimeExpression? When(Sighting sighting)
    {
        if (Dated(sighting) is { } own) return own;
        if (Carrier(sighting) is { } outer && Days(agenda.Of(sentence, outer.Predicate)) is { } carried) return carried;
        return sighting.Inner is { } inner && sighting.Modality.Time != EventTime.Past && When(inner) is { } ahead && Day is { } day && ahead.Range.Start >= day ? ahead : null;
    }

    /// <summary>What dates the predicate itself, or the clause where predicate and verb are one: "held talks on Friday", "attended the June summit".</summary>
    TimeExpression? Dated(Sighting sighting)
    {
        var word = sighting.Predicate;
        if (Days(agenda.Of(sentence, word)) is { } own) return own;
        return IsOne(sighting, word) ? Days(agenda.For(limbs.Tree, sentence, word)) : AfterObject(word);
    }

    /// <summary>Whether the day of the verb is the event's: "condemned the <i>raid</i> on Tuesday" does not date the raid, nor "blamed them for the raid in May" the blame.</summary>
    bool IsOne(Sighting sighting, int word)
    {
        if (limbs.Upos(word) == Upos.Verb) return sighting.Form == Form.Phrase || sighting.Type == PloverType.Consult || limbs.Is(word, "conj");
        return limbs.Relation(word) == "nsubj" || (limbs.Head(word) is var head and >= 0 && LightVerbs.Holds(limbs.Lemma(head)));
    }

    /// <summary>"signed an accord <i>on Thursday</i>": behind an object, the tree may hang the day on either.</summary>
    TimeExpression? AfterObject(int word) =>
        limbs.Upos(word) == Upos.Verb && limbs.Child(word, "obj") is var thing and >= 0 && Days(agenda.Of(sentence, thing)) is { } day && day.Tie.Head > thing ? day : null;

    /// <summary>The first that means days.</summary>
    static TimeExpression? Days(ImmutableArray<TimeExpression> dating)
    {
        foreach (var time in dating)
            if (time.Range != DateRange.Unknown && time.Type is TimeType.Date or TimeType.Time) return time;
        return null;
    }

    bool IsPast(Sighting sighting, TimeExpression? when)
    {
        if (Backdrop.IsRemembered(limbs, sighting.Predicate)) return true;
        if (Day is not { } day) return false;
        var yearAgo = day.AddYears(-1);
        if (when is not null) return when.Range.Last < yearAgo;
        var end = Backdrop.End(limbs, sighting.Predicate) ?? (sighting.Outer is { } outer ? Backdrop.End(limbs, outer.Predicate) : null);
        return end < yearAgo.Year;
    }
}
