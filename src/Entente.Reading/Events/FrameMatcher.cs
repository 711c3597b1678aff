using System.Collections.Immutable;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Which frames fit at a predicate.</summary>
sealed class FrameMatcher(WordSet containers)
{
    static readonly ImmutableArray<string> Possessors = [Slots.Possessor, Slots.Agent, Slots.Modifier, "of", "from"];

    /// <summary>The word an entry stands for is there, with its particles and objects, and its slots are filled as it asks.</summary>
    /// <param name="used">The nouns that the entry spent, which call no frame of their own any more.</param>
    public bool Fits(Entry entry, Clause clause, ImmutableArray<(string Slot, WordSet Words)> constraints, List<int> used)
    {
        if (!IsForm(entry.Form, clause) || !HasParticles(entry, clause)) return false;
        if (entry.Objects is { } objects && !Takes(clause, Slots.Object, objects, used)) return false;
        foreach (var (slot, words) in constraints)
            if (!Takes(clause, slot, words, used)) return false;
        return true;
    }

    /// <summary>The clause as an entry sees it: where its particle was taken for a preposition ("took in refugees", "wrote off the debt"), what follows is the object.</summary>
    public static Clause Through(Entry entry, Clause clause)
    {
        if (entry.Particles.Length == 0 || entry.Form == Form.Noun || clause.Has(Slots.Object)) return clause;
        var (limbs, at) = (clause.Limbs, clause.Predicate);
        var particle = at + entry.Particles.Length;
        if (particle >= limbs.Count || !limbs.Is(particle, "case") || !IsWord(limbs, particle, entry.Particles[^1])) return clause;
        return limbs.Head(limbs.Head(particle)) == at ? clause.With(Slots.Object, limbs.Head(particle)) : clause;
    }

    /// <summary>The slots of a noun that stand for the subject of a verb.</summary>
    public static ImmutableArray<string> ForNoun(ImmutableArray<string> slots) =>
        slots.Contains(Slots.Subject) ? [.. Possessors, .. slots] : slots;

    static bool IsForm(Form form, Clause clause)
    {
        var (limbs, at) = (clause.Limbs, clause.Predicate);
        var upos = limbs.Upos(at);
        return form switch
        {
            Form.Verb or Form.Phrase => upos is Upos.Verb || (upos is Upos.Adj && limbs.Xpos(at).StartsWith('V')),
            Form.Noun => upos is Upos.Noun || (upos is Upos.Propn && !IsInName(limbs, at)),
            Form.Adjective => upos is Upos.Adj || (upos is Upos.Verb && limbs.Xpos(at) == "VBN"),
        };
    }

    /// <summary>"Ban Ki-moon" is no ban, "World War II" no fighting.</summary>
    static bool IsInName(Limbs limbs, int word)
    {
        foreach (var name in limbs.Tree.Names)
            if (name.First <= word && word < name.End) return true;
        return false;
    }

    static bool HasParticles(Entry entry, Clause clause)
    {
        var (limbs, at) = (clause.Limbs, clause.Predicate);
        if (entry.Form == Form.Noun)
        {
            for (var i = 0; i < entry.Particles.Length; i++)
                if (at - entry.Particles.Length + i is var place && (place < 0 || !IsWord(limbs, place, entry.Particles[i]))) return false;
            return true;
        }

        if (entry.Particles.Length == 0) return limbs.Child(at, "compound:prt") < 0;
        var found = at;
        foreach (var particle in entry.Particles)
            if ((found = After(limbs, at, found, particle)) < 0) return false;
        return true;
    }

    /// <summary>The place of a particle within reach of the verb; a preposition counts too where it follows at once ("took in refugees", not "took it in May").</summary>
    static int After(Limbs limbs, int verb, int from, string particle)
    {
        for (var i = from + 1; i < limbs.Count && i <= from + 6; i++)
        {
            if (!IsWord(limbs, i, particle)) continue;
            if (i == from + 1) return i;
            if (limbs.Is(i, "case") && particle is "in" or "on" or "over" or "up") continue;
            var head = limbs.Head(i);
            // A preposition that stands away from the verb belongs to something else: "called him on Friday".
            if (limbs.Is(i, "case") && i > from + 2) continue;
            if (head == verb || head == from || (head >= 0 && limbs.Head(head) == verb)) return i;
        }

        return -1;
    }

    static bool IsWord(Limbs limbs, int at, string word) =>
        limbs.HasLemma(at, word) || limbs.Tree.Sentence[at].Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    bool Takes(Clause clause, string slot, WordSet words, List<int> used)
    {
        // What only an infinitive of purpose has ("flew to Chad to see the dam") is not the verb's.
        if (words.IsNone) return !clause.Holds(slot, 1);
        foreach (var filler in clause.Fillers)
        {
            if (filler.Slot != slot || filler.Distance > 1) continue;
            if (words.IsEmpty) return true;
            if (Taker(clause.Limbs, filler.Head, words) is var taker and >= 0)
            {
                if (slot == Slots.Object || filler.Distance == 0) used.Add(taker);
                return true;
            }
        }

        return false;
    }

    /// <summary>The word among a filler, its coordinates and what it contains ("a round of talks") that is one of these; -1 for none.</summary>
    int Taker(Limbs limbs, int head, WordSet words)
    {
        if (words.Takes(limbs, head)) return head;
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "conj") && words.Takes(limbs, at)) return at;
            if (limbs.Is(at, "nmod") && containers.Holds(limbs.Lemma(head)) && words.Takes(limbs, at)) return at;
        }

        return -1;
    }
}
