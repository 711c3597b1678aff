using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>When an event is, by the tense of its clause.</summary>
public enum EventTime
{
    Past, Present, Future,
}

/// <summary>How a clause says its event: as a fact, or not.</summary>
/// <param name="IsNegated">Said not to be so.</param>
/// <param name="IsHypothetical">Under a condition, or only possible.</param>
readonly record struct Modality(EventTime Time, bool IsNegated, bool IsHypothetical)
{
    public bool IsFuture => Time == EventTime.Future;

    const int MostSteps = 6;

    public static Modality Of(Limbs limbs, int predicate) => Of(limbs, predicate, MostSteps);

    static Modality Of(Limbs limbs, int predicate, int steps)
    {
        var negated = IsDenied(limbs, predicate);
        if (limbs.Upos(predicate) is Upos.Noun or Upos.Propn && limbs.Child(predicate, "cop") < 0) return OfNoun(limbs, predicate, negated, steps);
        var (time, hypothetical, finite) = OfVerb(limbs, predicate);
        if (!finite && steps > 0) return Inherited(limbs, predicate, negated, steps);
        return new Modality(time, negated, hypothetical);
    }

    static Modality OfNoun(Limbs limbs, int noun, bool negated, int steps)
    {
        if (IsPlanned(limbs, noun)) return new Modality(EventTime.Future, negated, false);
        var head = limbs.Head(noun);
        while (head >= 0 && limbs.Upos(head) is not (Upos.Verb or Upos.Aux) && limbs.Child(head, "cop") < 0) head = limbs.Head(head);
        if (head < 0 || steps == 0) return new Modality(EventTime.Past, negated, false);
        // A noun far below a verb has a time of its own, which nobody says: past.
        var direct = limbs.Head(noun) == head && !limbs.Is(noun, "obl") && !(limbs.Is(noun, "nsubj") && !Happens(limbs, head));
        var around = Of(limbs, head, steps - 1);
        return direct ? around with { IsNegated = negated || around.IsNegated } : new Modality(EventTime.Past, negated, false);
    }

    /// <summary>"his planned visit", "ahead of a meeting".</summary>
    static bool IsPlanned(Limbs limbs, int noun)
    {
        for (var at = limbs.First(noun); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "amod") && limbs.Tree.Sentence[at].ToString().ToLowerInvariant() is "planned" or "coming" or "upcoming" or "forthcoming" or "future" or "scheduled" or "proposed" or "expected" or "impending" or "imminent" or "possible" or "next") return true;
            if (limbs.Is(at, "case") && limbs.Lemma(at).ToLowerInvariant() is "ahead" or "before" or "prior" && !IsPast(limbs, noun)) return true;
        }

        return false;
    }

    /// <summary>Verbs whose time is that of their subject: "talks will begin", but not "the pullout will help".</summary>
    static bool Happens(Limbs limbs, int verb) => limbs.Lemma(verb).ToLowerInvariant() is "take" or "begin" or "start" or "hold" or "open" or "continue" or "resume" or "end" or "conclude" or "follow" or "come" or "last" or "occur" or "go" or "schedule" or "plan" or "expect" or "set" or "proceed" or "happen" or "postpone" or "cancel" or "arrange" or "organize" or "organise" or "make" or "reach" or "sign" or "carry" or "launch" or "conduct";

    /// <summary>Whether the verb above is in the past: "returned before the meeting" leaves open when that is told.</summary>
    static bool IsPast(Limbs limbs, int noun)
    {
        for (var at = limbs.Head(noun); at >= 0; at = limbs.Head(at))
            if (limbs.Upos(at) is Upos.Verb && OfVerb(limbs, at) is { IsFinite: true } verb) return verb.Time == EventTime.Past;
        return true;
    }

    static (EventTime Time, bool IsHypothetical, bool IsFinite) OfVerb(Limbs limbs, int verb)
    {
        var time = limbs.Xpos(verb) switch { "VBZ" or "VBP" => EventTime.Present, _ => EventTime.Past };
        var (hypothetical, perfect, finite) = (false, false, limbs.Xpos(verb) is "VBD" or "VBZ" or "VBP");
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "mark") && limbs.Lemma(at).ToLowerInvariant() is "if" or "unless" or "lest") hypothetical = true;
            if (!limbs.Is(at, "aux") && !limbs.Is(at, "cop")) continue;
            finite = true;
            perfect |= limbs.HasLemma(at, "have");
            hypothetical |= IsModal(limbs, at);
            time = Auxiliary(limbs, at, verb, time);
        }

        // "are to sign", "is due to meet".
        if (SubjectFinder.IsInfinitive(limbs, verb) && limbs.Child(verb, "cop") is var be and >= 0 && limbs.Upos(verb) == Upos.Verb && limbs.HasLemma(be, "be")) return (EventTime.Future, hypothetical, true);
        // "may have attacked" looks back.
        return perfect && time == EventTime.Future && hypothetical && limbs.Xpos(verb) == "VBN" ? (EventTime.Past, false, finite) : (time, hypothetical, finite);
    }

    static bool IsModal(Limbs limbs, int auxiliary) =>
        limbs.Lemma(auxiliary).ToLowerInvariant() is "would" or "could" or "might" or "may" or "should" or "can" or "must";

    static EventTime Auxiliary(Limbs limbs, int auxiliary, int verb, EventTime time)
    {
        if (IsModal(limbs, auxiliary) || limbs.Lemma(auxiliary).ToLowerInvariant() is "will" or "shall" or "wo" or "'ll") return EventTime.Future;
        var present = limbs.Xpos(auxiliary) is "VBZ" or "VBP" && limbs.Xpos(verb) != "VBN" && limbs.Lemma(auxiliary).ToLowerInvariant() is "be" or "do";
        return present && time != EventTime.Future ? EventTime.Present : time;
    }

    /// <summary>An infinitive or participle is as real as what it hangs on; a bare "to" looks ahead.</summary>
    static Modality Inherited(Limbs limbs, int verb, bool negated, int steps)
    {
        var head = limbs.Head(verb);
        if (head < 0) return new Modality(EventTime.Past, negated, false);
        var around = Of(limbs, head, steps - 1);
        if (limbs.Is(verb, "conj")) return around with { IsNegated = negated || (around.IsNegated && limbs.Xpos(verb) != "VBD") };
        if (limbs.Is(verb, "xcomp")) return SubjectFinder.IsInfinitive(limbs, verb) && limbs.Lemma(head) is "go" or "be" or "need" or "have"
            ? around with { Time = EventTime.Future, IsNegated = negated || around.IsNegated } : around with { IsNegated = negated || around.IsNegated };
        // "after blaming" looks back whatever it hangs on.
        if (limbs.Child(verb, "mark") is var mark and >= 0 && limbs.HasLemma(mark, "after")) return new Modality(EventTime.Past, negated, false);
        if (SubjectFinder.IsInfinitive(limbs, verb)) return new Modality(EventTime.Future, negated, around.IsHypothetical);
        return around with { IsNegated = negated };
    }

    /// <summary>Said not to be so: "not", "never", "no", "without".</summary>
    public static bool IsDenied(Limbs limbs, int predicate)
    {
        for (var at = limbs.First(predicate); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "advmod") && limbs.Lemma(at).ToLowerInvariant() is "not" or "never" or "n't" or "hardly" or "nor" or "neither") return limbs.Is(at, "advmod") && !IsNotOnly(limbs, at);
            if (limbs.Is(at, "det") && limbs.HasLemma(at, "no")) return true;
            if (limbs.Is(at, "mark") && limbs.HasLemma(at, "without")) return true;
            if (limbs.Is(at, "case") && limbs.HasLemma(at, "without")) return true;
            if ((limbs.Is(at, "obj") || limbs.Is(at, "nsubj")) && limbs.Child(at, "det") is var det and >= 0 && limbs.HasLemma(det, "no")) return true;
        }

        return false;
    }

    static bool IsNotOnly(Limbs limbs, int not) => not + 1 < limbs.Count && limbs.Lemma(not + 1).ToLowerInvariant() is "only" or "just" or "merely";
}
