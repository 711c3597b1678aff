using System.Text;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>What the statistics look at in a pair: frames and how they fit, the way between the parties, the words around.</summary>
sealed class PairFeatures(FrameBook book, WordClusters clusters)
{
    const int MostSteps = 8;

    /// <summary>Words farther than this outside the two marks belong to other matters.</summary>
    const int Around = 6;

    readonly List<string> _said = [];

    /// <summary>The features, each once.</summary>
    public IReadOnlyList<string> Of(Pair pair, IReadOnlyList<PairMatch> matches)
    {
        _said.Clear();
        _said.Add("bias");
        AddFrames(matches);
        AddPath(pair);
        AddWords(pair);
        return [.. _said.Distinct()];
    }

    void AddFrames(IReadOnlyList<PairMatch> matches)
    {
        var rank = 0;
        foreach (var match in matches)
        {
            if (Folding.Fold(match.Sighting, isManual: true) is not { } folded) continue;
            var type = Ontology.Name(folded.Type);
            var where = match.Sighting.YieldsTo >= 0 ? "inner" : rank++ == 0 && match.Fit != Fit.None ? "best" : "frame";
            _said.Add($"{where}:{match.Fit}:{type}");
            _said.Add($"{where}-mode:{match.Fit}:{type}:{folded.Mode}");
            if (where == "inner") continue;
            _said.Add($"rule:{Sure(match.Fit)}:{match.Sighting.Rule}");
            if (match.Sighting.Modality is { IsNegated: false, IsFuture: false, IsHypothetical: false }) continue;
            _said.Add($"{where}-raw:{Sure(match.Fit)}:{Ontology.Name(match.Sighting.Type)}:{Mood(match.Sighting.Modality)}");
        }

        if (rank == 0) _said.Add("best:nothing");
    }

    static string Sure(Fit fit) => fit switch { Fit.Both or Fit.Mutual => "2", Fit.Source or Fit.SourceNear or Fit.Target => "1", Fit.Reversed => "r", Fit.None => "0" };

    static string Mood(Modality modality) => $"{(modality.IsNegated ? "not" : "")}{(modality.IsFuture ? "will" : "")}{(modality.IsHypothetical ? "if" : "")}";

    /// <summary>The way from the source up and down to the target.</summary>
    void AddPath(Pair pair)
    {
        var (source, target) = (pair.HeadOf(0), pair.HeadOf(1));
        if (source < 0 || target < 0) return;
        var limbs = pair.Limbs;
        var top = Meet(limbs, source, target);
        var (up, down) = (Way(limbs, source, top), Way(limbs, target, top));
        AddWord(limbs, top, "top");
        _said.Add("mood:" + Mood(Modality.Of(limbs, top)));
        Describe(limbs, up, top, "up");
        Describe(limbs, down, top, "down");
        _said.Add("order:" + (source < target));
    }

    void Describe(Limbs limbs, List<int> way, int top, string side)
    {
        var relations = new StringBuilder();
        foreach (var at in way)
        {
            if (at == top) continue;
            relations.Append(Coarse(limbs, at)).Append('<');
            if (at != way[0]) AddWord(limbs, at, side);
        }

        _said.Add($"{side}:{relations}");
        _said.Add($"{side}-top:{relations}{limbs.Lemma(top)}");
        if (way.Count > 1) _said.Add($"{side}-last:{Coarse(limbs, way[^2])}:{limbs.Lemma(top)}");
    }

    static string Coarse(Limbs limbs, int word) =>
        limbs.Is(word, "obl") || limbs.Is(word, "nmod") ? ClauseMaker.Preposition(limbs, word) ?? limbs.Relation(word) : limbs.Relation(word);

    /// <summary>The lowest word above both.</summary>
    static int Meet(Limbs limbs, int one, int other)
    {
        for (var at = one; at >= 0; at = limbs.Head(at))
            if (limbs.IsUnder(other, at)) return at;
        return limbs.Tree.Root;
    }

    static List<int> Way(Limbs limbs, int from, int top)
    {
        var way = new List<int>();
        for (var at = from; at >= 0 && way.Count <= MostSteps; at = limbs.Head(at))
        {
            way.Add(at);
            if (at == top) break;
        }

        return way;
    }

    /// <summary>A word with the types it may call anywhere in the lexicon: what the frames are silent about may still be known.</summary>
    void AddWord(Limbs limbs, int word, string place)
    {
        _said.Add($"{place}:{limbs.Lemma(word).ToLowerInvariant()}");
        if (place is "top" or "up" or "down" && clusters.Of(limbs.Lemma(word)) is { } classes)
        {
            _said.Add($"{place}-like:{classes.Large}");
            _said.Add($"{place}-near:{classes.Small}");
        }

        foreach (var entry in book.Under(limbs.Lemma(word)) ?? [])
            if (entry.Frame is { } frame && entry.Form != Form.Phrase) _said.Add($"{place}-may:{Ontology.Name(frame.Type)}");
    }

    void AddWords(Pair pair)
    {
        var limbs = pair.Limbs;
        var (first, last) = (Math.Min(pair.HeadOf(0), pair.HeadOf(1)), Math.Max(pair.HeadOf(0), pair.HeadOf(1)));
        for (var i = Math.Max(0, first - Around); i < Math.Min(limbs.Count, last + Around + 1); i++)
        {
            if (pair.Owner[i] >= 0 || limbs.Upos(i) is not (Upos.Verb or Upos.Noun or Upos.Adj or Upos.Adp or Upos.Adv or Upos.Part)) continue;
            var place = i < first ? "before" : i > last ? "after" : "between";
            if (limbs.Upos(i) is Upos.Adp or Upos.Adv or Upos.Part) _said.Add($"{place}:{limbs.Lemma(i).ToLowerInvariant()}");
            else AddWord(limbs, i, place);
            _said.Add("word:" + limbs.Lemma(i).ToLowerInvariant());
        }
    }
}
