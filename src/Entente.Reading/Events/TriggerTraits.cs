using System.Globalization;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>What tells whether a word speaks of an event, and of which type: the word, what it governs and what governs it, its mood, what frames see.</summary>
sealed class TriggerTraits(FrameBook book, WordClusters clusters)
{
    /// <summary>Whether a word may speak of an event at all.</summary>
    public static bool IsCandidate(Roster roster, int word) =>
        roster.Groups[word] < 0 && roster.Limbs.Upos(word) is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Adv && !(roster.Limbs.Upos(word) == Upos.Adv && !roster.Limbs.Is(word, "root"));

    /// <summary>Describes a word.</summary>
    public void Describe(Traits traits, Roster roster, int word, IReadOnlyList<Sighting> sightings)
    {
        var limbs = roster.Limbs;
        var lemma = limbs.Lemma(word);
        traits.Clear();
        traits.Add("bias");
        traits.Add("lemma", lemma);
        traits.Add("tag", lemma, limbs.Xpos(word));
        traits.Add("xpos", limbs.Xpos(word));
        traits.Add("by", limbs.Relation(word));
        traits.Add("lemma-by", lemma, limbs.Relation(word));
        AddLike(traits, "own", lemma);
        AddMood(traits, limbs, word);
        AddAround(traits, limbs, word);
        AddBelow(traits, roster, word);
        AddAbove(traits, roster, word);
        AddFrames(traits, limbs, word, sightings);
        traits.Add("parties", Math.Min(4, roster.Parties.Count).ToString(CultureInfo.InvariantCulture));
    }

    void AddLike(Traits traits, string place, string lemma, string more = "")
    {
        if (clusters.Of(lemma) is not { } classes) return;
        traits.Add("like", place, classes.Large.ToString(CultureInfo.InvariantCulture), more);
        traits.Add("near", place, classes.Small.ToString(CultureInfo.InvariantCulture), more);
    }

    static void AddMood(Traits traits, Limbs limbs, int word)
    {
        var mood = Mood(Modality.Of(limbs, word));
        traits.Add("mood", mood);
        traits.Add("lemma-mood", limbs.Lemma(word), mood);
    }

    static string Mood(Modality modality) => (modality.IsNegated, modality.IsFuture, modality.IsHypothetical) switch
    {
        (true, true, _) => "not-will",
        (true, _, _) => "not",
        (_, true, true) => "would",
        (_, true, _) => "will",
        (_, _, true) => "if",
        _ => "",
    };

    static void AddAround(Traits traits, Limbs limbs, int word)
    {
        traits.Add("before", word > 0 ? limbs.Lemma(word - 1) : "");
        traits.Add("after", word + 1 < limbs.Count ? limbs.Lemma(word + 1) : "");
        traits.Add("lemma-after", limbs.Lemma(word), word + 1 < limbs.Count ? limbs.Lemma(word + 1) : "");
        traits.Add("lemma-before", limbs.Lemma(word), word > 0 ? limbs.Lemma(word - 1) : "");
        for (var at = Math.Max(0, word - 4); at < Math.Min(limbs.Count, word + 5); at++)
            if (at != word && limbs.Upos(at) is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Adp or Upos.Adv) traits.Add("window", limbs.Lemma(at));
    }

    void AddBelow(Traits traits, Roster roster, int word)
    {
        var limbs = roster.Limbs;
        var lemma = limbs.Lemma(word);
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "punct")) continue;
            var how = How(limbs, at);
            traits.Add("has", how);
            traits.Add("lemma-has", lemma, how);
            AddLike(traits, "own-has", lemma, how);
            if (IsParty(roster, at))
            {
                traits.Add("has-party", how);
                traits.Add("lemma-has-party", lemma, how);
                continue;
            }

            traits.Add("has-word", how, limbs.Lemma(at));
            traits.Add("lemma-has-word", lemma, how, limbs.Lemma(at));
            AddLike(traits, "has", limbs.Lemma(at), how);
            if (!limbs.Is(at, "obj") && !limbs.Is(at, "xcomp") && !limbs.Is(at, "obl") && !limbs.Is(at, "ccomp")) continue;
            for (var below = limbs.First(at); below >= 0; below = limbs.Next(below))
                if (limbs.Is(below, "nmod") || limbs.Is(below, "obj") || limbs.Is(below, "amod")) traits.Add("has-has", how, How(limbs, below), IsParty(roster, below) ? "#party" : limbs.Lemma(below));
        }
    }

    static bool IsParty(Roster roster, int word)
    {
        if (roster.Groups[word] >= 0) return true;
        for (var at = roster.Limbs.First(word); at >= 0; at = roster.Limbs.Next(at))
            if (roster.Groups[at] >= 0 && roster.Phrase(at) == word) return true;
        return false;
    }

    void AddAbove(Traits traits, Roster roster, int word)
    {
        var limbs = roster.Limbs;
        var head = limbs.Head(word);
        if (head < 0) return;
        var how = How(limbs, word);
        traits.Add("under", how, limbs.Lemma(head));
        traits.Add("lemma-under", limbs.Lemma(word), how, limbs.Lemma(head));
        AddLike(traits, "under", limbs.Lemma(head), how);
        traits.Add("under-mood", Mood(Modality.Of(limbs, head)));
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (at != word && !limbs.Is(at, "punct")) traits.Add("beside", How(limbs, at), IsParty(roster, at) ? "#party" : limbs.Lemma(at));
        if (limbs.Head(head) is var top and >= 0) traits.Add("under-under", how, How(limbs, head), limbs.Lemma(top));
    }

    void AddFrames(Traits traits, Limbs limbs, int word, IReadOnlyList<Sighting> sightings)
    {
        foreach (var entry in book.Under(limbs.Lemma(word)) ?? [])
        {
            if (entry.Frame is { } frame) traits.Add(entry.Form == Form.Phrase ? "may-phrase" : "may", Ontology.Name(frame.Type));
            else if (entry.Operator is { } one) traits.Add("may-operator", one.Id);
        }

        var isSeen = false;
        foreach (var sighting in sightings)
        {
            if (sighting.Predicate != word) continue;
            var rank = isSeen ? "second" : sighting.YieldsTo >= 0 ? "yields" : "first";
            isSeen = true;
            traits.Add("rule", rank, sighting.Rule);
            if (Folding.Fold(sighting, isManual: false) is { } folded) traits.Add("seen", rank, Ontology.Name(folded.Type), sighting.Demands > 1 ? "choosy" : "");
            else traits.Add("seen", rank, "folded-away");
        }

        if (!isSeen) traits.Add("unseen");
    }

    /// <summary>How a word hangs on its head: the preposition where it has one, else the relation.</summary>
    public static string How(Limbs limbs, int word) =>
        limbs.Is(word, "obl") || limbs.Is(word, "nmod") ? ClauseMaker.Preposition(limbs, word) ?? limbs.Relation(word) : limbs.Relation(word);
}
