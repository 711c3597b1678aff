using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Meetings;

/// <summary>Journeys of one sentence: who goes where.</summary>
sealed class JourneySpotter(SentenceView view, ClauseMaker clauses, StandingJudge judge)
{
    static readonly string[] Owners = [Slots.Possessor, "by", "of", Slots.Subject, Slots.Modifier];

    Limbs Limbs => view.Limbs;

    /// <summary>What a word tells: a glimpse for each host.</summary>
    public IEnumerable<Glimpse> At(int word, Occasion rule)
    {
        if (rule.Id == "visit-visiting") return Visiting(word, rule);
        var clause = clauses.Make(Limbs, word);
        var (guests, subject) = Guests(clause, rule);
        var goals = Goals(clause, rule);
        if (!IsNoun(word, rule))
        {
            if (goals.Count == 0 && !rule.Arrives && rule.Id != "visit-verb") return [];
            if (IsToMany(word) || (guests.Count == 0 && !IsPronoun(subject))) return [];
        }
        else if (guests.Count == 0 && goals.Count == 0)
        {
            return IsDefinite(word) ? [Make(word, rule, [], default, -1)] : [];
        }

        if (goals.Count == 0) goals.Add(default);
        return judge.Of(Limbs, word).IsDenied ? [] : goals.Where(goal => IsJourney(guests, goal, rule)).Select(goal => Make(word, rule, guests, goal, subject));
    }

    bool IsNoun(int word, Occasion rule) => Limbs.Upos(word) is Upos.Noun or Upos.Propn && rule.Id != "visit-be-in";

    /// <summary>"him", whom nobody could resolve, is who travels already.</summary>
    bool IsPronoun(int word) => word >= 0 && Limbs.Upos(word) is Upos.Pron;

    List<Goal> Goals(Clause clause, Occasion rule)
    {
        var goals = new List<Goal>();
        if (rule.Id == "visit-be-in") view.Goals.Add(goals, clause.Predicate);
        else goals = view.Goals.Find(clause, rule);
        if (goals.Count == 0 && IsNoun(clause.Predicate, rule) && Left(clause.Predicate) is var left and >= 0) view.Goals.Add(goals, left);
        if (goals.Count == 0 && IsLand(clause, rule) && view.Setting.Home is { } home) goals.Add(new Goal(home, view.Setting.Venue(view.Setting.Cast.Home)));
        if (goals.Count == 0 && Invited(clause) is { } host) goals.Add(host);
        if (goals.Count == 0 && rule.Id == "visit-verb" && Asker(clause.Predicate) is { } asker) goals.Add(new Goal(asker, null));
        return goals;
    }

    /// <summary>"left Uganda after a two-day visit": the land that is left; -1 for none.</summary>
    int Left(int noun)
    {
        var verb = Limbs.Head(noun);
        return verb >= 0 && Limbs.Lemma(verb) is "leave" or "depart" or "end" && ClauseMaker.Preposition(Limbs, noun) is "after" or "following" ? Limbs.Child(verb, "obj") : -1;
    }

    /// <summary>"a visit to the nationalist island", "toured the country": the land the news comes from, where no other is meant.</summary>
    bool IsLand(Clause clause, Occasion rule)
    {
        foreach (var filler in clause.Fillers)
            if (rule.Goal.Contains(filler.Slot) && filler.Distance < 2 && Limbs.Lemma(filler.Head) is "country" or "island" or "nation" or "republic" or "kingdom" or "capital" or "city" or "state" or "territory" && Limbs.Xpos(filler.Head) == "NN") return true;
        return false;
    }

    /// <summary>Whether the words name a goal that nobody could place.</summary>
    bool IsLost(int word, Occasion rule)
    {
        foreach (var filler in clauses.Make(Limbs, word).Fillers)
            if (filler.Slot is "to" or "obj" && rule.Goal.Contains(filler.Slot) && filler.Distance < 2) return true;
        return false;
    }

    /// <summary>"asked the envoy to visit the zones": who asks is who receives; null for nobody.</summary>
    string? Asker(int verb)
    {
        var head = Limbs.Head(verb);
        if (head < 0 || !SubjectFinder.IsInfinitive(Limbs, verb) || Limbs.Lemma(head) is not ("ask" or "invite" or "urge" or "request")) return null;
        var subject = clauses.Make(Limbs, head).Head(Slots.Subject);
        return subject < 0 ? null : view.Guests.Find(subject).Find(guest => guest.Code is not null).Code;
    }

    /// <summary>"left for Hanoi to attend the summit": the summit is what is told.</summary>
    bool IsToMany(int verb)
    {
        for (var at = verb + 1; at < Limbs.Count; at++)
        {
            if (Limbs.Lemma(at) is not ("summit" or "conference" or "forum" or "session" or "funeral" or "inauguration") || Limbs.Head(at) is var head && head < 0) continue;
            if (head == verb && ClauseMaker.Preposition(Limbs, at) == "for") return true;
            if (Limbs.Head(head) == verb && Limbs.Lemma(head) is "attend" or "join" or "address" && SubjectFinder.IsInfinitive(Limbs, head)) return true;
        }

        return false;
    }

    /// <summary>Whether someone who acts for a state goes to another one.</summary>
    static bool IsJourney(List<Guest> guests, Goal goal, Occasion rule)
    {
        if (guests.Count == 0) return goal.Host is not null;
        if (goal.Host is null && rule.Id is not ("visit-noun" or "visit-arrive" or "visit-verb")) return false;
        return guests.Exists(guest => guest.Code != goal.Host && IsEnvoy(guest));
    }

    static bool IsEnvoy(Guest guest) => guest.Person >= 0 ? guest.Code is not null && guest.Level is not MeetingLevel.Other : guest.Level is not (null or MeetingLevel.Other) || guest.IsSent;

    Glimpse Make(int word, Occasion rule, List<Guest> guests, Goal goal, int subject)
    {
        var standing = judge.Of(Limbs, word);
        if (rule.Arrives && standing is { Status: MeetingStatus.Held, Weight: 2 }) standing = new Standing(MeetingStatus.Ongoing, 2) { Starts = true };
        else if (rule.Arrives) standing = standing with { Starts = true };
        if (rule.Id == "visit-return") standing = standing with { Ends = true };
        // "arrived for a visit": the verb tells.
        if (IsNoun(word, rule) && IsUnderJourney(word)) standing = default;
        // "said during his visit", "midway through a visit": the news is made while it is on.
        if (IsNoun(word, rule) && standing is { Status: MeetingStatus.Held, Weight: 1 } && ClauseMaker.Preposition(Limbs, word) is "during" or "on" or "through" or "in") standing = standing with { Status = MeetingStatus.Ongoing };
        if (rule.Id == "visit-delegation" && standing.Weight < 2) standing = new Standing(MeetingStatus.Ongoing, 1);
        var days = view.Diary.Days(Limbs, view.Sentence, word, standing.IsElsewhen);
        return new Glimpse
        {
            Rule = rule,
            Kind = rule.Kind,
            Sentence = view.Sentence,
            Word = word,
            Guests = [.. guests.Where(guest => guest.Code != goal.Host || goal.Host is null)],
            Others = [],
            Host = goal.Host,
            Place = goal.Place,
            Range = days,
            Days = view.Diary.Length(Limbs, view.Sentence, word),
            Standing = view.Settled(standing, days),
            IsDefinite = IsDefinite(word),
            IsOther = false,
            IsLost = goal.Host is null && IsLost(word, rule),
            Evidence = Quoter.Quote(Limbs, word, subject),
        };
    }

    bool IsUnderJourney(int noun) =>
        Limbs.Head(noun) is var verb and >= 0 && Limbs.Upos(verb) is Upos.Verb && ClauseMaker.Preposition(Limbs, noun) is "for" or "on" && Limbs.Lemma(verb) is "arrive" or "come" or "fly" or "travel" or "leave" or "land" or "depart" or "go";

    bool IsDefinite(int word) =>
        Limbs.Upos(word) is Upos.Noun && (Limbs.Child(word, "nmod:poss") >= 0 || (Limbs.Child(word, "det") is var det and >= 0 && Limbs.Lemma(det).ToLowerInvariant() is "the" or "this"));

    (List<Guest> Guests, int Subject) Guests(Clause clause, Occasion rule)
    {
        if (rule.Id == "visit-delegation") return (Envoys(clause.Predicate), -1);
        if (!IsNoun(clause.Predicate, rule))
        {
            var head = clause.Head(rule.Guest);
            return head < 0 ? ([], -1) : (Envoys(head), head);
        }

        foreach (var slot in Owners)
            foreach (var filler in clause.Fillers)
                if (filler.Slot == slot && Envoys(filler.Head) is { Count: > 0 } found && (slot != Slots.Modifier || clause.Head(Slots.Possessor) < 0)) return (found, filler.Head);
        return LaterBy(clause.Predicate) is var later and >= 0 ? (Envoys(later), later) : Above(clause.Predicate);
    }

    /// <summary>"a visit to Washington by the minister", where the parser hung the guest elsewhere; -1 for none.</summary>
    int LaterBy(int noun)
    {
        for (var at = noun + 1; at < Limbs.Count && Limbs.Upos(at) is not (Upos.Verb or Upos.Aux or Upos.Punct); at++)
            if (ClauseMaker.Preposition(Limbs, at) == "by" && Envoys(at).Count > 0) return at;
        return -1;
    }

    /// <summary>"arrived on a visit", "during a visit to Oslo he said": who does what the visit is told with.</summary>
    (List<Guest> Guests, int Subject) Above(int noun)
    {
        var at = Limbs.Head(noun);
        for (var steps = 0; at >= 0 && steps < 4; at = Limbs.Head(at), steps++)
        {
            if (Limbs.Upos(at) is Upos.Propn && Envoys(at) is { Count: > 0 } named) return (named, at);
            if (Limbs.Upos(at) is not (Upos.Verb or Upos.Adj) && Limbs.Child(at, "cop") < 0) continue;
            var head = clauses.Make(Limbs, at) is { IsPassive: false } clause ? clause.Head(Slots.Subject) : Limbs.Child(at, "nsubj");
            if (head >= 0 && !Limbs.IsUnder(noun, head)) return (Envoys(head), head);
        }

        return ([], -1);
    }

    List<Guest> Envoys(int head) => view.Guests.Find(head).FindAll(guest => guest.Code is not null || guest.Level is not null);

    /// <summary>"at the invitation of the Peruvian government": the host, whose land is the place.</summary>
    Goal? Invited(Clause clause)
    {
        foreach (var filler in clause.Fillers)
        {
            if (filler.Slot is not ("at" or "on" or "as") || Limbs.Lemma(filler.Head) is not ("invitation" or "guest")) continue;
            for (var at = Limbs.First(filler.Head); at >= 0; at = Limbs.Next(at))
                if ((Limbs.Is(at, "nmod") || Limbs.Is(at, "nmod:poss")) && view.Guests.Find(at).Find(guest => guest.Code is not null) is { Code: { } code }) return new Goal(code, null);
        }

        return null;
    }

    /// <summary>Who met the guest, where the news does not say whence it comes.</summary>
    string? Receiver(int word, List<Guest> guests)
    {
        for (var at = Limbs.Head(word); at >= 0; at = Limbs.Head(at))
            if (Limbs.Upos(at) is Upos.Verb && Limbs.Child(at, "nsubj") is var subject and >= 0)
                return view.Guests.Find(subject).Find(guest => guest.Code is not null && !guests.Exists(other => other.Code == guest.Code)).Code;
        return null;
    }

    /// <summary>"visiting Prime Minister Lee": the visit is to the place of the news.</summary>
    IEnumerable<Glimpse> Visiting(int word, Occasion rule)
    {
        var head = Limbs.Is(word, "amod") ? Limbs.Head(word) : Limbs.Child(word, "obj") is var obj and >= 0 && word > 0 ? obj : Limbs.Child(Limbs.Head(word), "nsubj");
        if (head < 0) return [];
        var guests = Envoys(head);
        if (guests.Count == 0 || !guests.Exists(IsEnvoy)) return [];
        var home = view.Setting.Home ?? Receiver(word, guests);
        var goal = home is not null && !guests.Exists(guest => guest.Code == home) ? new Goal(home, view.Setting.Home is null ? null : view.Setting.Venue(view.Setting.Cast.Home)) : default;
        return [Make(word, rule, guests, goal, head) with { Standing = new Standing(MeetingStatus.Ongoing, 2), Range = default, Evidence = Limbs.SpanOf(Math.Min(word, head), Math.Max(word, head)) }];
    }
}
