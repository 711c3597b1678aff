using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Sectors;

/// <summary>Which sentences speak of two sides or more: what is said there is said of relations. Made for one document.</summary>
sealed class Abroad
{
    /// <summary>Words that speak of both sides without naming them.</summary>
    static readonly string[] Mutual = ["bilateral", "mutual", "multilateral", "two-way", "trilateral", "regional", "cross-border"];

    readonly ImmutableArray<Tree> _trees;
    readonly HashSet<string>[] _codes;

    public Abroad(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<CodedEvent> events)
    {
        (_trees, _codes) = (trees, [.. trees.Select(_ => new HashSet<string>(StringComparer.Ordinal))]);
        NoteNames(cast);
        NoteReferences(cast);
        foreach (var told in events.Where(told => told.Actors.Length + told.Recipients.Length > 1))
            foreach (var span in told.Evidence) Note(span, [.. told.Actors.Concat(told.Recipients).Select(one => one.Code)]);
    }

    /// <summary>Whether a sentence tells of more than one state, organisation or group.</summary>
    public bool At(int sentence) => _codes[sentence].Count > 1 || Speaks(_trees[sentence]);

    void NoteNames(Cast cast)
    {
        foreach (var actor in cast.Actors)
            foreach (var mention in actor.Mentions) Note(mention.Span, actor.Code ?? actor.Name);
        foreach (var person in cast.People)
            foreach (var mention in person.Mentions) Note(mention.Span, person.Serves);
        foreach (var place in cast.Places.Where(place => place.Country is not null && place.Sentence >= 0)) _codes[place.Sentence].Add(place.Country!);
    }

    void NoteReferences(Cast cast)
    {
        foreach (var one in cast.References)
            foreach (var code in one.Actors.Select(actor => cast.Actors[actor].Code).Concat(one.People.Select(person => cast.People[person].Serves)))
                if (code is not null) _codes[one.Sentence].Add(code);
    }

    static bool Speaks(Tree tree)
    {
        for (var word = 0; word < tree.Count; word++)
            if (Array.Exists(Mutual, one => one.Equals(tree[word].Lemma, StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }

    void Note(Span span, params ReadOnlySpan<string?> who)
    {
        var (low, high) = (0, _trees.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_trees[middle].Sentence.Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        if (low >= _trees.Length) return;
        foreach (var one in who)
            if (one is not null) _codes[low].Add(one);
    }
}
