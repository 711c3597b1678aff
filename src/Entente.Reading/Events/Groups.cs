namespace Entente.Reading.Events;

/// <summary>Which words of a document speak of one party: a state, its officials, its capital and a place in it are one.</summary>
sealed class Groups(Owners owners)
{
    readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    readonly Dictionary<int, int> _known = [];

    /// <summary>The party of each word; -1 for none.</summary>
    /// <param name="limbs">The sentence.</param>
    /// <param name="owner">The owner of each word, as <see cref="Owners"/> numbers them.</param>
    public int[] Of(Limbs limbs, int[] owner)
    {
        var groups = new int[owner.Length];
        for (var word = 0; word < owner.Length; word++) groups[word] = owner[word] < 0 ? -1 : Of(limbs, owner[word], word);
        return groups;
    }

    int Of(Limbs limbs, int owner, int word)
    {
        if (_known.TryGetValue(owner, out var known)) return known;
        var key = Key(owners, limbs, owner, word);
        if (!_keys.TryGetValue(key, out var group)) _keys.Add(key, group = owner);
        return _known[owner] = group;
    }

    /// <summary>What names the party that an owner stands for.</summary>
    public static string Key(Owners owners, Limbs limbs, int owner, int word) =>
        string.Join('+', owners.Participants(owner, limbs.SpanOf(word, word)).Select(one => one.Code ?? $"{one.Actor} {one.Person}"));
}
