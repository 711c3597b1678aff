using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Sectors;

/// <summary>Which sentences speak of two sides or more: what is said there is said of relations.</summary>
static class Abroad
{
    /// <summary>Words that speak of both sides without naming them.</summary>
    static readonly string[] Mutual = ["bilateral", "mutual", "multilateral", "two-way", "trilateral", "regional", "cross-border"];

    /// <summary>For each sentence whether it tells of more than one state, organisation or group.</summary>
    public static bool[] Of(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<CodedEvent> events)
    {
        var codes = trees.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var actor in cast.Actors)
            foreach (var mention in actor.Mentions) Note(trees, codes, mention.Span, actor.Code ?? actor.Name);
        foreach (var person in cast.People)
            foreach (var mention in person.Mentions) Note(trees, codes, mention.Span, person.Serves);
        foreach (var one in cast.References)
            foreach (var code in one.Actors.Select(actor => cast.Actors[actor].Code).Concat(one.People.Select(person => cast.People[person].Serves)))
                if (code is not null) codes[one.Sentence].Add(code);
        foreach (var place in cast.Places)
            if (place.Country is { } country && place.Sentence >= 0) codes[place.Sentence].Add(country);
        foreach (var told in events)
            if (told.Actors.Length + told.Recipients.Length > 1)
                foreach (var span in told.Evidence) Note(trees, codes, span, told.Actors[0].Code ?? "", told.Recipients.IsEmpty ? " " : told.Recipients[0].Code ?? " ");
        return [.. trees.Select((tree, index) => codes[index].Count > 1 || Speaks(tree))];
    }

    static bool Speaks(Tree tree)
    {
        for (var word = 0; word < tree.Count; word++)
            if (Array.Exists(Mutual, one => one.Equals(tree[word].Lemma, StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }

    static void Note(ImmutableArray<Tree> trees, HashSet<string>[] codes, Span span, params ReadOnlySpan<string?> who)
    {
        var (low, high) = (0, trees.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (trees[middle].Sentence.Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        if (low >= trees.Length) return;
        foreach (var one in who)
            if (one is not null) codes[low].Add(one);
    }
}
