using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>What parties talk about beside their own relations, and where they stand on it.</summary>
sealed class MatterReader(IReadOnlyDictionary<string, PositionRule> rules)
{
    static readonly (string Rule, Stance Stance)[] Stances =
    [
        ("matter-concern", Stance.Concern), ("matter-support", Stance.Support), ("matter-opposition", Stance.Opposition), ("matter-discussed", Stance.Discussed), ("matter-framework", Stance.Framework),
    ];

    static readonly WordSet None = new(["-"]);

    /// <summary>The matters of a document, each stance on each once, in text order.</summary>
    public ImmutableArray<Matter> Read(Ground ground, Bonds bonds)
    {
        var made = new List<Matter>();
        if (bonds.Parties.Length == 0) return []; // nobody has relations
        var namer = new MatterNamer(ground);
        for (var sentence = 0; sentence < ground.Limbs.Length; sentence++)
            for (var word = 0; word < ground.Limbs[sentence].Count; word++)
                foreach (var (id, stance) in Stances)
                    foreach (var (head, over) in Heads(ground.Limbs[sentence], word, rules[id], stance))
                        foreach (var one in Made(ground, bonds, namer, new Sight(sentence, word, head, over, rules[id], stance))) Add(made, one);
        return [.. made];
    }

    /// <summary>A matter seen: the word that takes it, its head, the verb whose subject speaks.</summary>
    readonly record struct Sight(int Sentence, int Word, int Head, int Verb, PositionRule Rule, Stance Stance);

    /// <summary>The heads of what a word takes, each with the verb over it.</summary>
    static IEnumerable<(int Head, int Verb)> Heads(Limbs limbs, int word, PositionRule rule, Stance stance) => limbs.Upos(word) switch
    {
        Upos.Verb => OfVerb(limbs, word, rule),
        Upos.Adj => Has(rule, "adjectives", limbs, word) ? After(limbs, word, rule.Set("on")).Select(at => (at, word)) : [],
        Upos.Noun => Has(rule, "nouns", limbs, word) ? OfNoun(limbs, word, rule, stance is not (Stance.Discussed or Stance.Framework)) : [],
        _ => [],
    };

    static IEnumerable<(int Head, int Verb)> OfVerb(Limbs limbs, int verb, PositionRule rule)
    {
        if (Has(rule, "verbs", limbs, verb) && Object(limbs, verb) is var obj and >= 0) yield return (obj, verb);
        if (!Has(rule, "verbs-on", limbs, verb) && !Has(rule, "adjectives", limbs, verb)) yield break;
        foreach (var at in After(limbs, verb, rule.Set("on"))) yield return (at, verb);
    }

    static IEnumerable<(int Head, int Verb)> OfNoun(Limbs limbs, int noun, PositionRule rule, bool asksVerb)
    {
        var verb = Carrier(limbs, noun);
        if (asksVerb && verb < 0) yield break;
        foreach (var at in After(limbs, noun, rule.Set("on"))) yield return (at, verb);
        if (verb < 0 || !limbs.Is(noun, "obj")) yield break;
        foreach (var at in After(limbs, verb, rule.Set("on")))
            if (at > noun) yield return (at, verb);
    }

    static bool Has(PositionRule rule, string list, Limbs limbs, int word) => rule.Words.GetValueOrDefault(list, None).Holds(limbs.Lemma(word)) || (list == "adjectives" && rule.Words.GetValueOrDefault(list, None).Holds(limbs.Tree.Sentence[word].Text.ToString()));

    static int Object(Limbs limbs, int verb) => ClauseMaker.IsPassive(limbs, verb) ? limbs.Child(verb, "nsubj") : limbs.Child(verb, "obj");

    static IEnumerable<int> After(Limbs limbs, int word, WordSet on)
    {
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if ((limbs.Is(at, "obl") || limbs.Is(at, "nmod")) && ClauseMaker.Preposition(limbs, at) is { } preposition && on.Holds(preposition) && at > word) yield return at;
            else if (limbs.Is(at, "acl") && limbs.Xpos(at) == "VBG" && on.Holds(limbs.Lemma(at)) && limbs.Child(at, "obj") is var obj and >= 0) yield return obj;
    }

    /// <summary>"Voiced concern": the verb that carries the noun; -1 for none.</summary>
    static int Carrier(Limbs limbs, int noun)
    {
        var at = noun;
        while (limbs.Is(at, "conj") && limbs.Head(at) >= 0) at = limbs.Head(at);
        var head = limbs.Head(at);
        return head >= 0 && limbs.Upos(head) == Upos.Verb && (limbs.Is(at, "obj") || limbs.Relation(at) == "nsubj:pass" || limbs.Is(at, "obl") || limbs.Is(at, "xcomp")) ? head : -1;
    }

    static IEnumerable<Matter> Made(Ground ground, Bonds bonds, MatterNamer namer, Sight sight)
    {
        var limbs = ground.Limbs[sight.Sentence];
        if (sight.Verb >= 0 && Modality.Of(limbs, sight.Verb).IsNegated) yield break;
        var parties = Speakers(ground, bonds, sight);
        if (parties.IsEmpty || !parties.Any(bonds.Parties.Contains) || (sight.Stance == Stance.Discussed && parties.Length < 2)) yield break;
        foreach (var (head, name) in sight.Stance == Stance.Framework ? Bodies(ground, namer, sight) : namer.Of(sight.Sentence, sight.Head))
        {
            if (sight.Stance != Stance.Framework && IsParty(ground, sight, head, parties)) continue;
            yield return new Matter
            {
                Name = name,
                Parties = parties,
                Stance = sight.Stance,
                Rule = sight.Rule.Id,
                Confidence = sight.Stance == Stance.Discussed ? 0.75 : 0.8,
                Evidence = [Evidence(limbs, bonds, sight, head)],
            };
        }
    }

    /// <summary>From the speaker to the end of the matter's name; of a second verb from that verb on.</summary>
    static Span Evidence(Limbs limbs, Bonds bonds, Sight sight, int head)
    {
        var (first, last) = (Math.Min(sight.Word, limbs.Reach(head).First), Math.Max(sight.Word, head));
        if (sight.Verb >= 0 && !limbs.Is(sight.Verb, "conj") && bonds.SubjectWord(sight.Sentence, sight.Verb) is var subject and >= 0 && subject < first) first = limbs.Reach(subject).First;
        return limbs.SpanOf(first, Math.Max(last, EndOf(limbs, head)));
    }

    static int EndOf(Limbs limbs, int head)
    {
        var last = head;
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nmod") || limbs.Is(at, "flat")) last = Math.Max(last, limbs.Reach(at).Last);
        return last;
    }

    /// <summary>Who speaks or acts: the subject with those "with" it, else whose noun it is.</summary>
    static ImmutableArray<string> Speakers(Ground ground, Bonds bonds, Sight sight)
    {
        var limbs = ground.Limbs[sight.Sentence];
        var codes = new List<string>();
        if (limbs.Upos(sight.Word) == Upos.Noun && sight.Stance == Stance.Discussed) codes.AddRange(bonds.Of(sight.Sentence, sight.Word, sight.Verb));
        if (limbs.Upos(sight.Word) == Upos.Noun && limbs.Child(sight.Word, "nmod:poss") is var owner and >= 0) codes.AddRange(ground.Codes(sight.Sentence, owner));
        if (codes.Count == 0 && sight.Verb >= 0) codes.AddRange(ClauseMaker.IsPassive(limbs, sight.Verb) && limbs.Upos(sight.Word) == Upos.Verb ? Agent(ground, sight, limbs) : bonds.Subject(sight.Sentence, sight.Verb));
        if (sight is { Stance: Stance.Discussed or Stance.Framework, Verb: >= 0 } && codes.Count == 1)
            for (var at = limbs.First(sight.Verb); at >= 0; at = limbs.Next(at))
                if (limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) == "with") codes.AddRange(ground.Codes(sight.Sentence, at));
        return [.. codes.Distinct()];
    }

    static IEnumerable<string> Agent(Ground ground, Sight sight, Limbs limbs)
    {
        for (var at = limbs.First(sight.Verb); at >= 0; at = limbs.Next(at))
            if (limbs.Relation(at) == "obl:agent" || (limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) == "by"))
                foreach (var code in ground.Codes(sight.Sentence, at)) yield return code;
    }

    /// <summary>A framework is an organisation, or a format of two names: "ASEAN-Japan".</summary>
    static IEnumerable<(int Head, string Name)> Bodies(Ground ground, MatterNamer namer, Sight sight)
    {
        foreach (var head in namer.Members(sight.Sentence, sight.Head).SelectMany(one => namer.Listed(sight.Sentence, one).Prepend(one)).Concat(Encompassed(ground, namer, sight)))
            if (ground.Parties(sight.Sentence, head).FirstOrDefault(one => one.Actor is { } actor && ground.Cast.Actors[actor] is { Kind: ActorKind.Organisation, Sector: not ("JRN" or "MED" or "BUS") }) is { Actor: { } body })
                yield return (head, Formal(ground, sight.Sentence, head) ?? ground.Cast.Actors[body].Code ?? ground.Cast.Actors[body].Name);
    }

    /// <summary>"In regional frameworks, encompassing the UN", where the participle hangs on the verb.</summary>
    static IEnumerable<int> Encompassed(Ground ground, MatterNamer namer, Sight sight)
    {
        var limbs = ground.Limbs[sight.Sentence];
        if (!limbs.HasLemma(sight.Head, "framework")) yield break;
        for (var at = sight.Head + 1; at < limbs.Count; at++)
            if (limbs.Xpos(at) == "VBG" && limbs.Lemma(at) is "encompass" or "include" && limbs.Child(at, "obj") is var obj and >= 0)
                foreach (var one in namer.Members(sight.Sentence, obj)) yield return one;
    }

    /// <summary>"ASEAN-Japan", as one name.</summary>
    static string? Formal(Ground ground, int sentence, int head)
    {
        var words = ground.Limbs[sentence].Tree.Sentence[head].Text.ToString();
        if (words.Contains('-')) return words;
        var limbs = ground.Limbs[sentence];
        if (head >= 2 && limbs.Tree.Sentence[head - 1].Text is "-") return ground.Words(limbs.SpanOf(head - 2, head));
        return head + 2 < limbs.Count && limbs.Tree.Sentence[head + 1].Text is "-" ? ground.Words(limbs.SpanOf(head, head + 2)) : null;
    }

    /// <summary>Whether what is spoken of is merely one of those who speak, or a person received.</summary>
    static bool IsParty(Ground ground, Sight sight, int head, ImmutableArray<string> parties)
    {
        if (!ground.IsOwned(sight.Sentence, head)) return IsGuest(ground.Limbs[sight.Sentence], head);
        if (sight.Stance == Stance.Support && !(ground.Limbs[sight.Sentence].Lemma(sight.Word) is "support" or "back")) return true;
        return ground.Parties(sight.Sentence, head).Any(one => one.Person is not null || (ground.Code(one) is { } code && parties.Contains(code)));
    }

    /// <summary>"Welcomed the minister": a person is no matter.</summary>
    static bool IsGuest(Limbs limbs, int head) => Guests.Holds(limbs.Lemma(head));

    static readonly WordSet Guests = new(["minister", "president", "premier", "leader", "delegation", "official", "guest", "visitor", "envoy", "ambassador", "king", "prince", "team", "troops", "counterpart"]);

    static void Add(List<Matter> made, Matter added)
    {
        for (var i = 0; i < made.Count; i++)
        {
            if (made[i].Stance != added.Stance || !made[i].Name.Equals(added.Name, StringComparison.OrdinalIgnoreCase)) continue;
            made[i] = made[i] with { Parties = [.. made[i].Parties.Union(added.Parties)], Evidence = made[i].Evidence.Any(span => span.Overlaps(added.Evidence[0])) ? made[i].Evidence : made[i].Evidence.Add(added.Evidence[0]) };
            return;
        }

        made.Add(added);
    }
}
