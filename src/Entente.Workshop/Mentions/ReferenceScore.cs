using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Reports;

namespace Entente.Workshop.Mentions;

/// <summary>How many pronouns and descriptions were resolved, and how many of those to a mention of the right chain.</summary>
sealed class ReferenceScore
{
    static readonly string[] Openings = ["the", "this", "that", "these", "those", "both", "his", "her", "its", "their", "our", "my"];

    static readonly HashSet<string> States =
        [.. Table.Rows("state-names.tsv").Where(row => row[2] is "name" or "official" or "variant").Select(row => row[0])];

    readonly SortedDictionary<string, (int All, int Resolved, int Right)> _kinds = new(StringComparer.Ordinal);

    /// <summary>References to someone where the gold has a first mention, something else or nothing.</summary>
    public int Stray { get; private set; }

    /// <summary>What went wrong, for those who write rules.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Adds a document.</summary>
    public void Add(Chains gold, Report report)
    {
        var found = report.Cast.References.ToDictionary(one => HeadOf(report.Trees[one.Sentence], one.Head));
        foreach (var mention in gold.Mentions)
        {
            if (Kind(gold, mention) is not { } kind) continue;
            var resolved = found.Remove(mention.Head, out var reference);
            var right = resolved && IsRight(gold, mention, report, reference!);
            Count(kind + " " + mention.Type, resolved, right);
            if (kind != "second person") Count("all", resolved, right);
            if (kind is "third person" or "first person") Count("all pronouns", resolved, right);
            if (!right) Faults.Add($"{report.Document.Name}: {(resolved ? "WRONG" : "open ")} {kind} [{mention.Words.In(gold.Text)}] at {mention.Words.Start} {(resolved ? $"-> {Quote(gold, reference!)} by {reference!.Rule}" : "")}");
        }

        foreach (var reference in found.Values.Where(reference => !IsSame(gold, report, reference)).ToList()) AddStray(gold, report, reference);
    }

    /// <summary>A right link that is no target: a name-like description, an aside in apposition.</summary>
    static bool IsSame(Chains gold, Report report, Reference reference) =>
        gold.Mentions.Exists(mention => mention.Head == HeadOf(report.Trees[reference.Sentence], reference.Head) && IsRight(gold, mention, report, reference));

    void AddStray(Chains gold, Report report, Reference reference)
    {
        Stray++;
        Faults.Add($"{report.Document.Name}: STRAY [{reference.Span.In(gold.Text)}] at {reference.Span.Start} -> {Quote(gold, reference)} by {reference.Rule}");
    }

    static string Quote(Chains gold, Reference reference) => string.Join(" + ", reference.Antecedents.Select(span => span.In(gold.Text).ToString()));

    void Count(string kind, bool resolved, bool right)
    {
        var row = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (row.All + 1, row.Resolved + (resolved ? 1 : 0), row.Right + (right ? 1 : 0));
    }

    /// <summary>A pronoun, or a definite noun that is not the first mention, that speaks of a person, an organisation or a state; null for others.</summary>
    static string? Kind(Chains gold, ChainMention mention)
    {
        if (mention.Type is not ("person" or "organization") && !IsState(gold, mention)) return null;
        var chain = gold.Mentions.FindAll(other => other.Chain == mention.Chain);
        if (chain.Count < 2) return null;
        if (mention.Row[4] is "PRP" or "PRP$")
            return mention.Row[5].Contains("Person=1", StringComparison.Ordinal) ? "first person" : mention.Row[5].Contains("Person=2", StringComparison.Ordinal) ? "second person" : "third person";
        return mention.Row[3] == "NOUN" && chain[0] != mention && Openings.Contains(mention.Opening) ? "description" : null;
    }

    static bool IsState(Chains gold, ChainMention mention) =>
        mention.Type == "place" && gold.Mentions.Exists(other => other.Chain == mention.Chain && IsStateName(other.Words.In(gold.Text)));

    static bool IsStateName(ReadOnlySpan<char> words) => States.Contains((words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words).ToString());

    static bool IsRight(Chains gold, ChainMention mention, Report report, Reference reference) =>
        reference.Antecedents.All(span => HeadOf(report, span) is var head && gold.Mentions.Exists(other => other.Head == head && gold.IsPart(other.Chain, mention.Chain)));

    static Span HeadOf(Tree tree, int word) => tree.Sentence[word].Span;

    /// <summary>Where the word stands that the others of a phrase hang on.</summary>
    static Span HeadOf(Report report, Span words)
    {
        var tree = report.Trees.First(tree => tree.Sentence.Span.Contains(words));
        for (var i = 0; i < tree.Count; i++)
            if (words.Contains(tree.Sentence[i].Span) && (tree[i].Head < 0 || !words.Contains(tree.Sentence[tree[i].Head].Span))) return tree.Sentence[i].Span;
        return words;
    }

    public IEnumerable<string> Rows() => _kinds.Select(pair =>
        $"{pair.Key,-28}{pair.Value.All,6}{pair.Value.Resolved,10}{Share(pair.Value.Resolved, pair.Value.All),8}{pair.Value.Right,8}{Share(pair.Value.Right, pair.Value.Resolved),8}");

    static string Share(int part, int all) => all == 0 ? "-" : (100.0 * part / all).ToString("F1");
}
