using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Times;

namespace Entente.Reading.Positions;

/// <summary>Makes facts of what the readers of facts find in a sentence, and drops what says nothing of two sides.</summary>
sealed class FactDraft(Ground ground, Agenda agenda)
{
    const int LongestValue = 14; // words

    readonly List<RelationFact> _made = [];

    /// <summary>In text order, each once.</summary>
    public ImmutableArray<RelationFact> Made => [.. _made.OrderBy(one => one.Evidence[0].Start)];

    /// <summary>Adds a fact, unless its like is there.</summary>
    /// <param name="rule">The rule and what it makes.</param>
    /// <param name="parties">Codes.</param>
    /// <param name="value">What is said.</param>
    /// <param name="at">Where.</param>
    public void Add((FactKind Fact, string Rule, double Confidence) rule, ImmutableArray<string> parties, string value, Where at)
    {
        if (parties.Length < 2 || value.Length == 0) return;
        var (first, last) = ground.Trim(at.Sentence, at.First, at.Last) ?? (at.First, at.Last);
        var evidence = ground.Limbs[at.Sentence].SpanOf(first, last);
        if (IsTold(rule.Rule, parties)) return;
        foreach (var other in _made)
            if (other.Fact == rule.Fact && other.Parties.Order().SequenceEqual(parties.Order()) && (rule.Fact != FactKind.Status || other.Value.Equals(value, StringComparison.OrdinalIgnoreCase) || (other.Rule == rule.Rule && other.Evidence[0].Overlaps(evidence)))) return;
        _made.Add(new RelationFact
        {
            Parties = InOrder(at.Sentence, parties),
            Fact = rule.Fact,
            Value = value,
            Date = rule.Fact == FactKind.Anniversary ? Year(at) ?? Date(at) : Date(at),
            Rule = rule.Rule,
            Confidence = rule.Confidence,
            Evidence = [evidence],
        });
    }

    /// <summary>Of two there is one such fact, however often the document comes back to it.</summary>
    bool IsTold(string rule, ImmutableArray<string> parties) =>
        rule is "fact-dispute" or "fact-seat" && _made.Exists(other => other.Rule == rule && other.Parties.Order().SequenceEqual(parties.Order()));

    /// <summary>What a predicate says without its subject and its side clauses: "have improved steadily".</summary>
    public (int First, int Last) Predicate(int sentence, int head, bool withAuxiliaries)
    {
        var limbs = ground.Limbs[sentence];
        var (first, last) = (head, head);
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
        {
            if (IsOutside(limbs, at) || (at > head && IsTime(sentence, at)) || (!withAuxiliaries && IsAuxiliary(limbs, at))) continue;
            var (from, to) = Bare(limbs, at);
            if (from > head && from > last + 1 && !IsComplement(limbs, at)) continue;
            (first, last) = (Math.Min(first, from), Math.Max(last, to));
        }

        if (limbs.Child(head, "nsubj") is var subject and >= 0 && limbs.Reach(subject).Last is var end && first <= end && end < head) first = end + 1;
        return ground.Trim(sentence, first, Math.Min(last, head + LongestValue)) ?? (head, head);
    }

    /// <summary>The reach of a word without relative clauses behind it.</summary>
    static (int First, int Last) Bare(Limbs limbs, int word)
    {
        var (first, last) = (word, word);
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Relation(at) == "acl:relcl" || limbs.Is(at, "advcl") || limbs.Is(at, "parataxis")) continue;
            var (from, to) = Bare(limbs, at);
            (first, last) = (Math.Min(first, from), Math.Max(last, to));
        }

        return (first, last);
    }

    /// <summary>Parties in the order in which the sentence speaks of them.</summary>
    ImmutableArray<string> InOrder(int sentence, ImmutableArray<string> parties)
    {
        var said = ground.All(sentence).Distinct().ToList();
        return [.. parties.OrderBy(code => said.IndexOf(code) is var index && index < 0 ? int.MaxValue : index)];
    }

    /// <summary>"In 1995" is the fact's date, not what it says.</summary>
    bool IsTime(int sentence, int word)
    {
        var span = ground.Limbs[sentence].SpanOf(word, word);
        foreach (var time in ground.Scenery.Times)
            if (time.Span.Contains(span)) return true;
        return false;
    }

    static bool IsAuxiliary(Limbs limbs, int at) => limbs.Is(at, "aux") || limbs.Is(at, "cop");

    static bool IsComplement(Limbs limbs, int at) => limbs.Is(at, "obl") || limbs.Is(at, "obj") || limbs.Is(at, "xcomp");

    static bool IsOutside(Limbs limbs, int at) =>
        limbs.Is(at, "nsubj") || limbs.Is(at, "punct") || limbs.Is(at, "advcl") || limbs.Is(at, "ccomp") || limbs.Is(at, "parataxis") || limbs.Is(at, "conj") || limbs.Is(at, "cc") || limbs.Is(at, "mark");

    /// <summary>The words as they stand.</summary>
    public string Words(int sentence, int first, int last) =>
        ground.Trim(sentence, first, last) is var (from, to) ? ground.Words(ground.Limbs[sentence].SpanOf(from, to)) : "";

    /// <summary>The year a sentence names: an anniversary is of a year.</summary>
    string? Year(Where at)
    {
        foreach (var time in ground.Scenery.Times)
            if (time.Tie.Sentence == at.Sentence && time is { Type: TimeType.Date, Edtf: { Length: 4 } year }) return year;
        return null;
    }

    /// <summary>What dates the words that the fact hangs on; null where they have no date.</summary>
    string? Date(Where at)
    {
        foreach (var word in at.Dated)
            foreach (var time in word < 0 ? [] : agenda.For(ground.Limbs[at.Sentence].Tree, at.Sentence, word))
                if (time is { Type: TimeType.Date or TimeType.Time, Edtf: { } edtf } && time.Value?.EndsWith("_REF", StringComparison.Ordinal) != true) return edtf;
        return null;
    }
}

/// <summary>Where a fact stands.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">Index of the first word of the evidence.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Dated">Indexes of the words whose dates are the fact's, the best first; -1 for none.</param>
readonly record struct Where(int Sentence, int First, int Last, params int[] Dated);
