using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>How parties stand to each other by a noun that two share: a dispute, a peace process, special ties, a seat in an organisation; and as what one regards the other.</summary>
sealed class BearingReader(IReadOnlyDictionary<string, PositionRule> rules)
{
    /// <summary>A label farther before its noun than this many words is another phrase's.</summary>
    const int Near = 6;

    readonly PositionRule _dispute = rules["fact-dispute"];
    readonly PositionRule _process = rules["fact-process"];
    readonly PositionRule _between = rules["fact-between"];
    readonly PositionRule _seat = rules["fact-seat"];
    readonly PositionRule _regard = rules["fact-regard"];
    readonly PositionRule _prospect = rules["fact-prospect"];

    public void Read(Ground ground, Bonds bonds, FactDraft draft, int sentence)
    {
        var limbs = ground.Limbs[sentence];
        for (var word = 0; word < limbs.Count; word++)
        {
            if (limbs.Upos(word) is Upos.Verb) Regard(ground, bonds, draft, sentence, word);
            if (limbs.Upos(word) is not (Upos.Noun or Upos.Propn)) continue;
            var lemma = limbs.Lemma(word).ToLowerInvariant();
            if (_dispute.Set("nouns").Holds(lemma)) Dispute(ground, bonds, draft, sentence, word);
            if (_process.Set("nouns").Holds(lemma)) Process(ground, bonds, draft, sentence, word);
            if (_between.Set("nouns").Holds(lemma)) Between(ground, bonds, draft, sentence, word);
            if (_seat.Set("nouns").Holds(lemma)) Seat(ground, draft, sentence, word);
            if (_prospect.Set("nouns").Holds(lemma)) Prospect(ground, draft, sentence, word);
        }
    }

    /// <summary>"A dispute between Peru and Chile over fish", "the Kenyan-Ugandan row", "their dispute" of two.</summary>
    void Dispute(Ground ground, Bonds bonds, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        if (Modality.IsDenied(limbs, word) || Has(limbs, word, _dispute.Set("other"))) return;
        var named = Named(ground, sentence, word);
        var alone = limbs.Xpos(word) == "NN" && limbs.Child(word, "nmod") < 0;
        var parties = named.Length >= 2 ? named : alone && bonds.Parties is { Length: 2 } pair && IsPointed(limbs, word) && named.All(pair.Contains) ? pair : [];
        if (parties.Length != 2) return;
        var (first, last) = Phrase(limbs, word, "over", "about", "on", "with", "between", "of");
        draft.Add((FactKind.Status, _dispute.Id, 0.7), parties, draft.Words(sentence, First(limbs, word), last), new Where(sentence, first, last, word));
    }

    /// <summary>"The peace process has been frozen".</summary>
    void Process(Ground ground, Bonds bonds, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        if (word == 0 || !_process.Set("before").Holds(limbs.Lemma(word - 1).ToLowerInvariant()) || limbs.Head(word - 1) != word) return;
        var named = Named(ground, sentence, word);
        var parties = named.Length == 2 ? named : bonds.Parties is { Length: 2 } pair ? pair : [];
        if (parties.Length != 2 || State(limbs, word) is not (var state and >= 0)) return;
        var (first, last) = draft.Predicate(sentence, state, withAuxiliaries: true);
        var reach = limbs.Reach(word);
        draft.Add((FactKind.Status, _process.Id, 0.7), parties, draft.Words(sentence, Math.Min(first, reach.First), last), new Where(sentence, Math.Min(first, reach.First), last, state));
    }

    /// <summary>What is said of the process: a state of rest or trouble; -1 for none.</summary>
    int State(Limbs limbs, int word)
    {
        var above = limbs.Is(word, "nsubj") ? limbs.Head(word) : -1;
        if (above >= 0 && _process.Set("states").Holds(limbs.Lemma(above)) && Modality.Of(limbs, above) is { IsNegated: false, IsHypothetical: false, IsFuture: false }) return above;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if ((limbs.Is(at, "amod") || limbs.Is(at, "nmod") || limbs.Is(at, "acl")) && _process.Set("states").Holds(limbs.Lemma(at))) return at;
        return -1;
    }

    /// <summary>"Special ties between Peru and Chile", "a strong friendship with Peru", whatever is said of them.</summary>
    void Between(Ground ground, Bonds bonds, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        var quality = Quality(limbs, word);
        if (quality < 0 || Modality.IsDenied(limbs, word) || (quality < word && IsAhead(limbs, word))) return;
        var named = Named(ground, sentence, word);
        if (limbs.Child(word, "cop") >= 0 && limbs.Child(word, "nsubj") is var whose and >= 0) named = [.. ground.Codes(sentence, whose).Concat(named).Distinct()];
        if (named.Length < 2 && limbs.Head(word) is var verb and >= 0 && limbs.Upos(verb) == Upos.Verb && (limbs.Is(word, "obj") || limbs.Is(word, "obl")))
            named = [.. bonds.Subject(sentence, verb).Concat(named).Distinct()];
        if (named.Length != 2 || !named.All(bonds.Parties.Contains)) return;
        var (first, last) = Phrase(limbs, word, "between", "with", "of");
        draft.Add((FactKind.Status, _between.Id, 0.7), named, draft.Words(sentence, Math.Min(quality, word), Math.Max(word, quality)), new Where(sentence, Math.Min(first, quality), Math.Max(last, quality), word));
    }

    /// <summary>The word before the noun, or the participle right behind it, that says of what kind the bond is; -1 for none.</summary>
    int Quality(Limbs limbs, int word)
    {
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            if (at < word && limbs.Is(at, "amod") && _between.Set("kinds").Holds(limbs.Lemma(at).ToLowerInvariant())) return at;
            if (at > word && limbs.Relation(at) == "acl" && limbs.Xpos(at) == "VBN" && _between.Set("states").Holds(limbs.Lemma(at))) return at;
        }

        return -1;
    }

    /// <summary>Wanted, sought, to be built: not yet so.</summary>
    bool IsAhead(Limbs limbs, int word)
    {
        var above = limbs.Head(word);
        if (above < 0 || limbs.Upos(above) != Upos.Verb) return above >= 0 && _between.Set("wished").Holds(limbs.Lemma(above));
        return _between.Set("wished").Holds(limbs.Lemma(above)) || SubjectFinder.IsInfinitive(limbs, above) || Modality.Of(limbs, above) is not { IsNegated: false, IsHypothetical: false, IsFuture: false };
    }

    /// <summary>"Ghana's presidency of the AU", "as EU president", "the AU's current chairman, Ghana".</summary>
    void Seat(Ground ground, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        var bodies = new List<string>();
        var holders = new List<string>();
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            var behind = limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is "of" or "in";
            if (!(behind || limbs.Is(at, "compound") || limbs.Is(at, "amod") || limbs.Is(at, "nmod:poss") || limbs.Is(at, "appos"))) continue;
            foreach (var one in ground.Parties(sentence, at)) (IsBody(ground, one) ? bodies : holders).AddRange(Code(ground, one));
        }

        if (bodies.Distinct().ToList() is not [var body]) return;
        if (holders.Count == 0 && limbs.Is(word, "conj")) holders.AddRange(OfFirst(ground, sentence, limbs.Head(word)));
        if (holders.Count == 0) holders.AddRange(Holder(ground, sentence, word));
        var states = holders.Where(code => code != body).Distinct().ToList();
        if (states is not [var state]) return;
        var (first, last) = Phrase(limbs, word, "of", "in");
        draft.Add((FactKind.Status, _seat.Id, 0.75), [state, body], draft.Words(sentence, first, last), new Where(sentence, first, last, word));
    }

    /// <summary>"Ghana's presidency of the AU and the chair of ECOWAS": of the first the possessor.</summary>
    static ImmutableArray<string> OfFirst(Ground ground, int sentence, int first) =>
        ground.Limbs[sentence].Child(first, "nmod:poss") is var owner and >= 0 ? ground.Codes(sentence, owner) : [];

    /// <summary>Of a state in its organisation's seat: whom the noun explains, or whose clause it is.</summary>
    static ImmutableArray<string> Holder(Ground ground, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        var above = limbs.Head(word);
        if (above < 0) return [];
        if (limbs.Is(word, "appos")) return ground.Codes(sentence, above);
        if (limbs.Child(word, "cop") >= 0 && limbs.Child(word, "nsubj") is var subject and >= 0) return ground.Codes(sentence, subject);
        if (!limbs.Is(word, "obl") || ClauseMaker.Preposition(limbs, word) != "as" || limbs.Upos(above) != Upos.Verb) return [];
        // "Acting as EU president until May, Britain": the subject of the clause beside it.
        return new SubjectFinder(new WordSet([])).Find(limbs, above) is var doer and >= 0 ? ground.Codes(sentence, doer) : [];
    }

    static bool IsBody(Ground ground, Participant one) => one.Actor is { } actor && ground.Cast.Actors[actor] is { Kind: ActorKind.Organisation, Sector: not ("JRN" or "MED" or "BUS") };

    static IEnumerable<string> Code(Ground ground, Participant one) => ground.Code(one) is { } code ? [code] : [];

    /// <summary>"Prospects for Poland's entry into NATO", "Kenya's application for membership of".</summary>
    void Prospect(Ground ground, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        var top = word;
        while (limbs.Is(top, "nmod") && limbs.Head(top) >= 0) top = limbs.Head(top);
        if (top != word ? !_prospect.Set("over").Holds(limbs.Lemma(top)) : !_prospect.Set("alone").Holds(limbs.Lemma(word))) return;
        var (joining, bodies) = Joining(ground, sentence, word, top);
        if (joining.Distinct().ToList() is not [var state] || bodies.Count == 0) return;
        var (first, last) = limbs.Reach(top);
        if (last - first > 2 * Near) last = limbs.Reach(word).Last;
        draft.Add((FactKind.Status, _prospect.Id, 0.7), [state, .. bodies.Distinct()], draft.Words(sentence, Math.Min(First(limbs, word), word), limbs.Reach(word).Last), new Where(sentence, first, last, word));
    }

    /// <summary>Who joins, and what: those whom the nouns name.</summary>
    static (List<string> Joining, List<string> Bodies) Joining(Ground ground, int sentence, int word, int top)
    {
        var limbs = ground.Limbs[sentence];
        var (joining, bodies) = (new List<string>(), new List<string>());
        foreach (var head in new[] { word, top }.Distinct())
            for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
                if (at != word && (limbs.Is(at, "nmod") || limbs.Is(at, "nmod:poss") || limbs.Is(at, "amod") || limbs.Is(at, "compound") || limbs.Is(at, "acl")))
                    foreach (var one in ground.Parties(sentence, at)) (IsBody(ground, one) ? bodies : joining).AddRange(Code(ground, one));
        return (joining, bodies);
    }

    /// <summary>"Kenya regards Peru as a rival", "Peru is seen by Kenya as".</summary>
    void Regard(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        if (!_regard.Set("verbs").Holds(limbs.Lemma(verb)) || SubjectFinder.IsInfinitive(limbs, verb) || Modality.Of(limbs, verb) is { IsNegated: true } or { IsHypothetical: true } or { IsFuture: true }) return;
        if (limbs.Child(verb, "obj") is var bond and >= 0 && _between.Set("nouns").Holds(limbs.Lemma(bond)))
        {
            Termed(bonds, draft, sentence, verb, bond, limbs);
            return;
        }

        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
        {
            if (at < verb || ClauseMaker.Preposition(limbs, at) != "as" || !_regard.Set("labels").Takes(limbs, at)) continue;
            RegardedAs(ground, bonds, draft, (sentence, verb), limbs.Reach(at).Last);
            return;
        }
    }

    void RegardedAs(Ground ground, Bonds bonds, FactDraft draft, (int Sentence, int Verb) at, int last)
    {
        var (sentence, verb) = at;
        var limbs = ground.Limbs[sentence];
        var passive = ClauseMaker.IsPassive(limbs, verb);
        var whom = passive ? bonds.SubjectWord(sentence, verb) : limbs.Child(verb, "obj") is var obj and >= 0 ? SubjectFinder.Antecedent(limbs, obj) : -1;
        if (whom < 0 || !ground.IsOwned(sentence, whom)) return;
        var by = !passive ? bonds.Subject(sentence, verb) : limbs.Child(verb, "obl:agent") is var agent and >= 0 ? ground.Codes(sentence, agent) : [];
        ImmutableArray<string> parties = [.. ground.Codes(sentence, whom).Concat(by).Distinct()];
        if (parties.Length == 2) draft.Add((FactKind.Status, _regard.Id, 0.7), parties, draft.Words(sentence, verb, last), new Where(sentence, Math.Min(whom, verb), last, verb));
    }

    /// <summary>"Described the relations as strategic", "called ties excellent".</summary>
    void Termed(Bonds bonds, FactDraft draft, int sentence, int verb, int bond, Limbs limbs)
    {
        for (var at = bond + 1; at < Math.Min(limbs.Count, bond + 2 * Near); at++)
        {
            if (limbs.Upos(at) != Upos.Adj || !_between.Set("kinds").Holds(limbs.Lemma(at)) || !(limbs.Head(at) == verb || limbs.Head(at) == bond)) continue;
            if (bonds.Of(sentence, bond, verb) is not { Length: 2 } parties) return;
            draft.Add((FactKind.Status, _between.Id, 0.7), parties, limbs.Tree.Sentence[at].Text.ToString(), new Where(sentence, verb, at, verb));
            return;
        }
    }

    /// <summary>Those whom the noun's own phrase names.</summary>
    static ImmutableArray<string> Named(Ground ground, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        var codes = new List<string>(ground.Codes(sentence, word));
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nmod:poss") || limbs.Is(at, "amod") || limbs.Is(at, "compound") || (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is "between" or "with" or "among" or "of")) codes.AddRange(ground.Codes(sentence, at));
        return [.. codes.Distinct()];
    }

    static bool Has(Limbs limbs, int word, WordSet modifiers)
    {
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
            if (modifiers.Holds(limbs.Lemma(at).ToLowerInvariant())) return true;
        return false;
    }

    static bool IsPointed(Limbs limbs, int word)
    {
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
            if (limbs.Lemma(at).ToLowerInvariant() is "the" or "their" or "this" or "bilateral" or "its" or "they") return true;
        return false;
    }

    static int First(Limbs limbs, int word)
    {
        var first = word;
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
            if (limbs.Is(at, "amod") || limbs.Is(at, "compound")) first = Math.Min(first, at);
        return first;
    }

    /// <summary>A noun with what stands before it and what follows behind certain prepositions.</summary>
    static (int First, int Last) Phrase(Limbs limbs, int word, params string[] prepositions)
    {
        var (first, last) = (word, word);
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (at < word && !limbs.Is(at, "case") && !limbs.Is(at, "cc") && !limbs.Is(at, "mark") && !limbs.Is(at, "punct") && !limbs.Is(at, "cop") && !limbs.Is(at, "aux")) first = Math.Min(first, limbs.Reach(at).First);
            else if (at > word && limbs.Is(at, "nmod") && Array.IndexOf(prepositions, ClauseMaker.Preposition(limbs, at)) >= 0) last = Math.Max(last, limbs.Reach(at).Last);
        return (Math.Max(first, word - 2 * Near), Math.Min(last, word + 3 * Near));
    }
}
