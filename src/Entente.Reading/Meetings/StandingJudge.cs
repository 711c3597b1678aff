using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Meetings;

/// <summary>Whether an occasion was, is or will be, by the words over it: the nearest that says so counts.</summary>
sealed class StandingJudge(OccasionBook book)
{
    const int MostSteps = 8;

    static readonly string[] Down = ["obj", "nsubj", "xcomp", "ccomp", "csubj", "acl", "advcl", "obl", "nmod", "conj", "appos", "parataxis", "iobj", "compound"];

    /// <summary>Of an occasion's verb or noun.</summary>
    public Standing Of(Limbs limbs, int word)
    {
        var said = Above(limbs, word);
        if (said is { Weight: 3, Status: MeetingStatus.Postponed or MeetingStatus.Cancelled }) return said;
        return Beside(limbs, word) ?? said;
    }

    Standing Above(Limbs limbs, int word)
    {
        var tense = default(Standing);
        var (at, carried) = (word, true);
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (tense.Weight == 0 && carried && IsFinite(limbs, at)) tense = Tense(limbs, at, at == word);
            var head = limbs.Head(at);
            if (tense.IsDenied || head < 0 || !Array.Exists(Down, relation => limbs.Is(at, relation))) break;
            if (!limbs.Is(at, "conj") && !limbs.Is(at, "appos"))
            {
                if (at == word && Before(limbs, at) is { } company) return company;
                if (Step(limbs, at, tense, ref carried) is { } said) return said;
            }

            at = head;
        }

        return tense;
    }

    /// <summary>What the word over another says; null to look further up.</summary>
    Standing? Step(Limbs limbs, int at, Standing tense, ref bool carried)
    {
        var head = limbs.Head(at);
        // What only goes along with a deed is not what is planned or wished: "agreed to meet during a call".
        if ((carried || tense.Weight > 0) && Over(limbs, head, at) is { } rule) return rule.Gives == "carries" ? null : Weakened(Apply(rule, limbs, head, tense), limbs, at, head);
        if (tense.Weight > 0) return limbs.Relation(at) is "acl:relcl" or "advcl" or "parataxis" or "nmod" or "obl" ? tense : null;
        var verbal = limbs.Upos(head) is Upos.Verb;
        if (verbal && IsPurpose(limbs, at)) return Purpose(limbs, head);
        carried = carried && IsOpen(limbs, at, head);
        return !carried && verbal && IsFinite(limbs, head) ? Company(limbs, head) : null;
    }

    /// <summary>"the talks are expected to last two days" does not say that they lie ahead; "are expected to open" does.</summary>
    static Standing Weakened(Standing said, Limbs limbs, int at, int head)
    {
        if (said.Status is not MeetingStatus.Scheduled || !limbs.Is(at, "nsubj")) return said;
        var complement = limbs.Child(head, "xcomp");
        var occurs = complement < 0 || limbs.Lemma(complement) is "begin" or "start" or "open" or "hold" or "take" or "resume" or "happen" or "convene" or "be" or "kick" or "come" or "go" or "follow";
        return occurs ? said : said with { Weight = 1 };
    }

    /// <summary>Whether what is said of the head is said of the word: not where the word is only its company.</summary>
    static bool IsOpen(Limbs limbs, int at, int head) =>
        (limbs.Is(at, "xcomp") || limbs.Is(at, "obj") || limbs.Relation(at) == "nsubj:pass") && limbs.Upos(head) is Upos.Verb or Upos.Adj;

    /// <summary>"for talks", "to meet": what comes of it is what becomes of the verb over it.</summary>
    static bool IsPurpose(Limbs limbs, int at) =>
        limbs.Upos(at) is Upos.Verb ? (limbs.Is(at, "advcl") || limbs.Is(at, "acl") || limbs.Is(at, "xcomp")) && SubjectFinder.IsInfinitive(limbs, at) : ClauseMaker.Preposition(limbs, at) is "for" or "including" or "include";

    /// <summary>Who has arrived for talks has yet to hold them; who visited for talks has held them.</summary>
    Standing Purpose(Limbs limbs, int verb)
    {
        var over = Of(limbs, verb);
        if (over.Status is null || over.IsDenied) return default;
        var ahead = over.Status is MeetingStatus.Ongoing || (over.Status is MeetingStatus.Held && book.Verb(limbs.Lemma(verb)) is { Arrives: true } or { Id: "visit-go" });
        ahead |= over.Status is MeetingStatus.Scheduled;
        return new Standing(ahead ? MeetingStatus.Scheduled : over.Status, ahead ? 2 : 1) { IsElsewhen = true };
    }

    /// <summary>What a noun's subjecthood tells: "the talks focused on trade" were held.</summary>
    static Standing Company(Limbs limbs, int verb)
    {
        var tense = Tense(limbs, verb, false);
        return tense.Status is { } status && !tense.IsDenied ? new Standing(status == MeetingStatus.Ongoing ? null : status, 1) : default;
    }

    /// <summary>"the planned visit", "recent talks".</summary>
    Standing? Beside(Limbs limbs, int word)
    {
        if (limbs.Upos(word) is Upos.Verb or Upos.Aux) return null;
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
        {
            if (!limbs.Is(at, "amod") && !limbs.Is(at, "compound")) continue;
            var form = limbs.Tree.Sentence[at].ToString();
            foreach (var rule in book.Standings)
                if (rule.Adjectives.Contains(form)) return Outright(rule, 3);
        }

        return null;
    }

    /// <summary>"after the talks", "ahead of her visit".</summary>
    Standing? Before(Limbs limbs, int noun)
    {
        if (limbs.Upos(noun) is Upos.Verb or Upos.Aux || ClauseMaker.Preposition(limbs, noun) is not { } preposition) return null;
        if (preposition == "of" && IsAheadOf(limbs, noun)) preposition = "ahead_of";
        foreach (var rule in book.Standings)
            if (rule.Prepositions.Contains(preposition)) return Outright(rule, 2);
        return null;
    }

    static bool IsAheadOf(Limbs limbs, int noun)
    {
        var of = limbs.Child(noun, "case");
        return of > 0 && limbs.Lemma(of - 1) == "ahead";
    }

    static Standing Outright(StandingRule rule, int weight) => rule.Gives switch
    {
        "postponed" => new Standing(MeetingStatus.Postponed, 3),
        "cancelled" => new Standing(MeetingStatus.Cancelled, 3),
        "proposed" => new Standing(MeetingStatus.Proposed, weight),
        "scheduled" => new Standing(MeetingStatus.Scheduled, weight),
        "starts" => new Standing(MeetingStatus.Ongoing, weight),
        "ends" => new Standing(MeetingStatus.Held, weight),
        _ => default,
    };

    /// <summary>The rule that a word over another calls.</summary>
    StandingRule? Over(Limbs limbs, int head, int at)
    {
        if (limbs.Is(at, "obl") && !IsCalledFor(limbs, head, at)) return null;
        var infinitive = limbs.Is(at, "advcl");
        if (infinitive && !SubjectFinder.IsInfinitive(limbs, at)) return null;
        foreach (var rule in book.Standings)
        {
            if (limbs.Relation(at) == "nsubj" && rule.Gives is not ("starts" or "ends")) continue;
            if (IsVerbOf(rule, limbs, head) || (IsNoun(limbs, head) && rule.Nouns.Contains(limbs.Lemma(head))) || IsAdjectiveOf(rule, limbs, head, at)) return rule;
            if (infinitive && IsBetween(rule, limbs, head, at)) return rule;
        }

        return null;
    }

    static bool IsNoun(Limbs limbs, int word) => limbs.Upos(word) is Upos.Noun or Upos.Propn;

    static bool IsVerbOf(StandingRule rule, Limbs limbs, int head)
    {
        if (limbs.Upos(head) is not (Upos.Verb or Upos.Aux)) return false;
        var lemma = limbs.Lemma(head);
        if (limbs.Child(head, "compound:prt") is var particle and >= 0)
            return rule.Verbs.Contains(lemma + "_" + limbs.Lemma(particle)) || (rule.Gives == "carries" && rule.Verbs.Contains(lemma));
        return rule.Verbs.Contains(lemma);
    }

    static bool IsAdjectiveOf(StandingRule rule, Limbs limbs, int head, int at) =>
        limbs.Upos(head) is Upos.Adj or Upos.Verb && rule.Adjectives.Contains(limbs.Tree.Sentence[head].ToString())
        && (limbs.Is(at, "xcomp") || limbs.Is(at, "ccomp") || limbs.Is(at, "csubj") || limbs.Is(at, "advcl"));

    /// <summary>"responded to an invitation to visit", where the infinitive was hung on the verb.</summary>
    static bool IsBetween(StandingRule rule, Limbs limbs, int head, int at)
    {
        for (var under = limbs.First(head); under >= 0 && under < at; under = limbs.Next(under))
            if (under > head && IsNoun(limbs, under) && rule.Nouns.Contains(limbs.Lemma(under))) return true;
        return false;
    }

    /// <summary>"called for talks", "took part in talks", "asked for a meeting".</summary>
    static bool IsCalledFor(Limbs limbs, int head, int noun) => ClauseMaker.Preposition(limbs, noun) switch
    {
        "for" => limbs.Lemma(head) is "call" or "ask" or "appeal" or "press" or "push" or "hope" or "plan" or "prepare" or "arrange",
        "in" => limbs.Lemma(head) is "participate" or "take",
        "on" => limbs.Lemma(head) is "embark" or "agree" or "decide" or "insist" or "set",
        "to" => limbs.Lemma(head) is "agree" or "invite" or "look" or "return",
        "with" => limbs.Lemma(head) is "begin" or "start" or "open" or "end" or "conclude",
        _ => false,
    };

    Standing Apply(StandingRule rule, Limbs limbs, int head, Standing tense)
    {
        // What a finite clause says of itself stands, save where it is only wished for: "hopes that he will visit".
        if (tense is { Weight: 2, IsDenied: false } && !(rule.Gives == "proposed" && tense.Status is MeetingStatus.Scheduled)) return tense;
        var modality = Modality.Of(limbs, head);
        return rule.Gives switch
        {
            "postponed" or "cancelled" when modality.IsNegated || (!IsNoun(limbs, head) && (modality is { IsFuture: true, IsHypothetical: true } || IsOnlyThought(limbs, head))) => new Standing(MeetingStatus.Scheduled, 2) { IsElsewhen = true },
            "starts" when limbs.HasLemma(head, "continue") => new Standing(MeetingStatus.Ongoing, 1),
            "starts" or "ends" when SubjectFinder.IsInfinitive(limbs, head) && Above(limbs, head) is { Status: MeetingStatus.Scheduled or MeetingStatus.Proposed } meant => meant,
            "starts" or "ends" => Bound(rule.Gives == "starts", modality.IsFuture),
            "proposed" when limbs.Head(head) is var taker and >= 0 && limbs.HasLemma(taker, "accept") => new Standing(MeetingStatus.Scheduled, 3) { IsElsewhen = true },
            "scheduled" when modality.IsNegated => new Standing(MeetingStatus.Proposed, 3),
            "scheduled" => new Standing(MeetingStatus.Scheduled, 3) { IsElsewhen = !IsDating(limbs, head) },
            _ => Outright(rule, 3) with { IsElsewhen = true },
        };
    }

    /// <summary>"hinted at cancelling", "threatened to postpone": not done, unless it was decided or announced.</summary>
    static bool IsOnlyThought(Limbs limbs, int verb)
    {
        if (IsFinite(limbs, verb) || !(limbs.Is(verb, "xcomp") || limbs.Is(verb, "advcl") || limbs.Is(verb, "acl"))) return false;
        return limbs.Xpos(verb) is "VB" or "VBG" && limbs.Lemma(limbs.Head(verb)) is not ("decide" or "announce" or "agree" or "force" or "decision" or "say");
    }

    /// <summary>"set for Monday": the day is the occasion's; "agreed on Monday" is not.</summary>
    static bool IsDating(Limbs limbs, int head) => limbs.Lemma(head) is "schedule" or "set" or "plan" or "slate" or "fix" or "arrange" or "expect";

    static Standing Bound(bool starts, bool ahead)
    {
        var status = ahead ? (starts ? MeetingStatus.Scheduled : MeetingStatus.Ongoing) : starts ? MeetingStatus.Ongoing : MeetingStatus.Held;
        return new Standing(status, ahead ? 2 : 3) { Starts = starts, Ends = !starts };
    }

    static bool IsFinite(Limbs limbs, int word)
    {
        if (limbs.Child(word, "cop") >= 0) return true;
        if (limbs.Upos(word) is not (Upos.Verb or Upos.Aux)) return false;
        return limbs.Xpos(word) is "VBD" or "VBZ" or "VBP" || limbs.Child(word, "aux") >= 0 || (!SubjectFinder.IsInfinitive(limbs, word) && limbs.Relation(word) is "root" or "acl" or "conj");
    }

    /// <summary>What a verb's own tense tells; <paramref name="own"/>: whether the verb is the occasion itself.</summary>
    static Standing Tense(Limbs limbs, int verb, bool own)
    {
        var modality = Modality.Of(limbs, verb);
        if (modality.IsNegated) return new Standing(null, 2) { IsDenied = true };
        if (modality.IsFuture) return new Standing(IsPossible(limbs, verb) ? MeetingStatus.Proposed : MeetingStatus.Scheduled, 2);
        if (modality.Time == EventTime.Past) return new Standing(limbs.Xpos(verb) == "VBG" && limbs.Child(verb, "aux") >= 0 ? MeetingStatus.Ongoing : MeetingStatus.Held, 2);
        return limbs.Xpos(verb) == "VBG" || (own && limbs.Child(verb, "cop") >= 0) ? new Standing(MeetingStatus.Ongoing, 2) : default;
    }

    static bool IsPossible(Limbs limbs, int verb)
    {
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "aux") && limbs.Lemma(at).ToLowerInvariant() is "may" or "might" or "could" or "can" or "should" or "must") return true;
        return false;
    }
}
