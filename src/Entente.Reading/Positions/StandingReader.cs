using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>How a party stands to an organisation or under another's rule: accession, presidency, a status granted, a territory handed over.</summary>
sealed class StandingReader(IReadOnlyDictionary<string, PositionRule> rules)
{
    readonly PositionRule _accession = rules["fact-accession"];
    readonly PositionRule _presidency = rules["fact-presidency"];
    readonly PositionRule _granted = rules["fact-granted"];
    readonly PositionRule _rule = rules["fact-rule"];

    public void Read(Ground ground, Bonds bonds, FactDraft draft, int sentence)
    {
        var limbs = ground.Limbs[sentence];
        for (var word = 0; word < limbs.Count; word++)
        {
            if (limbs.Upos(word) == Upos.Noun && limbs.Child(word, "cop") >= 0 && _accession.Set("member").Holds(limbs.Lemma(word))) Member(ground, bonds, draft, sentence, word);
            if (limbs.Upos(word) == Upos.Verb && Modality.Of(limbs, word) is { IsNegated: false, IsHypothetical: false } modality) Verb(ground, bonds, draft, (sentence, word), modality);
        }
    }

    void Verb(Ground ground, Bonds bonds, FactDraft draft, (int Sentence, int Word) at, Modality modality)
    {
        var (sentence, word) = at;
        var lemma = ground.Limbs[sentence].Lemma(word);
        if (_accession.Set("verbs").Holds(lemma) && modality.Time != EventTime.Future) Joined(ground, bonds, draft, sentence, word);
        if (_accession.Set("begin").Holds(lemma) && modality.Time != EventTime.Future) Talks(ground, bonds, draft, sentence, word);
        if (_presidency.Set("verbs").Holds(lemma)) Presidency(ground, bonds, draft, sentence, word);
        if (_presidency.Set("chairing").Holds(lemma)) Chaired(ground, bonds, draft, sentence, word);
        if (_granted.Set("verbs").Holds(lemma)) Granted(ground, bonds, draft, sentence, word);
        if (_rule.Set("verbs").Holds(lemma)) HandedOver(ground, bonds, draft, sentence, word);
    }

    static ImmutableArray<string> Bodies(Ground ground, int sentence, int word) =>
        [.. ground.Parties(sentence, word).Where(one => one.Actor is { } actor && ground.Cast.Actors[actor] is { Kind: ActorKind.Organisation, Sector: not ("JRN" or "MED" or "BUS") }).Select(one => one.Code).OfType<string>().Distinct()];

    /// <summary>"Kenya joined the WTO".</summary>
    void Joined(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
        {
            if (!limbs.Is(at, "obj") && !limbs.Is(at, "obl")) continue;
            // The organisation itself or membership of it, not its talks or its meeting.
            if ((!ground.IsOwned(sentence, at) && !_accession.Set("kinds").Holds(limbs.Lemma(at))) || Bodies(ground, sentence, at) is not [var body]) continue;
            if (IsFinite(limbs, verb) && bonds.Subject(sentence, verb) is { IsEmpty: false } joining && !joining.Contains(body)) Add(draft, _accession.Id, [.. joining, body], sentence, verb, bonds);
        }
    }

    /// <summary>"Joined", "has joined", "joins": not "joining", "to join".</summary>
    static bool IsFinite(Limbs limbs, int verb) => limbs.Xpos(verb) is "VBD" or "VBZ" or "VBP" || (limbs.Xpos(verb) == "VBN" && limbs.Child(verb, "aux") >= 0);

    /// <summary>"Is a candidate for EU membership".</summary>
    void Member(Ground ground, Bonds bonds, FactDraft draft, int sentence, int noun)
    {
        var limbs = ground.Limbs[sentence];
        if (SubjectFinder.IsInfinitive(limbs, noun) || Modality.Of(limbs, noun) is { IsNegated: true } or { IsFuture: true } or { IsHypothetical: true } || Bodies(ground, sentence, noun) is not [var body]) return;
        var (first, last) = draft.Predicate(sentence, noun, withAuxiliaries: false);
        ImmutableArray<string> parties = [.. bonds.Subject(sentence, noun).Append(body).Distinct()];
        draft.Add((FactKind.Status, _accession.Id, 0.8), parties, draft.Words(sentence, first, last), new Where(sentence, bonds.SubjectWord(sentence, noun) is var subject and >= 0 && subject < first ? limbs.Reach(subject).First : first, last, noun));
    }

    /// <summary>"Malaysia chairs ASEAN".</summary>
    void Chaired(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        if (limbs.Child(verb, "obj") is var body and >= 0 && ground.IsOwned(sentence, body) && Bodies(ground, sentence, body) is [var code]) Add(draft, _presidency.Id, [.. bonds.Subject(sentence, verb), code], sentence, verb, bonds);
    }

    /// <summary>"Started entry talks with the EU".</summary>
    void Talks(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
        {
            if (!(limbs.Is(at, "obj") || limbs.Is(at, "nsubj")) || !_accession.Set("talks").Holds(limbs.Lemma(at)) || !HasKind(limbs, at)) continue;
            ImmutableArray<string> parties = [.. bonds.Of(sentence, at, verb)];
            if (parties.Any(code => ground.Cast.Actors.Any(actor => actor.Code == code && actor.Kind == ActorKind.Organisation))) Add(draft, _accession.Id, parties, sentence, verb, bonds);
        }
    }

    bool HasKind(Limbs limbs, int noun)
    {
        for (var at = limbs.First(noun); at >= 0; at = limbs.Next(at))
            if ((limbs.Is(at, "compound") || limbs.Is(at, "amod") || limbs.Is(at, "nmod")) && _accession.Set("kinds").Holds(limbs.Lemma(at))) return true;
        return false;
    }

    /// <summary>"the Ghanaian minister, whose country has taken the AU chairmanship".</summary>
    void Presidency(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        if (Seat(limbs, verb) is not (var seat and >= 0) || !_presidency.Set("nouns").Holds(limbs.Lemma(seat)) || Bodies(ground, sentence, seat) is not [var body]) return;
        var holders = bonds.Subject(sentence, verb);
        if (limbs.Relation(verb) == "acl:relcl" && (holders.IsEmpty || HasWhose(limbs, verb))) holders = ground.Codes(sentence, limbs.Head(verb));
        Add(draft, _presidency.Id, [.. holders.Where(code => code != body), body], sentence, verb, bonds);
    }

    /// <summary>The object; of "take over" what follows "over".</summary>
    static int Seat(Limbs limbs, int verb)
    {
        if (limbs.Child(verb, "obj") is var obj and >= 0) return obj;
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) == "over") return at;
        return -1;
    }

    static bool HasWhose(Limbs limbs, int verb) => limbs.Child(verb, "nsubj") is var subject and >= 0 && limbs.Child(subject, "nmod:poss") is var owner and >= 0 && limbs.Xpos(owner) == "WP$";

    /// <summary>"Grant special tariff status to Kenya".</summary>
    void Granted(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        if (limbs.Child(verb, "obj") is not (var status and >= 0) || !_granted.Set("nouns").Holds(limbs.Lemma(status)) || limbs.First(status) is < 0) return;
        var first = status;
        while (first > verb + 1 && limbs.Upos(first - 1) is Upos.Noun or Upos.Adj or Upos.Propn && !ground.IsOwned(sentence, first - 1)) first--;
        if (first == status) return;
        ImmutableArray<string> parties = [.. bonds.Subject(sentence, verb).Concat(Receivers(ground, sentence, verb, status)).Distinct()];
        draft.Add((FactKind.Status, _granted.Id, 0.8), parties, draft.Words(sentence, first, status), At(draft, sentence, verb, bonds, limbs));
    }

    /// <summary>Who is given it: the indirect object, else after "to", else whose status it is.</summary>
    static IEnumerable<string> Receivers(Ground ground, int sentence, int verb, int status)
    {
        var limbs = ground.Limbs[sentence];
        var found = new List<string>();
        foreach (var head in new[] { verb, status })
            for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
                if (limbs.Is(at, "iobj") || ((limbs.Is(at, "obl") || limbs.Is(at, "nmod")) && ClauseMaker.Preposition(limbs, at) == "to")) found.AddRange(ground.Codes(sentence, at));
        return found.Count > 0 ? found : ground.Codes(sentence, status);
    }

    /// <summary>"Reverts to Chinese rule".</summary>
    void HandedOver(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) == "to" && _rule.Set("nouns").Holds(limbs.Lemma(at)))
                Add(draft, _rule.Id, [.. bonds.Subject(sentence, verb).Concat(ground.Codes(sentence, at)).Distinct()], sentence, verb, bonds);
    }

    static void Add(FactDraft draft, string rule, ImmutableArray<string> parties, int sentence, int verb, Bonds bonds)
    {
        var (first, last) = draft.Predicate(sentence, verb, withAuxiliaries: true);
        draft.Add((FactKind.Status, rule, 0.8), [.. parties.Distinct()], draft.Words(sentence, first, last), new Where(sentence, bonds.SubjectWord(sentence, verb) is var subject and >= 0 && subject < first ? subject : first, last, verb));
    }

    static Where At(FactDraft draft, int sentence, int verb, Bonds bonds, Limbs limbs)
    {
        var (first, last) = draft.Predicate(sentence, verb, withAuxiliaries: true);
        return new Where(sentence, bonds.SubjectWord(sentence, verb) is var subject and >= 0 && subject < first ? limbs.Reach(subject).First : first, last, verb);
    }
}
