using System.Collections.Immutable;

namespace Entente.Workshop.Following;

/// <summary>What became of one gold item.</summary>
/// <param name="Gold">The item.</param>
/// <param name="Earlier">What records hold of its first quote.</param>
/// <param name="Later">Likewise of its second.</param>
sealed record Outcome(GoldLink Gold, ImmutableArray<ToldQuote> Earlier, ImmutableArray<ToldQuote> Later)
{
    public bool IsRead => Earlier.Length > 0 && (Later.Length > 0 || Gold.Later is null);

    public bool IsJoined => Earlier.Select(one => one.Record).Intersect(Later.Select(one => one.Record)).Any();

    /// <summary>What the joined later quotes do to the record.</summary>
    public ImmutableArray<string?> Relations => [.. Later.Where(one => Earlier.Any(first => first.Record == one.Record)).Select(one => one.Relation).Distinct()];

    public bool IsRelationRight => Relations.Contains(Gold.Relation);
}

/// <summary>The figures of <c>score_followup.py</c>.</summary>
sealed class FollowupScore(Told told)
{
    static readonly string[] Settling = ["held", "kept", "partly-kept", "broken", "cancelled", "signed", "adopted", "ratified"];

    static readonly string[] Kinds = ["meeting", "commitment", "instrument"];

    readonly List<Outcome> _outcomes = [];

    public Outcome Add(GoldLink gold)
    {
        var outcome = new Outcome(gold, told.Find(gold.Earlier), gold.Later is { } later ? told.Find(later) : []);
        _outcomes.Add(outcome);
        return outcome;
    }

    /// <summary>Whether a record that holds the first quote is settled by anything said that day or later.</summary>
    public bool IsSettled(Outcome outcome) => outcome.Earlier.Any(first => told.Of(first.Record).Any(one =>
        one.Assertion != first.Assertion && Settling.Contains(one.Relation) && string.CompareOrdinal(one.Said ?? "", first.Said ?? "") >= 0));

    public IEnumerable<string> Lines() =>
        Kinds.Select(kind => Line(kind, one => one.Gold.Kind == kind)).Append(Line("all", _ => true));

    string Line(string kind, Func<Outcome, bool> isIn)
    {
        Outcome[] all = [.. _outcomes.Where(isIn)];
        Outcome[] links = [.. all.Where(one => one.Gold.IsLink)];
        Outcome[] negatives = [.. all.Where(one => one.Gold.Relation == "none")];
        Outcome[] open = [.. all.Where(one => one.Gold.Relation == "open")];
        var joined = links.Count(one => one.IsJoined);
        var recall = links.Length == 0 ? 0 : 100.0 * joined / links.Length;
        return $"{kind,-11} {joined} of {links.Length} links joined ({recall:0.0} %), {links.Count(one => one.IsRead)} read on both sides, relation right in {links.Count(one => one.IsJoined && one.IsRelationRight)}; "
            + $"{negatives.Count(one => one.IsJoined)} of {negatives.Length} negatives joined ({negatives.Count(one => one.IsRead)} read); "
            + $"{open.Count(IsSettled)} of {open.Length} open settled ({open.Count(one => one.IsRead)} read)";
    }
}
