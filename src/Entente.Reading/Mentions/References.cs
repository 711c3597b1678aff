using System.Collections;
using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

/// <summary>All references of a document in text order, with the way to ask for one by sentence and word.</summary>
public sealed class References : IReadOnlyList<Reference>
{
    readonly ImmutableArray<Reference> _all;
    readonly Dictionary<(int Sentence, int Head), (int Actor, int Person)> _names;

    /// <param name="all">In any order; no two with the same head.</param>
    /// <param name="names">The words that head the name of a listed actor or person, with its index; -1 for none.</param>
    public References(IEnumerable<Reference> all, IEnumerable<(int Sentence, int Head, int Actor, int Person)>? names = null)
    {
        _all = [.. all.OrderBy(one => one.Sentence).ThenBy(one => one.Head)];
        _names = (names ?? []).ToDictionary(one => (one.Sentence, one.Head), one => (one.Actor, one.Person));
    }

    public static References None { get; } = new([]);

    public int Count => _all.Length;

    public Reference this[int index] => _all[index];

    /// <summary>The reference whose noun or pronoun is this word; null where there is none. Takes the logarithm of their number.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="head">Index of the word in it.</param>
    public Reference? At(int sentence, int head)
    {
        var (low, high) = (0, _all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((_all[middle].Sentence, _all[middle].Head).CompareTo((sentence, head)) < 0) low = middle + 1;
            else high = middle;
        }

        return low < _all.Length && _all[low].Sentence == sentence && _all[low].Head == head ? _all[low] : null;
    }

    /// <summary>Whom the noun phrase headed by a word stands for, by name or by reference: indexes into the cast; empty for nobody in it.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="head">Index of the word in it.</param>
    public (ImmutableArray<int> Actors, ImmutableArray<int> People) Who(int sentence, int head)
    {
        if (At(sentence, head) is { } reference) return (reference.Actors, reference.People);
        if (!_names.TryGetValue((sentence, head), out var name)) return ([], []);
        return (name.Actor < 0 ? [] : [name.Actor], name.Person < 0 ? [] : [name.Person]);
    }

    public IEnumerator<Reference> GetEnumerator() => ((IEnumerable<Reference>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
