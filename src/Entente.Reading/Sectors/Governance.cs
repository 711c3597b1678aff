using System.Collections.Immutable;
using Entente.Reading.Parsing;

namespace Entente.Reading.Sectors;

/// <summary>Asks the tree what governs a term: the nouns above it, then the verb.</summary>
sealed class Governance(ImmutableArray<SectorRule> rules)
{
    const int MostSteps = 8;

    static readonly string[] OfNouns = ["amod", "compound", "nmod", "appos", "flat", "dep", "nummod", "list", "obl", "acl"];

    static readonly string[] OfVerbs = ["obj", "iobj", "obl", "nsubj", "xcomp", "ccomp", "advcl"];

    /// <summary>The first rule by which a term counts; null for none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="hit">The term.</param>
    public SectorRule? Over(Tree tree, TermHit hit)
    {
        var at = Top(tree, hit);
        if (hit.Length > 1 && OfNoun(tree, at, hit) is { } own) return own; // "trade agreement" as one term
        for (var step = 0; step < MostSteps && tree[at].Head >= 0; step++)
        {
            var head = tree[at].Head;
            if (Is(tree, at, "conj"))
            {
                at = head;
                continue;
            }

            if (IsVerb(tree, head) && Is(tree, at, OfVerbs)) return OfVerb(tree, at, head, hit);
            if (!Is(tree, at, OfNouns)) return null;
            if (OfNoun(tree, head, hit) is { } rule) return rule;
            at = head;
        }

        return null;
    }

    SectorRule? OfVerb(Tree tree, int at, int verb, TermHit hit)
    {
        if (IsWhere(tree, at)) return null;
        if (Is(tree, at, "obl") && ThroughObject(tree, at, verb, hit) is { } through) return through;
        foreach (var rule in rules)
            if (Suits(rule, hit) && rule.Verbs.Contains(tree[verb].Lemma) && (rule.TakesSubject || !IsDoer(tree, at))) return rule;
        return null;
    }

    /// <summary>"Expand cooperation in trade", where the adverbial hangs on the verb.</summary>
    SectorRule? ThroughObject(Tree tree, int at, int verb, TermHit hit)
    {
        for (var i = 0; i < at; i++)
            if (tree[i].Head == verb && (Is(tree, i, "obj") || Is(tree, i, "nsubj")) && OfNoun(tree, i, hit) is { } rule) return rule;
        return null;
    }

    SectorRule? OfNoun(Tree tree, int noun, TermHit hit)
    {
        foreach (var rule in rules)
            if (Suits(rule, hit) && rule.Nouns.Contains(tree[noun].Lemma) && IsWithin(tree, noun, rule)) return rule;
        return null;
    }

    static bool Suits(SectorRule rule, TermHit hit) => rule.Sectors.Count == 0 || rule.Sectors.Contains(hit.Class.Code);

    static bool IsWithin(Tree tree, int noun, SectorRule rule)
    {
        if (rule.Within.Count == 0) return true;
        var at = noun;
        for (var step = 0; step < MostSteps && tree[at].Head >= 0; step++)
        {
            at = tree[at].Head;
            if (rule.Within.Contains(tree[at].Lemma)) return true;
            if (IsVerb(tree, at)) return false;
        }

        return false;
    }

    static bool IsDoer(Tree tree, int word) => Is(tree, word, "nsubj") && !tree[word].Deprel.EndsWith(":pass", StringComparison.Ordinal);

    /// <summary>"In a hospital", "at the trade fair", "from his school": with an article or owner, a place rather than a field.</summary>
    static bool IsWhere(Tree tree, int word)
    {
        var (place, article) = (false, false);
        for (var i = 0; i < word; i++)
        {
            if (tree[i].Head != word) continue;
            place |= Is(tree, i, "case") && tree[i].Lemma is "in" or "at" or "near" or "outside" or "from" or "after" or "before" or "during" or "by";
            article |= Is(tree, i, "det") || tree[i].Deprel == "nmod:poss";
        }

        return place && article;
    }

    /// <summary>The word of a term that the others hang on.</summary>
    static int Top(Tree tree, TermHit hit)
    {
        for (var i = hit.First; i < hit.End; i++)
            if (tree[i].Head < hit.First || tree[i].Head >= hit.End) return i;
        return hit.First;
    }

    static bool IsVerb(Tree tree, int word) => tree[word].Upos is Upos.Verb or Upos.Aux;

    static bool Is(Tree tree, int word, params ReadOnlySpan<string> relations)
    {
        var own = tree[word].Deprel;
        foreach (var relation in relations)
            if (own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':')) return true;
        return false;
    }
}
