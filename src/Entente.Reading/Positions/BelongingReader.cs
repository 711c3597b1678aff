using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>To whom a land or a state belongs or wants to belong: a part of, a former colony of, run by, split from, handed over to, hoping to join.</summary>
sealed class BelongingReader(IReadOnlyDictionary<string, PositionRule> rules)
{
    readonly PositionRule _part = rules["fact-part"];
    readonly PositionRule _run = rules["fact-run"];
    readonly PositionRule _handover = rules["fact-handover"];
    readonly PositionRule _hope = rules["fact-hopes-to-join"];
    readonly PositionRule _switch = rules["fact-recognition"];

    public void Read(Ground ground, Bonds bonds, FactDraft draft, int sentence)
    {
        var limbs = ground.Limbs[sentence];
        for (var word = 0; word < limbs.Count; word++)
        {
            var lemma = limbs.Lemma(word).ToLowerInvariant();
            if (limbs.Upos(word) is Upos.Noun)
            {
                if (_part.Set("nouns").Holds(lemma)) Part(ground, draft, sentence, word);
                if (_handover.Set("nouns").Holds(lemma)) Handover(ground, draft, sentence, word);
            }
            else if (limbs.Upos(word) is Upos.Verb)
            {
                if (_run.Set("verbs").Holds(lemma)) Run(ground, bonds, draft, sentence, word);
                if (_run.Set("leaving").Holds(lemma)) Left(ground, bonds, draft, sentence, word);
                if (_hope.Set("verbs").Holds(lemma)) Hope(ground, bonds, draft, sentence, word);
                if (_switch.Set("verbs").Holds(lemma)) Switch(ground, bonds, draft, sentence, word);
            }
        }
    }

    /// <summary>"Kosovo is part of Serbia", "France's former colony of Mali", "Mali, a former French colony".</summary>
    void Part(Ground ground, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        if (limbs.HasLemma(word, "part") && limbs.Child(word, "cop") < 0) return;
        if (limbs.Child(word, "cop") >= 0 && Modality.Of(limbs, word) is not { IsNegated: false, IsHypothetical: false, Time: EventTime.Present }) return;
        if (Around(ground, sentence, word) is not { Length: 2 } parties) return;
        var (first, last) = limbs.Child(word, "cop") >= 0 ? draft.Predicate(sentence, word, withAuxiliaries: false) : Bare(limbs, word);
        draft.Add((FactKind.Status, _part.Id, 0.75), parties, draft.Words(sentence, first, last), new Where(sentence, first, last, word));
    }

    /// <summary>Those whom the noun is said of, whose it is, and of what.</summary>
    static ImmutableArray<string> Around(Ground ground, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        var codes = new List<string>();
        if (limbs.Is(word, "appos")) codes.AddRange(ground.Codes(sentence, limbs.Head(word)));
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            var beside = limbs.Is(at, "nsubj") || limbs.Is(at, "nmod:poss") || limbs.Is(at, "appos") || ((limbs.Is(at, "amod") || limbs.Is(at, "compound")) && ground.IsOwned(sentence, at));
            if (beside || (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) == "of")) codes.AddRange(ground.Codes(sentence, at));
        }

        return [.. codes.Distinct()];
    }

    /// <summary>The phrase without the preposition before it.</summary>
    static (int First, int Last) Bare(Limbs limbs, int word)
    {
        var (first, last) = limbs.Reach(word);
        while (first < word && limbs.Head(first) == word && (limbs.Is(first, "case") || limbs.Is(first, "cc") || limbs.Is(first, "punct"))) first++;
        return (first, last);
    }

    /// <summary>"Kosovo is run by the United Nations".</summary>
    void Run(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        if (!ClauseMaker.IsPassive(limbs, verb) || limbs.Is(verb, "acl") || limbs.Child(verb, "obl:agent") is not (var agent and >= 0) || Modality.Of(limbs, verb) is not { IsNegated: false, IsHypothetical: false, IsFuture: false }) return;
        if (bonds.SubjectWord(sentence, verb) is not (var subject and >= 0) || !ground.IsOwned(sentence, subject)) return;
        AddOf(draft, _run.Id, (sentence, verb), [.. ground.Codes(sentence, subject), .. ground.Codes(sentence, agent)], Math.Min(subject, verb));
    }

    /// <summary>"Taiwan split from China".</summary>
    void Left(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        if (limbs.Xpos(verb) is not ("VBD" or "VBN") || Modality.Of(limbs, verb) is not { IsNegated: false, IsHypothetical: false, IsFuture: false }) return;
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (at > verb && limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) == "from" && ground.IsOwned(sentence, at) && bonds.SubjectWord(sentence, verb) is var subject and >= 0 && ground.IsOwned(sentence, subject))
                AddOf(draft, _run.Id, (sentence, verb), [.. ground.Codes(sentence, subject), .. ground.Codes(sentence, at)], Math.Min(subject, verb));
    }

    /// <summary>"The handover of Hong Kong to China".</summary>
    void Handover(Ground ground, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        var (what, whom) = (ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "nmod:poss") || (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) == "of")) what = ground.IsOwned(sentence, at) ? ground.Codes(sentence, at) : [];
            else if ((limbs.Is(at, "nmod") || limbs.Is(at, "obl")) && ClauseMaker.Preposition(limbs, at) is "to" or "by") whom = ground.Codes(sentence, at);
        }

        if (what.Length != 1 || whom.Length != 1 || what[0] == whom[0] || !IsState(ground, what[0]) || !IsState(ground, whom[0])) return;
        var (first, last) = limbs.Reach(word);
        draft.Add((FactKind.Status, _handover.Id, 0.7), [what[0], whom[0]], draft.Words(sentence, word, last), new Where(sentence, first, last, word));
    }

    static bool IsState(Ground ground, string code) => ground.Cast.Actors.Any(one => one.Code == code && one.Kind == ActorKind.State);

    /// <summary>"Georgia hopes to join NATO".</summary>
    void Hope(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        var above = limbs.Head(verb);
        if (above < 0 || !SubjectFinder.IsInfinitive(limbs, verb) || !_hope.Set("wishes").Holds(limbs.Lemma(above)) || Modality.Of(limbs, above) is { IsNegated: true } or { IsHypothetical: true }) return;
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
        {
            if (!(limbs.Is(at, "obj") || limbs.Is(at, "obl")) || !ground.IsOwned(sentence, at)) continue;
            ImmutableArray<string> bodies = [.. ground.Parties(sentence, at).Where(one => one.Actor is { } actor && ground.Cast.Actors[actor] is { Kind: ActorKind.Organisation, Sector: "IGO" or "MIL" or "COP" or "GOV" }).Select(one => one.Code).OfType<string>().Distinct()];
            if (bodies.IsEmpty || bonds.Subject(sentence, verb) is not { Length: 1 } state || bodies.Contains(state[0])) continue;
            AddOf(draft, _hope.Id, (sentence, verb), [.. state, .. bodies], Math.Min(above, verb));
        }
    }

    /// <summary>"Chad switched recognition from Taipei to Beijing": with whom it has relations now.</summary>
    void Switch(Ground ground, Bonds bonds, FactDraft draft, int sentence, int verb)
    {
        var limbs = ground.Limbs[sentence];
        if (limbs.Child(verb, "obj") is not (var obj and >= 0) || !_switch.Set("nouns").Holds(limbs.Lemma(obj)) || Modality.Of(limbs, verb) is not { IsNegated: false, IsHypothetical: false, IsFuture: false }) return;
        foreach (var head in new[] { verb, obj })
            for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
                if (at > obj && ClauseMaker.Preposition(limbs, at) == "to" && bonds.Subject(sentence, verb) is { Length: 1 } who)
                {
                    ImmutableArray<string> parties = [.. who.Concat(ground.Codes(sentence, at)).Distinct()];
                    var (first, last) = draft.Predicate(sentence, verb, withAuxiliaries: true);
                    draft.Add((FactKind.DiplomaticRelations, _switch.Id, 0.8), parties, "recognised", new Where(sentence, first, Math.Max(last, at), verb));
                    return;
                }
    }

    static void AddOf(FactDraft draft, string rule, (int Sentence, int Word) at, ImmutableArray<string> parties, int from)
    {
        var (first, last) = draft.Predicate(at.Sentence, at.Word, withAuxiliaries: true);
        parties = [.. parties.Distinct()];
        if (parties.Length is 2 or 3) draft.Add((FactKind.Status, rule, 0.75), parties, draft.Words(at.Sentence, first, last), new Where(at.Sentence, Math.Min(first, from), last, at.Word));
    }
}
