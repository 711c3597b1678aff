using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Sectors;

/// <summary>Trees to the fields of co-operation they name. The Sectors stage.</summary>
/// <remarks>
/// Terms and rules stand in <c>data</c>: a term counts by what governs it, by its own weight, and by whether its sentence speaks of relations;
/// a sector is named where all its terms together make it likely enough. Built once; many threads may share it.
/// </remarks>
public sealed class SectorFinder
{
    /// <summary>What a document must make of a sector's terms before it is named.</summary>
    const double Likely = 0.7;

    /// <summary>A sure term that nothing governs.</summary>
    const double Alone = 0.72;

    /// <summary>What is left of a term's weight where the sentence speaks of one side only.</summary>
    const double AtHome = 0.55;

    /// <summary>Sentences at the head of a document, where news says what it is about.</summary>
    const int Lead = 4;

    /// <summary>What is left of a term's weight further down: two of them make a sector, one does not.</summary>
    const double Further = 0.85;

    /// <summary>Of a field's word that nothing governs: not shown, but it adds to the others.</summary>
    const double Passing = 0.06;

    /// <summary>Words by which a name tells a field: "Ministry of Health", "Agreement on Agriculture".</summary>
    static readonly FrozenSet<string> Forums = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Ministry", "Minister", "Ministers", "Secretary", "Department", "Commission", "Committee", "Council", "Agreement", "Treaty", "Convention", "Pact", "Protocol",
        "Conference", "Forum", "Summit", "Dialogue", "Meeting", "Programme", "Program", "Organization", "Organisation", "Initiative", "Partnership", "Cooperation");

    readonly Taxonomy _taxonomy = new();
    readonly Governance _governance;

    public SectorFinder() => _governance = new Governance(Rules = SectorRule.Load());

    internal ImmutableArray<SectorRule> Rules { get; }

    /// <summary>The sectors named, in text order, every mention.</summary>
    /// <param name="trees">All sentences of the document.</param>
    /// <param name="cast">Who is named in them.</param>
    /// <param name="events">What they do.</param>
    public ImmutableArray<SectorMention> Find(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<CodedEvent> events)
    {
        var abroad = new Abroad(trees, cast, events);
        var seen = new List<SectorMention>();
        for (var index = 0; index < trees.Length; index++)
            foreach (var hit in _taxonomy.Find(trees[index]))
                if (hit.Class.Grade != Grade.Block && !IsOther(trees[index], hit)) seen.Add(Weigh(trees[index], index, hit, abroad.At(index)));
        seen.AddRange(Dealings.Of(trees, cast, events));
        var named = seen.GroupBy(one => one.Code).Where(group => Together(group) >= Likely).Select(group => group.Key).ToHashSet();
        return [.. seen.Where(one => one.Confidence > Passing && named.Contains(one.Code)).GroupBy(one => (one.Code, one.Span)).Select(Closest).OrderBy(one => one.Span)];
    }

    /// <summary>Of two readings of the same words the one whose purpose code is not merely the whole sector's.</summary>
    SectorMention Closest(IEnumerable<SectorMention> same) => same.OrderBy(one => one.Dac is null || one.Dac == _taxonomy.Defaults[one.Code]).First();

    SectorMention Weigh(Tree tree, int index, TermHit hit, bool abroad)
    {
        var rule = _governance.Over(tree, hit);
        if (hit.Class.Grade == Grade.Bound && rule is not { IsBinding: true }) rule = null;
        var weight = Math.Max(rule?.Confidence ?? Passing, hit.Class.Grade == Grade.Sure ? Alone : Passing);
        if (index >= Lead && rule is not { IsMutual: true } && weight > Passing && hit.Class.Grade != Grade.Sure) weight *= Further;
        if (!abroad && weight > Passing && rule is not { IsMutual: true }) weight *= AtHome;
        var span = tree.Sentence[hit.First].Span.Through(tree.Sentence[hit.End - 1].Span);
        return new SectorMention(hit.Class.Code, hit.Class.Dac, span, index, hit.First, hit.End, rule?.Id ?? "sector-term", Math.Round(weight, 2));
    }

    /// <summary>
    /// Whether a field's word is no such word here: a verb ("to aid rebels"; a gerund may be one, "fishing"), a part of a hyphened word
    /// ("post-match"), or of a name ("West Bank", "Orchard Road") that is no ministry's, treaty's or forum's.
    /// </summary>
    static bool IsOther(Tree tree, TermHit hit)
    {
        if (hit.Class.Grade == Grade.Sure) return false;
        if (hit.Length == 1 && ((tree[hit.First].Upos == Upos.Verb && tree[hit.First].Xpos != "VBG") || tree.Sentence[hit.First].Text.Contains('-'))) return true;
        foreach (var name in tree.Names)
            if (name.First <= hit.First && hit.End <= name.End && name.End - name.First > hit.Length)
                return name.Kind is NameKind.Person or NameKind.Place or NameKind.Group || !IsForum(tree, name);
        return false;
    }

    static bool IsForum(Tree tree, NameSpan name)
    {
        for (var word = name.First; word < name.End; word++)
            if (Forums.Contains(tree.Sentence[word].Text.ToString())) return true;
        return false;
    }

    static double Together(IEnumerable<SectorMention> mentions)
    {
        var doubt = 1.0;
        foreach (var mention in mentions) doubt *= 1 - mention.Confidence;
        return 1 - doubt;
    }
}
