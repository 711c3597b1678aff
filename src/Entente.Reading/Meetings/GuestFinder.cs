using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Meetings;

/// <summary>Whom a phrase of one sentence names as taking part.</summary>
sealed class GuestFinder(Setting setting, Limbs limbs, int sentence, GuestWords words)
{
    const int MostSteps = 3;

    readonly int[] _owner = setting.Owners.Of(limbs.Tree, sentence);
    Driller? _driller;

    Driller Driller => _driller ??= new Driller(limbs, _owner, words.Nouns, word => setting.Owners.IsSpot(sentence, word));

    /// <summary>Whether a phrase is of people: by name, pronoun, rank, or as a noun for people; "demands of Russia" is not.</summary>
    public bool IsOfPeople(int head)
    {
        if (limbs.Upos(head) is Upos.Propn or Upos.Pron || Level(head, -1) is not null || words.Delegations.Contains(limbs.Lemma(head))) return true;
        return (limbs.Upos(head) is Upos.Noun or Upos.Num or Upos.Adj or Upos.Det) && (words.Nouns.People.Takes(limbs, head) || limbs.Lemma(head).ToLowerInvariant() is "counterpart" or "side" or "two" or "party" or "country" or "government" || setting.Cast.References.At(sentence, head) is { Actors.Length: > 0 } or { People.Length: > 0 });
    }

    /// <summary>All of a phrase and of what is coordinated with it, in text order; none twice.</summary>
    public List<Guest> Find(int head) => Find(head, MostSteps);

    List<Guest> Find(int head, int steps)
    {
        var found = new List<Guest>();
        foreach (var one in Driller.Find(head, isDoer: false, []))
            foreach (var guest in Guests(one, Coordinate(head, one.Phrase))) Add(found, guest with { IsSent = words.Delegations.Contains(limbs.Lemma(guest.Phrase)) });
        AddPaired(head, found);
        if (steps > 0) AddHolders(head, found, steps);
        return found;
    }

    /// <summary>"Chinese and Kenyan ministers", "the India-Russia commission": a name of a body holds the nearer word only.</summary>
    void AddPaired(int head, List<Guest> found)
    {
        for (var at = limbs.First(head); at >= 0 && at < head; at = limbs.Next(at))
        {
            if (!limbs.Is(at, "amod") && !limbs.Is(at, "compound")) continue;
            if (_owner[head] >= 0 && _owner[at] >= 0 && _owner[at] != _owner[head] && limbs.HasLemma(at + 1, "-")) AddCode(at, head, found);
            for (var inner = limbs.First(at); inner >= 0; inner = limbs.Next(inner))
            {
                if (!(limbs.Is(inner, "conj") || limbs.Is(inner, "compound")) || _owner[inner] < 0 || _owner[at] < 0 || _owner[inner] == _owner[at]) continue;
                AddCode(at, head, found);
                AddCode(inner, head, found);
            }
        }

        AddSenders(head, found);
    }

    /// <summary>"officials from India and Bangladesh", where the first of the two stands for the officials already.</summary>
    void AddSenders(int head, List<Guest> found)
    {
        if (_owner[head] < 0) return;
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            for (var inner = limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is "from" or "of" ? limbs.First(at) : -1; inner >= 0; inner = limbs.Next(inner))
                if (limbs.Is(inner, "conj") && _owner[inner] >= 0) AddCode(inner, head, found);
    }

    void AddCode(int word, int phrase, List<Guest> found)
    {
        foreach (var part in setting.Owners.Participants(_owner[word], limbs.SpanOf(word, word)))
        {
            var code = part.Actor is { } actor ? setting.Code(actor) : part.Code;
            if (code is not null && !found.Exists(guest => guest.Code == code)) found.Add(new Guest(code, -1, phrase, Level(phrase, -1)));
        }
    }

    /// <summary>"Secretary of State Antony Blinken and Chinese Foreign Minister Wang Yi", where the office heads the phrase of its holder; also the next of a list
    /// that the parser took for another name of the first.</summary>
    void AddHolders(int head, List<Guest> found, int steps)
    {
        var own = Person(head);
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
        {
            if (at < head || !IsHolder(head, at)) continue;
            var person = Person(at);
            if (person < 0 && own >= 0) AddListed(at, own, found, steps);
            else if (person >= 0 && person != own) AddHolder(head, at, found, steps);
        }
    }

    void AddHolder(int head, int at, List<Guest> found, int steps)
    {
        var person = Person(at);
        var serves = setting.Cast.People[person].Serves;
        var phrase = Person(head) < 0 ? head : at;
        if (phrase == head) found.RemoveAll(guest => guest.Person < 0 && guest.Code is not null && guest.Code == serves && guest.Phrase == head);
        Add(found, new Guest(serves, person, phrase, Level(phrase, person)));
        for (var next = limbs.First(at); next >= 0; next = limbs.Next(next))
            if (limbs.Is(next, "conj") && limbs.Upos(next) is Upos.Propn or Upos.Noun)
                foreach (var guest in Find(next, steps - 1)) Add(found, guest);
    }

    /// <summary>The office of another, further on in a list: with its holder and all that follow.</summary>
    void AddListed(int at, int first, List<Guest> found, int steps)
    {
        if (!limbs.Is(at, "appos")) return;
        var listed = Find(at, steps - 1);
        if (listed.Exists(guest => guest.Person >= 0 && guest.Person != first))
            foreach (var guest in listed) Add(found, guest);
    }

    bool IsHolder(int head, int at)
    {
        if (!limbs.Is(at, "nmod") && !limbs.Is(at, "flat") && !limbs.Is(at, "appos")) return false;
        // "of State" is often read as "of Antony Blinken".
        return limbs.Child(at, "case") is var preposition && (preposition < 0 || (at - preposition > 1 && limbs.HasLemma(preposition, "of") && limbs.Lemma(head).ToLowerInvariant() is "secretary" or "minister" or "chief"));
    }

    /// <summary>Which of those coordinated under <paramref name="head"/> a word stands in.</summary>
    int Coordinate(int head, int word)
    {
        for (var at = word; at >= 0; at = limbs.Head(at))
        {
            var first = at;
            while (first >= 0 && first != head && limbs.Is(first, "conj")) first = limbs.Head(first);
            if (first == head) return at;
        }

        return word;
    }

    static void Add(List<Guest> found, Guest guest)
    {
        if (found.Exists(other => other.Person >= 0 ? other.Person == guest.Person : other.Code == guest.Code && other.Phrase == guest.Phrase)) return;
        found.Add(guest);
    }

    IEnumerable<Guest> Guests(Found one, int phrase)
    {
        if (one.Party < 0)
        {
            yield return new Guest(null, -1, phrase, Level(phrase, -1));
            yield break;
        }

        foreach (var part in setting.Owners.Participants(one.Party, limbs.SpanOf(one.Word, one.Word)))
        {
            if (part.Person is { } person)
            {
                yield return new Guest(part.Code, person, phrase, Level(phrase, person));
                continue;
            }

            var code = part.Actor is { } actor ? setting.Code(actor) : part.Code;
            var named = code is null ? -1 : Named(phrase, code);
            yield return new Guest(code, named, phrase, Level(phrase, named));
        }
    }

    /// <summary>"his Libyan counterpart, Shukri Ghanem", "a delegation led by Liu": the person of that state inside the phrase; -1 for none.</summary>
    int Named(int phrase, string code)
    {
        for (var at = limbs.First(phrase); at >= 0; at = limbs.Next(at))
        {
            if (!limbs.Is(at, "appos") && !limbs.Is(at, "flat") && !(limbs.Relation(at) == "acl" && words.Leading.Contains(limbs.Lemma(at)))) continue;
            if (PersonUnder(at) is var person and >= 0 && setting.Cast.People[person].Serves is { } serves && serves == code) return person;
        }

        return -1;
    }

    int PersonUnder(int word)
    {
        if (Person(word) is var own and >= 0) return own;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "obl") || limbs.Is(at, "flat") || limbs.Is(at, "appos"))
                if (Person(at) is var person and >= 0) return person;
        return -1;
    }

    /// <summary>The person to whom a word belongs; -1 for none.</summary>
    int Person(int word)
    {
        if (_owner[word] < 0) return -1;
        foreach (var part in setting.Owners.Participants(_owner[word], limbs.SpanOf(word, word)))
            if (part.Person is { } person) return person;
        return -1;
    }

    /// <summary>The rank that a person or a phrase brings; null where the words do not tell.</summary>
    MeetingLevel? Level(int phrase, int person)
    {
        if (words.Delegations.Contains(limbs.Lemma(phrase))) return Sent(phrase);
        if (person >= 0 && setting.Cast.People[person] is { Office: { } office } holder && words.Ranks.Of(office) is { } rank) return rank is MeetingLevel.Other ? Heading(office, holder.Serves) : rank;
        if (limbs.Upos(phrase) is not (Upos.Noun or Upos.Propn)) return null;
        var name = limbs.Lemma(phrase).ToLowerInvariant();
        if (name is "counterpart" or "host" or "side") return null;
        for (var at = phrase - 1; at >= 0 && limbs.Head(at) == phrase && (limbs.Is(at, "compound") || limbs.Is(at, "amod")); at--)
        {
            var longer = limbs.Tree.Sentence[at].ToString().ToLowerInvariant() + " " + name;
            if (words.Ranks.Exact(longer) is null) break;
            name = longer;
        }

        // Leaders of states lead them; the list has those of groups.
        return name == "leader" ? MeetingLevel.Leader : words.Ranks.Exact(name);
    }

    /// <summary>The leader of a state leads it, the chief of a body is an official of it; the list has those of groups.</summary>
    MeetingLevel Heading(string office, string? code)
    {
        var last = office[(office.LastIndexOf(' ') + 1)..];
        if (code is null || last is not ("leader" or "chief" or "head")) return MeetingLevel.Other;
        if (setting.Cast.Actors.Any(actor => actor.Code == code && actor.Kind == Mentions.ActorKind.Group)) return MeetingLevel.Other;
        return office == "leader" ? MeetingLevel.Leader : last == "leader" ? MeetingLevel.Other : MeetingLevel.Official;
    }

    /// <summary>What a delegation is by who sends, leads or makes it up.</summary>
    MeetingLevel Sent(int phrase)
    {
        var (first, last) = limbs.Reach(phrase);
        for (var at = first; at <= last; at++)
            if (at != phrase && words.Senders.TryGetValue(limbs.Lemma(at), out var level)) return level;
        for (var at = limbs.First(phrase); at >= 0; at = limbs.Next(at))
            if (PersonUnder(at) is var person and >= 0 && setting.Cast.People[person].Office is { } office && words.Ranks.Of(office) is { } rank) return rank;
        return MeetingLevel.Official;
    }
}
