using System.Collections.Immutable;

namespace Entente.Reading.Commitments;

/// <summary>Joins what a document says of one paper more than once.</summary>
sealed class Shelf
{
    static readonly HashSet<string> Empty = new(["of", "on", "for", "the", "a", "an", "new", "and", "between", "two", "three", "several", "final", "major"], StringComparer.OrdinalIgnoreCase);

    readonly List<(Paper Paper, Instrument Made, HashSet<string> Words)> _all = [];

    public void Put(Paper paper, Instrument made)
    {
        // "one accord": what was told of the group is told of it.
        if (paper.IsOneOfSeveral && paper.Fate is null && _all.FindLast(one => one.Made.Kind == made.Kind) is { Made: { } group }) made = made with { Status = group.Status, Parties = group.Parties };
        var words = Words(made.Name);
        var known = _all.FindLastIndex(one => IsSame(one, paper, made, words));
        if (known >= 0) _all[known] = (_all[known].Paper.Fate is null && paper.Fate is not null ? paper : _all[known].Paper, Join(_all[known], paper, made), _all[known].Words);
        // "the pact" of which nothing was said before names nothing.
        else if (!paper.IsHome && !(paper.IsBare && paper.IsDefinite && !paper.IsNamed && !paper.Kind.IsAlways && paper.Fate is not { IsVerb: true })) _all.Add((paper, made, words));
    }

    public ImmutableArray<Instrument> All() => [.. _all.Select(one => one.Made).OrderBy(one => one.Evidence[0])];

    static bool IsSame((Paper Paper, Instrument Made, HashSet<string> Words) known, Paper paper, Instrument made, HashSet<string> words)
    {
        if (paper.IsOneOfSeveral) return false;
        if (paper.IsBare && paper.IsDefinite) return known.Made.Kind == made.Kind || known.Words.Overlaps(words) || made.Kind == InstrumentKind.Agreement;
        if (known.Made.Kind != made.Kind && !(known.Words.Count > 1 && known.Words.SetEquals(words))) return false;
        if (known.Paper.Kind.IsOnlySigned) return known.Words.SetEquals(words);
        var (less, more) = known.Words.Count <= words.Count ? (known.Words, words) : (words, known.Words);
        return less.IsSubsetOf(more) && (less.Count > 1 || less.Count == more.Count || paper.IsDefinite);
    }

    /// <summary>The first naming stands, the longer name is kept; its fate is the first that is told.</summary>
    static Instrument Join((Paper Paper, Instrument Made, HashSet<string> Words) known, Paper paper, Instrument made)
    {
        var told = known.Paper.Fate is null && paper.Fate is not null;
        return known.Made with
        {
            Name = made.Name.Length > known.Made.Name.Length && !paper.IsBare ? made.Name : known.Made.Name,
            Status = told ? made.Status : known.Made.Status,
            Parties = [.. known.Made.Parties.Union(paper.Parties)],
            Date = known.Made.Date ?? made.Date,
            Period = known.Made.Period == default ? made.Period : known.Made.Period,
            Confidence = Math.Max(known.Made.Confidence, made.Confidence),
            Evidence = told ? [.. made.Evidence, .. known.Made.Evidence] : [.. known.Made.Evidence, .. made.Evidence],
        };
    }

    static HashSet<string> Words(string name)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in name.Split([' ', ',', '(', ')', '-', '\'', '’', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries))
            if (!Empty.Contains(word)) words.Add(word.Length > 4 && word.EndsWith('s') ? word[..^1] : word);
        return words;
    }
}
