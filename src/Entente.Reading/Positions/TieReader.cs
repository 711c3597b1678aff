using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>What is said of relations themselves: opened, cut, strained, improved, raised to a level.</summary>
sealed class TieReader(IReadOnlyDictionary<string, PositionRule> rules)
{
    static readonly (string List, string Value)[] Turns = [("opened", "established"), ("restored", "restored"), ("severed", "severed"), ("suspended", "suspended"), ("kept", "maintained")];

    readonly PositionRule _diplomatic = rules["fact-diplomatic"];
    readonly PositionRule _character = rules["fact-character"];
    readonly PositionRule _held = rules["fact-held"];
    readonly PositionRule _raised = rules["fact-raised"];

    public void Read(Ground ground, Bonds bonds, FactDraft draft, int sentence)
    {
        var limbs = ground.Limbs[sentence];
        for (var word = 0; word < limbs.Count; word++)
        {
            if (limbs.Upos(word) != Upos.Noun) continue;
            var verb = Over(limbs, word);
            if (_diplomatic.Set("nouns").Holds(limbs.Lemma(word)) && (IsOf(limbs, word, _diplomatic.Set("kinds")) || IsCut(limbs, word, verb)) && Diplomatic(bonds, draft, sentence, word, verb, limbs)) continue;
            if (_held.Set("nouns").Holds(limbs.Lemma(word)) && limbs.Is(word, "obj") && Held(bonds, draft, sentence, word, limbs)) continue;
            if (_character.Set("nouns").Holds(limbs.Lemma(word)) && IsSubject(limbs, word)) Character(bonds, draft, sentence, word, limbs);
            if (_raised.Set("nouns").Holds(limbs.Lemma(word))) Raised(bonds, draft, sentence, word, limbs);
        }
    }

    /// <summary>The verb or noun of doing that a relation hangs on: "established relations", "the establishment of relations"; -1 for none.</summary>
    static int Over(Limbs limbs, int word)
    {
        var at = word;
        while (limbs.Is(at, "conj") && limbs.Head(at) >= 0 && limbs.Upos(limbs.Head(at)) == Upos.Noun) at = limbs.Head(at);
        return limbs.Head(at);
    }

    static bool IsOf(Limbs limbs, int noun, WordSet kinds)
    {
        for (var at = limbs.First(noun); at >= 0; at = limbs.Next(at))
            if ((limbs.Is(at, "amod") || limbs.Is(at, "compound")) && (kinds.Holds(limbs.Lemma(at)) || (limbs.Child(at, "conj") is var other and >= 0 && kinds.Holds(limbs.Lemma(other))))) return true;
        return false;
    }

    static bool IsSubject(Limbs limbs, int word)
    {
        while (limbs.Is(word, "conj")) word = limbs.Head(word);
        return limbs.Is(word, "nsubj");
    }

    /// <summary>Said as a fact: neither denied nor ahead, and no infinitive ("agreed to establish").</summary>
    static bool IsSo(Limbs limbs, int predicate) => !SubjectFinder.IsInfinitive(limbs, predicate) && Modality.Of(limbs, predicate) is { IsNegated: false, IsHypothetical: false, Time: not EventTime.Future };

    bool Diplomatic(Bonds bonds, FactDraft draft, int sentence, int word, int verb, Limbs limbs)
    {
        if (verb < 0) return false;
        if (_diplomatic.Set("kept").Holds(limbs.Lemma(verb)) && Modality.Of(limbs, verb) is { IsNegated: true, IsFuture: false })
        {
            draft.Add((FactKind.DiplomaticRelations, _diplomatic.Id, 0.85), bonds.Of(sentence, word, verb), "none", new Where(sentence, limbs.Reach(verb).First, Math.Max(verb, limbs.Reach(word).Last), verb));
            return true;
        }

        foreach (var (list, value) in Turns)
        {
            if (!_diplomatic.Set(list).Holds(limbs.Lemma(verb)) || !IsSo(limbs, verb)) continue;
            var noun = limbs.Upos(verb) == Upos.Noun;
            if (noun && limbs.Head(verb) is var above and >= 0 && (limbs.HasLemma(above, "anniversary") || !IsSo(limbs, verb))) return true;
            var (first, last) = draft.Predicate(sentence, verb, withAuxiliaries: true);
            var parties = bonds.Of(sentence, word, verb);
            if (!noun && bonds.SubjectWord(sentence, verb) is var subject and >= 0 && subject < first) first = limbs.Reach(subject).First;
            draft.Add((FactKind.DiplomaticRelations, _diplomatic.Id, 0.9), parties, value, new Where(sentence, Math.Min(first, limbs.Reach(word).First), Math.Max(last, limbs.Reach(word).Last), verb, word));
            return true;
        }

        return false;
    }

    /// <summary>"Severed ties": no word says that they were diplomatic.</summary>
    bool IsCut(Limbs limbs, int word, int verb) =>
        verb >= 0 && (limbs.Is(word, "obj") || limbs.Relation(word) == "nsubj:pass") && limbs.Lemma(verb) is "sever" or "break" && limbs.HasLemma(word, "tie") && _diplomatic.Set("severed").Holds(limbs.Lemma(verb));

    /// <summary>"Enjoy good relations".</summary>
    bool Held(Bonds bonds, FactDraft draft, int sentence, int word, Limbs limbs)
    {
        var verb = limbs.Head(word);
        if (verb < 0 || !_held.Set("verbs").Holds(limbs.Lemma(verb)) || !IsSo(limbs, verb) || !IsOf(limbs, word, _held.Set("kinds"))) return false;
        var first = word;
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
            if (limbs.Is(at, "amod") || limbs.Is(at, "compound")) first = Math.Min(first, limbs.Reach(at).First);
        var subject = bonds.SubjectWord(sentence, verb);
        draft.Add((FactKind.Status, _held.Id, 0.75), bonds.Of(sentence, word, verb), draft.Words(sentence, first, word), new Where(sentence, subject >= 0 ? Math.Min(limbs.Reach(subject).First, verb) : verb, word, verb));
        return true;
    }

    /// <summary>"Relations have been strained", "ties have improved".</summary>
    void Character(Bonds bonds, FactDraft draft, int sentence, int word, Limbs limbs)
    {
        var subject = word;
        while (limbs.Is(subject, "conj")) subject = limbs.Head(subject);
        var predicate = limbs.Head(subject);
        if (predicate < 0 || !IsSo(limbs, predicate)) return;
        var state = limbs.Upos(predicate) == Upos.Adj || limbs.Child(predicate, "cop") >= 0 || ClauseMaker.IsPassive(limbs, predicate);
        if (!state && !_character.Set("verbs").Holds(limbs.Lemma(predicate))) return;
        if (ClauseMaker.IsPassive(limbs, predicate) && limbs.Upos(predicate) == Upos.Verb && !_character.Set("verbs").Holds(limbs.Lemma(predicate))) return;
        var (first, last) = draft.Predicate(sentence, predicate, withAuxiliaries: !state);
        if (limbs.Lemma(predicate) is "remain" or "become" or "stay" && last > predicate) first = predicate + 1;
        var reach = limbs.Reach(subject);
        draft.Add((FactKind.Status, _character.Id, 0.8), bonds.Of(sentence, word, predicate), draft.Words(sentence, first, last), new Where(sentence, Math.Min(first, reach.First), Math.Max(last, Math.Min(reach.Last, predicate)), predicate));
    }

    /// <summary>"Raised their relations to embassy level".</summary>
    void Raised(Bonds bonds, FactDraft draft, int sentence, int word, Limbs limbs)
    {
        var verb = limbs.Head(word);
        if (verb < 0 || limbs.Upos(verb) != Upos.Verb || !(limbs.Is(word, "obj") || limbs.Relation(word) == "nsubj:pass") || !_raised.Set("verbs").Holds(limbs.Lemma(verb)) || !IsSo(limbs, verb)) return;
        if (!HasLevel(limbs, verb) && !HasLevel(limbs, word)) return;
        var (first, last) = draft.Predicate(sentence, verb, withAuxiliaries: false);
        var from = bonds.SubjectWord(sentence, verb) is var subject and >= 0 ? Math.Min(first, limbs.Reach(subject).First) : first;
        draft.Add((FactKind.Status, _raised.Id, 0.85), bonds.Of(sentence, word, verb), draft.Words(sentence, first, limbs.Upos(last) == Upos.Noun ? last : LevelEnd(limbs, verb, last)), new Where(sentence, from, last, verb));
    }

    bool HasLevel(Limbs limbs, int word) => Level(limbs, word) >= 0;

    int Level(Limbs limbs, int word)
    {
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if ((limbs.Is(at, "obl") || limbs.Is(at, "nmod")) && _raised.Set("to").Takes(limbs, at)) return at;
        return -1;
    }

    int LevelEnd(Limbs limbs, int verb, int last) => Level(limbs, verb) is var level and >= 0 ? limbs.Reach(level).Last : last;
}
