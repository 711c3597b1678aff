using System.Collections.Frozen;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>Meetings, talks, summits and the like of one sentence: who meets whom.</summary>
sealed class GatheringSpotter(SentenceView view, ClauseMaker clauses, StandingJudge judge)
{
    /// <summary>A list of so many met by one is told one by one.</summary>
    const int ManyOthers = 3;

    /// <summary>How many words around its noun an occasion's name may take up.</summary>
    const int NameReach = 4;

    SideFinder? _sides;

    public required GuestWords Words { get; init; }

    /// <summary>Verbs whose subject takes part in their object.</summary>
    public required FrozenSet<string> Takers { get; init; }

    SideFinder Finder => _sides ??= new SideFinder(view, clauses) { Takers = Takers, Asides = Words.Asides };

    public required SeriesReader Series { get; init; }

    Limbs Limbs => view.Limbs;

    /// <summary>What a word tells: mostly one glimpse; one for each of a list of three or more who are met.</summary>
    public IEnumerable<Glimpse> At(int word, Occasion rule)
    {
        var noun = Limbs.Upos(word) is Upos.Noun or Upos.Propn;
        var clause = clauses.Make(Limbs, word);
        var sides = noun ? Named(word, clause) : Finder.OfVerb(clause, rule);
        var bilateral = sides.Codes < 2 && IsBilateral(clause);
        if (!noun && !bilateral && !IsMet(sides, rule) && !IsBodyAlone(word, sides, rule)) yield break;
        var made = Make(word, rule, sides.Subject) with { Guests = sides.Guests, Others = sides.Others, IsBilateral = bilateral };
        if (made.Standing.IsDenied || (sides.IsEmpty && !made.IsDefinite && !bilateral && !IsFixed(made))) yield break;
        var listed = sides.Others.FindAll(one => !IsRole(one));
        var phrases = listed.Select(one => one.Phrase).Distinct().ToList();
        if (phrases.Count < ManyOthers) yield return made;
        else
            foreach (var phrase in phrases) yield return made with { Others = listed.FindAll(one => one.Phrase == phrase), IsListed = phrase != phrases[0] };
    }

    /// <summary>Who takes part by the words around a noun, else by the name of the occasion.</summary>
    Sides Named(int word, Clause clause)
    {
        var sides = Finder.OfNoun(word, clause, Container(word));
        if (sides.Codes > 1 || OfFormat(word) is not { Count: > 0 } members) return sides;
        return sides with { Guests = [.. sides.Guests, .. members.FindAll(one => !sides.Guests.Exists(guest => guest.Code == one.Code))] };
    }

    /// <summary>"the six-party talks": whom the name of the occasion brings together.</summary>
    List<Guest> OfFormat(int word)
    {
        var (first, last) = (Math.Max(0, word - NameReach), Math.Min(Limbs.Count - 1, word + NameReach));
        var text = Limbs.SpanOf(first, last).In(Limbs.Tree.Sentence.Document.Text).ToString();
        foreach (var (name, codes) in Words.Formats)
            if (text.Contains(name, StringComparison.OrdinalIgnoreCase)) return [.. codes.Select(code => new Guest(code, -1, word, null))];
        return [];
    }

    /// <summary>"The council of the League meets on Friday": a body of many meets alone.</summary>
    bool IsBodyAlone(int verb, Sides sides, Occasion rule) =>
        rule.Id == "meeting-meet" && sides.Others.Count == 0 && Limbs.Child(verb, "obj") < 0 && sides.Guests.Exists(guest => guest is { Person: < 0, Code: { } code } && Limbs.Upos(guest.Phrase) is Upos.Noun or Upos.Propn && view.Setting.IsOrganisation(code));

    /// <summary>"peace talks due to start on Sunday": an occasion by its word, with a day of its own.</summary>
    static bool IsFixed(Glimpse one) => one.Range.Start is not null && one.Kind is MeetingKind.Talks or MeetingKind.Summit or MeetingKind.Conference;

    /// <summary>"Prince Norodom, president of the party": an office without an article tells more of the one before.</summary>
    bool IsRole(Guest guest) =>
        guest.IsUnnamed && guest.Level is not null && Limbs.Xpos(guest.Phrase) is "NN" && Limbs.Child(guest.Phrase, "det") < 0 && !guest.IsSent;

    /// <summary>A verb of meeting needs someone on both sides, or several who met each other.</summary>
    static bool IsMet(Sides sides, Occasion rule)
    {
        if (!sides.Guests.Exists(SideFinder.IsSomeone)) return false;
        if (sides.Others.Count > 0) return sides.Others.Exists(SideFinder.IsSomeone);
        return sides.Codes > 1 && (rule.IsWeak || rule.Id == "meeting-meet");
    }

    Glimpse Make(int word, Occasion rule, int subject)
    {
        var held = Container(word);
        var standing = judge.Of(Limbs, held);
        if (standing.Weight < 2 && held != word && judge.Of(Limbs, word) is { Weight: > 0 } own) standing = own;
        var days = Days(word, held, standing);
        return new Glimpse
        {
            Rule = rule,
            Kind = Kind(word, rule),
            Sentence = view.Sentence,
            Word = word,
            Guests = [],
            Others = [],
            Place = view.Setting.Venue(Placed(word, held)) ?? Hosted(word),
            Range = days,
            Days = view.Diary.Length(Limbs, view.Sentence, held),
            Standing = view.Settled(standing, days),
            IsDefinite = IsDefinite(word) && IsDefinite(held),
            IsOther = IsOther(held),
            IsAttended = Finder.IsAttended(held),
            Level = Level(word),
            IsAside = rule.Kind is not MeetingKind.Conference && IsAside(word),
            Series = Limbs.Upos(word) is Upos.Noun or Upos.Propn ? Series.Read(Limbs, word, held) : default,
            Evidence = Quoter.Quote(Limbs, held, subject),
        };
    }

    /// <summary>"bilateral talks", "talks between both ministries", "when the two met".</summary>
    bool IsBilateral(Clause clause)
    {
        foreach (var filler in clause.Fillers)
        {
            if (filler.Slot is not (Slots.Modifier or Slots.Subject or "between" or "of" or Slots.Possessor) || filler.Distance > 1) continue;
            var (first, last) = Limbs.Reach(filler.Head);
            for (var at = first; at <= last && last - first < 8; at++)
                if (Words.Bilaterals.Contains(Limbs.Tree.Sentence[at].ToString())) return true;
        }

        return false;
    }

    /// <summary>"on the sidelines of the forum", "during the summit".</summary>
    bool IsAside(int word)
    {
        var top = word;
        while (Limbs.Head(top) is var head and >= 0 && Limbs.Upos(top) is not Upos.Verb) top = head;
        for (var at = word + 1; at < Limbs.Count; at++)
        {
            if (!Limbs.IsUnder(at, top)) continue;
            if (Words.Asides.Contains(Limbs.Lemma(at))) return true;
            if (ClauseMaker.Preposition(Limbs, at) == "during" && Limbs.Lemma(at) is "event" or "summit" or "conference" or "forum" or "session") return true;
        }

        return false;
    }

    DateRange Days(int word, int held, Standing standing)
    {
        var days = view.Diary.Days(Limbs, view.Sentence, word, standing.IsElsewhen);
        return days == default && held != word ? view.Diary.Days(Limbs, view.Sentence, held, standing.IsElsewhen) : days;
    }

    /// <summary>Where it is; a state is no place of a meeting's when it only names a party.</summary>
    Place? Where(int word) => view.Setting.Locator.Where(view.Sentence, word);

    Place? Placed(int word, int held)
    {
        if (Where(word) is { } own) return own;
        if (Diary.Appended(Limbs, word) is var added and >= 0 && Where(added) is { } later) return later;
        return (held == word ? null : Where(held) ?? Beyond(held)) ?? Near(word) ?? Amid(word, held);
    }

    /// <summary>"talks with Prime Minister Ana Tamm in Riga", where the place hangs on a name: a person is nowhere, the meeting is. Not "with the envoy in Riga".</summary>
    Place? Amid(int word, int held)
    {
        var last = Limbs.Reach(held).Last;
        for (var at = word + 1; at <= last && Limbs.Upos(at) is not (Upos.Verb or Upos.Aux); at++)
            if (Limbs.Lemma(at) is "in" or "at" && Limbs.Upos(at - 1) is Upos.Propn && Limbs.Is(at, "case") && view.Setting.Cast.PlaceAt(view.Sentence, Limbs.Head(at), Limbs.Head(at) + 1) is { } place) return place;
        return null;
    }

    /// <summary>"the League (LXZ) Summit closed in Lima": the verb tells, though the noun is a name.</summary>
    Place? Beyond(int held) =>
        Limbs.Head(held) is var verb and >= 0 && Limbs.Upos(verb) is Upos.Verb && (Limbs.Is(held, "nsubj") || Limbs.Is(held, "obj")) ? Where(verb) : null;

    /// <summary>"from June 22 to 24 in Victoria", where the parser hung the place on the days: a place after the noun, with no verb between.</summary>
    Place? Near(int word)
    {
        for (var at = word + 1; at < Limbs.Count && Limbs.Upos(at) is not (Upos.Verb or Upos.Aux); at++)
            if (ClauseMaker.Preposition(Limbs, at) is "in" or "at" && view.Diary.IsTime(view.Sentence, Limbs.Head(at)) && view.Setting.Cast.PlaceAt(view.Sentence, at, at + 1) is { } place) return place;
        return null;
    }

    /// <summary>"India offered to host the summit": in India.</summary>
    Venue? Hosted(int word)
    {
        var verb = Limbs.Head(word);
        if (verb < 0 || !Limbs.Is(word, "obj") || !Limbs.HasLemma(verb, "host")) return null;
        var subject = clauses.Make(Limbs, verb).Head(Slots.Subject);
        return subject < 0 ? null : view.Goals.State(subject)?.Place;
    }

    /// <summary>"the third round of talks": the round stands for the talks. "the League (LXZ) Summit": so does the name.</summary>
    int Container(int word)
    {
        var head = Limbs.Head(word);
        if (head < 0 || !(Limbs.Is(word, "nmod") || Limbs.Is(word, "flat") || Limbs.Is(word, "appos"))) return word;
        if (ClauseMaker.Preposition(Limbs, word) is { } preposition) return preposition == "of" && Words.Containers.Contains(Limbs.Lemma(head)) ? head : word;
        return Limbs.Upos(head) is Upos.Propn && head < word && Limbs.Relation(word) != "nmod:poss" ? head : word;
    }

    MeetingKind Kind(int word, Occasion rule)
    {
        if (rule.Kind == MeetingKind.Summit || Limbs.Upos(word) is Upos.Verb) return rule.Kind;
        for (var at = Limbs.First(word); at >= 0 && at < word; at = Limbs.Next(at))
            if (Limbs.Is(at, "compound") && Limbs.HasLemma(at, "summit")) return MeetingKind.Summit;
            else if (Limbs.Is(at, "compound") && Limbs.Lemma(at).ToLowerInvariant() is "telephone" or "phone") return MeetingKind.PhoneCall;
        return rule.Kind;
    }

    MeetingLevel? Level(int word)
    {
        for (var at = Limbs.First(word); at >= 0 && at < word; at = Limbs.Next(at))
            if ((Limbs.Is(at, "amod") || Limbs.Is(at, "compound")) && !(at > 0 && Limbs.Lemma(at - 1) == "-") && Words.Senders.TryGetValue(Limbs.Lemma(at), out var level)) return level; // not "six-party"
        return null;
    }

    bool IsDefinite(int word) =>
        Limbs.Upos(word) is Upos.Noun && (Limbs.Child(word, "nmod:poss") >= 0 || (Limbs.Child(word, "det") is var det and >= 0 && Limbs.Lemma(det).ToLowerInvariant() is "the" or "this" or "these" or "both"));

    bool IsOther(int word)
    {
        for (var at = Limbs.First(word); at >= 0 && at < word; at = Limbs.Next(at))
            if ((Limbs.Is(at, "amod") || Limbs.Is(at, "det")) && Words.Others.Contains(Limbs.Lemma(at))) return true;
        return false;
    }
}
