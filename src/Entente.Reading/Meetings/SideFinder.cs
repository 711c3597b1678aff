using System.Collections.Frozen;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Meetings;

/// <summary>Those who take part in a gathering.</summary>
/// <param name="Guests">Those named first.</param>
/// <param name="Others">Those they meet; empty where all are named in one breath.</param>
/// <param name="Subject">The head of the phrase that names the first; -1 for none.</param>
readonly record struct Sides(List<Guest> Guests, List<Guest> Others, int Subject)
{
    public bool IsEmpty => Guests.Count + Others.Count == 0;

    /// <summary>How many codes both sides have together.</summary>
    public int Codes => Guests.Concat(Others).Where(guest => guest.Code is not null).Select(guest => guest.Code).Distinct().Count();
}

/// <summary>Finds who meets whom, from a verb of meeting or a noun for one.</summary>
sealed class SideFinder(SentenceView view, ClauseMaker clauses)
{
    static readonly string[] Slotted = [Slots.Possessor, "between", "among", "of", Slots.Modifier, Slots.Agent, "from", Slots.Subject];

    /// <summary>Verbs whose subject takes part in their object.</summary>
    public required FrozenSet<string> Takers { get; init; }

    /// <summary>"on the sidelines of": who meets there need not take part.</summary>
    public required FrozenSet<string> Asides { get; init; }

    Limbs Limbs => view.Limbs;

    public static bool IsSomeone(Guest guest) => guest.Code is not null || guest.Level is not null;

    /// <summary>"Lavrov met Fidan", "the two ministers conferred".</summary>
    public Sides OfVerb(Clause clause, Occasion rule)
    {
        var subject = clause.Head(rule.Guest);
        var guests = subject < 0 ? [] : Find(subject);
        var deep = rule.IsWeak || (clause.Head(Slots.Infinitive) is var visiting and >= 0 && Limbs.HasLemma(visiting, "visit"));
        foreach (var slot in rule.Whom)
            foreach (var filler in clause.Fillers)
                if (filler.Slot == slot && filler.Distance <= (deep ? 2 : 1) && IsWho(rule, filler.Head) && Find(filler.Head).FindAll(IsSomeone) is { Count: > 0 } others)
                    return Mended(clause.Predicate, new Sides(guests, others, subject));
        // "spoke by telephone with him", where the parser hung him on the telephone.
        foreach (var filler in clause.Fillers)
            if (rule.Kind is MeetingKind.PhoneCall && Limbs.Lemma(filler.Head) is "telephone" or "phone" && Find(filler.Head).FindAll(IsSomeone) is { Count: > 0 } others) return new Sides(guests, others, subject);
        return new Sides(guests, [], subject);
    }

    /// <summary>Who is met; who is received must be named or have a rank: refugees are received, too.</summary>
    bool IsWho(Occasion rule, int head) =>
        view.Guests.IsOfPeople(head) && (rule.Id != "meeting-receive" || Find(head).Exists(guest => guest.Person >= 0 || guest.Level is not null || guest.IsSent));

    /// <summary>"visit Japan to meet": where the parser hung the infinitive on the land, the subject is the guest's.</summary>
    Sides Mended(int verb, Sides sides)
    {
        if (!SubjectFinder.IsInfinitive(Limbs, verb) || sides.Codes > 1) return sides;
        var (above, head) = Above(verb, false);
        return above.Count > 0 ? new Sides(above, sides.Others, head) : sides;
    }

    /// <summary>"their meeting", "EU-Iran talks", "talks between", "held talks with".</summary>
    /// <param name="word">Index of the noun.</param>
    /// <param name="clause">Around it.</param>
    /// <param name="held">Index of the noun that stands for it, else the same.</param>
    public Sides OfNoun(int word, Clause clause, int held)
    {
        var (guests, subject) = Named(clause);
        if (held != word && Limbs.Upos(held) is Upos.Propn) Add(guests, Find(held).FindAll(guest => guest.Code is not null), []);
        var others = With(clause, guests);
        var sides = new Sides(guests, others, subject);
        if (IsWhole(word, clause, sides) || !TakesPart(held)) return sides;
        var (above, head) = Above(held, guests.Count == 0 && others.Count > 0);
        if (IsTheirs(clause) && above.Count > 0 && !above.Exists(guest => Holds(guests, guest))) guests.Clear();
        Add(guests, above, others);
        return sides with { Subject = above.Count > 0 ? head : subject };
    }

    List<Guest> With(Clause clause, List<Guest> guests)
    {
        var others = new List<Guest>();
        foreach (var filler in clause.Fillers)
            if (filler.Slot is "with" && filler.Distance < 2) Add(others, Find(filler.Head).FindAll(one => view.Guests.IsOfPeople(one.Phrase)), guests);
        return others;
    }

    /// <summary>Whether the noun's own words name all who take part.</summary>
    bool IsWhole(int word, Clause clause, Sides sides)
    {
        if ((IsAttended(word) && !(sides.Codes > 1 && Limbs.HasLemma(Limbs.Head(word), "host"))) || IsTheirs(clause)) return false;
        return (sides.Codes > 1 && sides.Guests.Count > 0) || (IsOfBody(sides.Guests) && sides.Others.Count == 0);
    }

    (List<Guest> Guests, int Subject) Named(Clause clause)
    {
        var (guests, subject) = (new List<Guest>(), -1);
        foreach (var slot in Slotted)
        {
            foreach (var filler in clause.Fillers)
            {
                if (filler.Slot != slot || filler.Distance > 1 || (slot is Slots.Modifier && IsTown(filler.Head)) || view.Diary.IsTime(view.Sentence, filler.Head)) continue;
                Add(guests, Find(filler.Head).FindAll(guest => guest.Code is not null || (slot is not Slots.Modifier && guest.Level is not null)), []);
                if (slot == Slots.Agent && guests.Count > 0) subject = filler.Head;
            }

            if (new Sides(guests, [], -1).Codes > 1) break;
        }

        return (guests, subject);
    }

    /// <summary>"the Abuja talks" are in Abuja; "Moscow-Washington talks" are of two governments.</summary>
    bool IsTown(int word) =>
        view.Setting.Cast.PlaceAt(view.Sentence, word, word + 1) is { Kind: Mentions.PlaceKind.City } && !(word > 0 && Limbs.HasLemma(word - 1, "-")) && !(word + 1 < Limbs.Count && Limbs.HasLemma(word + 1, "-"));

    /// <summary>"attended the meeting of": who attends takes part beside those who hold it.</summary>
    public bool IsAttended(int word) =>
        Limbs.Head(word) is var verb and >= 0 && (Limbs.Is(word, "obj") ? Limbs.Lemma(verb) is "attend" or "join" or "host" or "chair" or "address"
            : ClauseMaker.Preposition(Limbs, word) == "in" && (Limbs.HasLemma(verb, "participate") || (Limbs.HasLemma(verb, "take") && Limbs.Child(verb, "obj") is var part and >= 0 && Limbs.HasLemma(part, "part"))));

    /// <summary>Whether the subject of the verb over a noun takes part: who holds talks does, who hails them does not.</summary>
    bool TakesPart(int noun)
    {
        var verb = Limbs.Head(noun);
        if (verb >= 0 && Asides.Contains(Limbs.Lemma(verb))) return false;
        if (verb < 0 || !Limbs.Is(noun, "obj") || Limbs.Upos(verb) is not Upos.Verb) return true;
        return IsAttended(noun) || Takers.Contains(Limbs.Lemma(verb));
    }

    /// <summary>"the IAEA meeting": who speaks of it need not be there.</summary>
    bool IsOfBody(List<Guest> guests) => guests.Exists(guest => guest.Code is { } code && guest.Person < 0 && view.Setting.IsOrganisation(code));

    /// <summary>"their meeting" is of him of whom the clause speaks, too.</summary>
    bool IsTheirs(Clause clause) => clause.Head(Slots.Possessor) is var owner and >= 0 && Limbs.Upos(owner) is Upos.Pron;

    /// <summary>Those of a phrase; "talks with visiting President Bush" are with Bush, whatever the parser makes of "visiting".</summary>
    List<Guest> Find(int head) =>
        view.Guests.Find(Limbs.Xpos(head) == "VBG" && Limbs.HasLemma(head, "visit") && Limbs.Child(head, "obj") is var guest and >= 0 ? guest : head);

    static void Add(List<Guest> guests, List<Guest> more, List<Guest> known)
    {
        foreach (var guest in more)
            if (!Holds(guests, guest) && !Holds(known, guest)) guests.Add(guest);
    }

    static bool Holds(List<Guest> held, Guest one) =>
        held.Exists(other => one.Person >= 0 ? other.Person == one.Person : other.Code == one.Code && one.Code is not null);

    /// <summary>Who does what the meeting is told with: "said after talks with", "attended the meeting of", "arrived for talks with".</summary>
    /// <param name="word">Index of the verb or noun.</param>
    /// <param name="bySpeaker">Whether, of talks with one named side, the other may be who tells of them.</param>
    (List<Guest> Guests, int Subject) Above(int word, bool bySpeaker)
    {
        var below = word;
        for (var (at, steps) = (Limbs.Head(word), 0); at >= 0 && steps < 5; below = at, at = Limbs.Head(at), steps++)
        {
            if (Limbs.Upos(at) is not (Upos.Verb or Upos.Adj) && Limbs.Child(at, "cop") < 0) continue;
            if (Limbs.Is(below, "nsubj") && !bySpeaker) break;
            if (Limbs.Is(below, "nsubj")) continue;
            var made = clauses.Make(Limbs, at);
            var head = made.IsPassive ? made.Head(Slots.Object) : made.Head(Slots.Subject);
            // "Lund, speaking after a meeting with": the clause hangs on whoever speaks.
            if (head < 0 || (Limbs.IsUnder(word, head) && !(Limbs.Is(at, "acl") && Limbs.Head(at) == head))) continue;
            if (Find(head).FindAll(guest => guest.Code is not null) is { Count: > 0 } found) return (found, head);
        }

        return ([], -1);
    }
}
