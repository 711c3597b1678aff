using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>What parties are to each other by name: partners, allies, the largest supplier; and what they celebrate.</summary>
sealed class LabelReader(IReadOnlyDictionary<string, PositionRule> rules)
{
    readonly PositionRule _anniversary = rules["fact-anniversary"];
    readonly PositionRule _partnership = rules["fact-partnership"];
    readonly PositionRule _alliance = rules["fact-alliance"];
    readonly PositionRule _rank = rules["fact-rank"];

    public void Read(Ground ground, Bonds bonds, FactDraft draft, int sentence)
    {
        var limbs = ground.Limbs[sentence];
        for (var word = 0; word < limbs.Count; word++)
        {
            if (limbs.Upos(word) is not (Upos.Noun or Upos.Propn)) continue;
            var lemma = limbs.Lemma(word);
            if (_anniversary.Set("nouns").Holds(lemma)) Anniversary(ground, bonds, draft, sentence, word);
            if (_rank.Set("nouns").Holds(lemma) && Rank(ground, bonds, draft, sentence, word)) continue;
            if (_partnership.Set("nouns").Holds(lemma)) Partnership(ground, bonds, draft, sentence, word);
            if (_alliance.Set("nouns").Holds(lemma) || _alliance.Set("members").Holds(lemma)) Alliance(ground, bonds, draft, sentence, word);
        }
    }

    /// <summary>"The 25th anniversary of their trade relations".</summary>
    void Anniversary(Ground ground, Bonds bonds, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            if (!limbs.Is(at, "nmod") || ClauseMaker.Preposition(limbs, at) != "of" || !Deep(limbs, at, _anniversary.Set("of"))) continue;
            var first = word;
            while (first > 0 && limbs.Head(first - 1) == word && limbs.Upos(first - 1) is Upos.Adj or Upos.Num or Upos.Noun && !limbs.Is(first - 1, "nmod:poss")) first--;
            var last = End(limbs, at);
            var verb = limbs.Head(word);
            var noun = Innermost(limbs, at);
            var parties = bonds.Of(sentence, noun, verb);
            draft.Add((FactKind.Anniversary, _anniversary.Id, 0.9), parties, draft.Words(sentence, first, last), new Where(sentence, first, limbs.Reach(at).Last, [verb, word, .. Above(limbs, verb)]));
            return;
        }
    }

    /// <summary>The words a date of the clause may hang on: "2023, marking the anniversary", "the significance of 2023, which marks".</summary>
    static int[] Above(Limbs limbs, int verb)
    {
        var found = new List<int>();
        for (var at = verb; at >= 0 && found.Count < 3; at = limbs.Head(at)) found.Add(at);
        return [.. found];
    }

    static bool Deep(Limbs limbs, int word, WordSet words)
    {
        if (words.Holds(limbs.Lemma(word))) return true;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if ((limbs.Is(at, "nmod") || limbs.Is(at, "conj")) && Deep(limbs, at, words)) return true;
        return false;
    }

    /// <summary>The noun of relation itself: of "the establishment of relations" the relations.</summary>
    static int Innermost(Limbs limbs, int word)
    {
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) == "of" && limbs.Upos(at) == Upos.Noun) return Innermost(limbs, at);
        return word;
    }

    /// <summary>The last word of a phrase before "between", "with" and relative clauses.</summary>
    static int End(Limbs limbs, int noun)
    {
        var last = noun;
        for (var at = limbs.First(noun); at >= 0; at = limbs.Next(at))
            if (at > noun && limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) == "of") last = End(limbs, at);
        return last;
    }

    void Partnership(Ground ground, Bonds bonds, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        if (Label(ground, sentence, word) is not (var first and >= 0)) return;
        var plural = limbs.Xpos(word) is "NNS" or "NNPS";
        if ((limbs.HasLemma(word, "partner") && !plural && limbs.Child(word, "cop") < 0 && !limbs.Is(word, "appos")) || Modality.Of(limbs, word).IsNegated) return;
        var parties = Members(ground, bonds, sentence, word);
        draft.Add((FactKind.Partnership, _partnership.Id, 0.85), parties, draft.Words(sentence, first, word), new Where(sentence, limbs.Reach(word).First, limbs.Reach(word).Last, word));
    }

    /// <summary>The first word of the label before a partnership; -1 where none of the labels stands there.</summary>
    int Label(Ground ground, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        var (first, labelled) = (word, false);
        for (var at = word - 1; at >= 0 && (limbs.Head(at) == word || limbs.Upos(at) is Upos.Adj or Upos.Cconj or Upos.Adv) && limbs.Upos(at) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Cconj or Upos.Adv; at--)
        {
            if (ground.IsOwned(sentence, at) || limbs.Is(at, "nmod:poss")) break;
            labelled |= _partnership.Set("labels").Holds(limbs.Lemma(at));
            first = at >= 2 && limbs.Tree.Sentence[at - 1].Text is "-" ? at -= 2 : at; // "all-round"
        }

        if (!labelled) return -1;
        return limbs.Upos(first) == Upos.Cconj ? first + 1 : first;
    }

    /// <summary>Those beside a noun in its copula or apposition with those it is "of", else whose it is.</summary>
    static ImmutableArray<string> Members(Ground ground, Bonds bonds, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        if (limbs.Child(word, "nsubj") is var subject and >= 0 && limbs.Child(word, "cop") >= 0) return [.. ground.Codes(sentence, subject).Concat(Others(ground, sentence, word)).Distinct()];
        if (limbs.Is(word, "appos")) return [.. ground.Codes(sentence, limbs.Head(word)).Concat(Others(ground, sentence, word)).Distinct()];
        var top = word;
        while (limbs.Head(top) >= 0 && limbs.Upos(top) != Upos.Verb) top = limbs.Head(top);
        return bonds.Of(sentence, word, limbs.Upos(top) == Upos.Verb ? top : -1);
    }

    /// <summary>"Peru" of "an ally of Peru", "Peru's ally", "a Peruvian ally", not the subject.</summary>
    static IEnumerable<string> Others(Ground ground, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nmod") || limbs.Is(at, "amod") || limbs.Is(at, "compound"))
                foreach (var code in ground.Codes(sentence, at)) yield return code;
    }

    void Alliance(Ground ground, Bonds bonds, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        var member = _alliance.Set("members").Holds(limbs.Lemma(word)) && Array.Exists(Modifiers(limbs, word), at => _alliance.Set("of").Holds(limbs.Tree.Sentence[at].Text.ToString()));
        if (!member && (!_alliance.Set("nouns").Holds(limbs.Lemma(word)) || (limbs.Child(word, "cop") < 0 && !limbs.Is(word, "appos")))) return;
        if (Modality.Of(limbs, word) is { IsNegated: true } or { IsFuture: true }) return;
        var parties = member ? Allies(ground, bonds, sentence, word) : Members(ground, bonds, sentence, word);
        var (first, last) = limbs.Reach(word);
        if (limbs.Child(word, "cop") is var cop and >= 0) first = cop + 1;
        if (member && Modifiers(limbs, word) is [var from, ..]) (first, last) = (from, word);
        draft.Add((FactKind.Alliance, _alliance.Id, 0.8), parties, draft.Words(sentence, first, last), new Where(sentence, limbs.Reach(word).First, last, word));
    }

    /// <summary>"The two NATO members": the two of whom the sentence speaks; with one, that one and the alliance.</summary>
    static ImmutableArray<string> Allies(Ground ground, Bonds bonds, int sentence, int word)
    {
        if (ground.Limbs[sentence].Xpos(word) is not ("NNS" or "NNPS")) return Members(ground, bonds, sentence, word);
        ImmutableArray<string> states = [.. ground.All(sentence).Distinct().Where(code => ground.Cast.Actors.Any(actor => actor.Code == code && actor.Kind == ActorKind.State))];
        return states.Length == 2 ? states : [];
    }

    static int[] Modifiers(Limbs limbs, int word)
    {
        var found = new List<int>();
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
            if (limbs.Is(at, "compound") || limbs.Is(at, "amod")) found.Add(at);
        return [.. found];
    }

    /// <summary>"Kenya is the third largest coffee supplier of Peru".</summary>
    bool Rank(Ground ground, Bonds bonds, FactDraft draft, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        if (!Array.Exists(Modifiers(limbs, word), at => _rank.Set("ranks").Holds(limbs.Lemma(at)) || _rank.Set("ranks").Holds(limbs.Tree.Sentence[at].Text.ToString()))) return false;
        var top = OneOf(limbs, word);
        var subject = limbs.Child(top, "cop") >= 0 ? bonds.SubjectWord(sentence, top) : limbs.Is(top, "appos") ? limbs.Head(top) : -1;
        if (subject < 0 || Modality.Of(limbs, word) is { IsNegated: true } or { IsFuture: true }) return false;
        var (first, last) = limbs.Reach(top);
        var from = Math.Min(limbs.Reach(subject).First, first);
        var to = After(limbs, word, last);
        ImmutableArray<string> parties = [.. ground.Codes(sentence, subject).Concat(Owners(ground, sentence, word)).Distinct()];
        draft.Add((FactKind.Status, _rank.Id, 0.85), parties, draft.Words(sentence, limbs.Is(top, "appos") ? first : from, to), new Where(sentence, from, to, word));
        return true;
    }

    /// <summary>The "one" of "one of its largest partners", else the word itself.</summary>
    static int OneOf(Limbs limbs, int word) => limbs.Is(word, "nmod") && ClauseMaker.Preposition(limbs, word) == "of" && limbs.HasLemma(limbs.Head(word), "one") ? limbs.Head(word) : word;

    /// <summary>Where the phrase ends that says of whom: before "with" figures and clauses.</summary>
    static int After(Limbs limbs, int word, int last)
    {
        var end = word;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (at > word && limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is "of" or "in" or "for") end = Math.Max(end, limbs.Reach(at).Last);
        return Math.Min(end, last);
    }

    static IEnumerable<string> Owners(Ground ground, int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nmod"))
                foreach (var code in ground.Codes(sentence, at)) yield return code;
    }
}
