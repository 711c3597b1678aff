using System.Globalization;
using System.Text;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>What tells which part a party takes in an event: the way through the tree, the slot it fills, what kind of mention it is, who else is there.</summary>
static class RoleTraits
{
    const int MostSteps = 8;

    /// <summary>What is known of the word that speaks of the event, whichever party is asked about.</summary>
    /// <param name="Word">Its place.</param>
    /// <param name="Type">The type taken for it.</param>
    /// <param name="Clause">Its slots.</param>
    /// <param name="Sources">Who acts by the frame seen there, if one is.</param>
    /// <param name="Targets">On whom.</param>
    public readonly record struct Matter(int Word, PloverType Type, Clause Clause, IReadOnlyList<int> Sources, IReadOnlyList<int> Targets);

    /// <summary>Describes a party's part.</summary>
    public static void Describe(Traits traits, Roster roster, Matter matter, int party)
    {
        var limbs = roster.Limbs;
        var (word, type) = (matter.Word, Ontology.Name(matter.Type));
        var mark = roster.Nearest(party, word);
        var phrase = roster.Phrase(mark);
        traits.Clear();
        Both(traits, type, "bias", "");
        AddWay(traits, roster, matter, phrase, type);
        AddSlots(traits, roster, matter, phrase, mark);
        AddMention(traits, roster, matter, party, (mark, phrase));
        AddPlace(traits, roster, word, mark, type);
        if (matter.Sources.Count + matter.Targets.Count == 0) return;
        var said = matter.Sources.Contains(party) ? "source" : matter.Targets.Contains(party) ? "target" : "nothing";
        Both(traits, type, "frame", said);
        Both(traits, type, "frame-with", said, limbs.Upos(word) == Upos.Noun ? "noun" : "verb");
    }

    static void Both(Traits traits, string type, string kind, string one, string two = "")
    {
        traits.Add(kind, one, two);
        traits.Add(kind, one, two, type);
    }

    static void AddWay(Traits traits, Roster roster, Matter matter, int phrase, string type)
    {
        var limbs = roster.Limbs;
        var top = Meet(limbs, phrase, matter.Word);
        var (up, down) = (Way(limbs, phrase, top, '<'), Way(limbs, matter.Word, top, '>'));
        var kind = limbs.Upos(matter.Word) == Upos.Verb ? "v" : "n";
        Both(traits, type, "way", up, down);
        traits.Add("way-lemma", up, down, limbs.Lemma(matter.Word));
        traits.Add("way-tag", up, down, limbs.Xpos(matter.Word));
        Both(traits, type, "up", up, kind);
        Both(traits, type, "down", down, kind);
        traits.Add("up-lemma", up, limbs.Lemma(matter.Word));
        Both(traits, type, "top", limbs.Lemma(top), up.Length == 0 ? "here" : down.Length == 0 ? "own" : "other");
        Both(traits, type, "steps", Math.Min(6, roster.Steps(phrase, matter.Word)).ToString(CultureInfo.InvariantCulture));
        traits.Add("passive", matter.Clause.IsPassive ? "yes" : "no", up, down);
    }

    static string Way(Limbs limbs, int from, int top, char sign)
    {
        var way = new StringBuilder();
        var steps = 0;
        for (var at = from; at >= 0 && at != top && steps++ < MostSteps; at = limbs.Head(at)) way.Append(TriggerTraits.How(limbs, at)).Append(sign);
        return way.ToString();
    }

    /// <summary>The lowest word above both.</summary>
    static int Meet(Limbs limbs, int one, int other)
    {
        for (var at = one; at >= 0; at = limbs.Head(at))
            if (limbs.IsUnder(other, at)) return at;
        return limbs.Tree.Root;
    }

    static void AddSlots(Traits traits, Roster roster, Matter matter, int phrase, int mark)
    {
        var limbs = roster.Limbs;
        var (type, lemma) = (Ontology.Name(matter.Type), limbs.Lemma(matter.Word));
        var isIn = false;
        foreach (var filler in matter.Clause.Fillers)
        {
            if (filler.Head != phrase && filler.Head != mark && !IsCoordinate(limbs, phrase, filler.Head) && !IsShallow(limbs, phrase, filler.Head)) continue;
            var depth = filler.Head == phrase || filler.Head == mark ? "" : IsCoordinate(limbs, phrase, filler.Head) ? "and" : "in";
            isIn = true;
            Both(traits, type, "slot", filler.Slot, depth);
            traits.Add("slot-lemma", filler.Slot, depth, lemma);
            traits.Add("slot-form", filler.Slot, depth, limbs.Upos(matter.Word).ToString());
        }

        if (!isIn) Both(traits, type, "no-slot", limbs.Upos(matter.Word) == Upos.Noun ? "noun" : "verb");
    }

    static bool IsCoordinate(Limbs limbs, int phrase, int head)
    {
        for (var at = phrase; at >= 0 && limbs.Is(at, "conj"); at = limbs.Head(at))
            if (limbs.Head(at) == head) return true;
        return false;
    }

    static bool IsShallow(Limbs limbs, int phrase, int head)
    {
        var steps = 0;
        for (var at = phrase; at >= 0 && steps++ < 3 && limbs.Is(at, "nmod"); at = limbs.Head(at))
            if (limbs.Head(at) == head) return true;
        return false;
    }

    static void AddMention(Traits traits, Roster roster, Matter matter, int party, (int Mark, int Phrase) mention)
    {
        var limbs = roster.Limbs;
        var (type, (mark, phrase)) = (Ontology.Name(matter.Type), mention);
        var kind = mark == phrase ? limbs.Upos(mark) == Upos.Pron ? "pronoun" : "head" : limbs.Relation(mark);
        Both(traits, type, "kind", kind);
        Both(traits, type, "hangs", TriggerTraits.How(limbs, phrase), kind);
        Both(traits, type, "tag", limbs.Xpos(mark));
        Both(traits, type, "sort", roster.Kind(mark), TriggerTraits.How(limbs, phrase));
        traits.Add("sort-lemma", roster.Kind(mark), TriggerTraits.How(limbs, phrase), limbs.Lemma(matter.Word));
        Both(traits, type, "sort-kind", roster.Kind(mark), kind);
        if (mark != phrase) Both(traits, type, "phrase", limbs.Lemma(phrase));
        if (limbs.Head(phrase) is var head and >= 0) traits.Add("phrase-under", TriggerTraits.How(limbs, phrase), limbs.Lemma(head));
        Both(traits, type, "times", Math.Min(3, roster.Marks(party).Count).ToString(CultureInfo.InvariantCulture));
    }

    static void AddPlace(Traits traits, Roster roster, int word, int mark, string type)
    {
        var limbs = roster.Limbs;
        var side = mark < word ? "before" : "after";
        var (between, others, rank) = (0, 0, 0);
        foreach (var party in roster.Parties)
        {
            var other = roster.Nearest(party, word);
            if (other == mark) continue;
            others++;
            if (roster.Steps(other, word) < roster.Steps(mark, word)) rank++;
            if ((other > mark && other < word) || (other < mark && other > word)) between++;
        }

        Both(traits, type, "side", side, Math.Min(3, between).ToString(CultureInfo.InvariantCulture));
        Both(traits, type, "side-of", side, limbs.Upos(word).ToString());
        Both(traits, type, "rank", Math.Min(3, rank).ToString(CultureInfo.InvariantCulture), Math.Min(3, others).ToString(CultureInfo.InvariantCulture));
        traits.Add("far", side, (Math.Abs(mark - word) switch { < 2 => 1, < 4 => 2, < 7 => 3, < 12 => 4, < 20 => 5, _ => 6 }).ToString(CultureInfo.InvariantCulture));
    }
}
