using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Says what one marked party does to another in a sentence: by frames that hold both, else by statistics over frames, paths and words.</summary>
/// <remarks>Built once; many threads may share it.</remarks>
public sealed class Relater
{
    const double Trust = 3;

    readonly FrameBook _book;
    readonly Watcher _watcher;
    readonly WordClusters _clusters;
    readonly RelationModel? _model;
    readonly Odds _odds = new("relation");

    /// <exception cref="InvalidDataException">A frame or the model is broken: says which.</exception>
    public Relater() : this(new FrameBook(), WordClusters.Load(), RelationModel.Load()) { }

    /// <param name="book">The frames.</param>
    /// <param name="clusters">Words by likeness.</param>
    /// <param name="model">Null: frames alone decide.</param>
    internal Relater(FrameBook book, WordClusters clusters, RelationModel? model) =>
        (_book, _watcher, _clusters, _model) = (book, new Watcher(book), clusters, model);

    /// <summary>The relation from source to target.</summary>
    /// <param name="trees">The text's sentences, parsed.</param>
    /// <param name="source">The words that mark the source; null where there is none.</param>
    /// <param name="target">The words that mark the target; null where there is none.</param>
    public Relation Relate(ImmutableArray<Tree> trees, Span? source, Span? target)
    {
        if (Sentence(trees, source, target) is not { } tree) return Relation.None;
        var pair = new Pair(new Limbs(tree, _book.Forms), source, target);
        var matches = Match(pair);
        return _model is null ? ByFrames(matches) : ByModel(pair, matches, _model);
    }

    /// <summary>The features of a pair, for training.</summary>
    internal IReadOnlyList<string>? Features(ImmutableArray<Tree> trees, Span? source, Span? target)
    {
        if (Sentence(trees, source, target) is not { } tree) return null;
        var pair = new Pair(new Limbs(tree, _book.Forms), source, target);
        return new PairFeatures(_book, _clusters).Of(pair, Match(pair));
    }

    /// <summary>The sentence with both marks, else the one with the source's, else the target's.</summary>
    static Tree? Sentence(ImmutableArray<Tree> trees, Span? source, Span? target)
    {
        var (best, most) = ((Tree?)null, 0);
        foreach (var tree in trees)
        {
            var held = (source is { } one && tree.Sentence.Span.Overlaps(one) ? 2 : 0) + (target is { } other && tree.Sentence.Span.Overlaps(other) ? 1 : 0);
            if (held > most) (best, most) = (tree, held);
        }

        return best;
    }

    List<PairMatch> Match(Pair pair)
    {
        var matches = _watcher.Watch(pair.Limbs).Select(sighting => PairMatcher.Match(sighting, pair)).ToList();
        matches.Sort((one, other) => other.Worth != one.Worth ? other.Worth.CompareTo(one.Worth) : one.Sighting.Predicate - other.Sighting.Predicate);
        return matches;
    }

    static Relation ByFrames(List<PairMatch> matches)
    {
        foreach (var match in matches)
            if (match.Fit != Fit.None && Folding.Fold(match.Sighting, isManual: true) is { } folded)
                return new Relation(folded.Type, folded.Mode, Math.Clamp(match.Worth / 12, 0.05, 0.95), match.Sighting.Rule, [$"{match.Fit}:{match.Sighting.Rule}"]);
        return Relation.None;
    }

    Relation ByModel(Pair pair, List<PairMatch> matches, RelationModel model)
    {
        var features = new PairFeatures(_book, _clusters).Of(pair, matches);
        var shares = Trusting(model.Judge(features), matches);
        var type = Array.IndexOf(shares, shares.Max());
        var reasons = features.Where(feature => model.Weight(feature, type) > 0).OrderByDescending(feature => model.Weight(feature, type)).Take(5);
        var (mode, rule) = Said(matches, (PloverType)type);
        var grounds = RelationGrounds.Of(shares[type], (PloverType)type, matches, pair.Limbs.Count);
        return new Relation((PloverType)type, mode, Math.Round(_odds.Share(grounds), 3), rule, [.. reasons]) { Grounds = grounds };
    }

    /// <summary>A frame that holds both marks in its roles knows more than the few training sentences in which it was met: its odds are raised.</summary>
    static double[] Trusting(double[] shares, List<PairMatch> matches)
    {
        foreach (var match in matches)
        {
            if (match.Fit is not (Fit.Both or Fit.Mutual) || match.Sighting.YieldsTo >= 0 || Folding.Fold(match.Sighting, isManual: true) is not { } folded) continue;
            shares[(int)folded.Type] *= Trust;
            var sum = shares.Sum();
            return [.. shares.Select(share => share / sum)];
        }

        return shares;
    }

    /// <summary>The best frame of the type that was decided gives mode and rule.</summary>
    static (string? Mode, string Rule) Said(List<PairMatch> matches, PloverType type)
    {
        foreach (var match in matches)
            if (match.Fit != Fit.None && Folding.Fold(match.Sighting, isManual: true) is { } folded && folded.Type == type) return (folded.Mode, match.Sighting.Rule);
        return (null, "relation-model");
    }
}
