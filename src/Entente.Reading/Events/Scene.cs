namespace Entente.Reading.Events;

/// <summary>What has been seen in one sentence so far. Lives in one reading only.</summary>
sealed class Scene(Limbs limbs)
{
    readonly Dictionary<int, List<Sighting>> _at = [];
    readonly HashSet<Sighting> _told = new(ReferenceEqualityComparer.Instance);

    public Limbs Limbs { get; } = limbs;

    /// <summary>Notes what is seen at a word; an operator's event takes the place of the one inside it.</summary>
    public void Put(int word, List<Sighting> sightings)
    {
        foreach (var sighting in sightings)
        {
            if (sighting.Inner is { } inner && _at.TryGetValue(inner.Predicate, out var there) && inner.Predicate != word) Yield(there, word);
            else if (sighting.Outer is not null) Drop(sighting);
        }

        _at[word] = sightings;
        foreach (var sighting in sightings) _told.Add(sighting);
    }

    /// <summary>Nouns that a verb's frame has spent call nothing of their own.</summary>
    public void Spend(List<int> nouns, Sighting by)
    {
        foreach (var noun in nouns)
            if (noun != by.Predicate && _at.TryGetValue(noun, out var there) && there.TrueForAll(one => one.Form == Form.Noun)) Yield(there, by.Predicate);
    }

    void Yield(List<Sighting> there, int predicate)
    {
        for (var i = 0; i < there.Count; i++)
        {
            if (!_told.Remove(there[i])) continue;
            there[i] = there[i] with { YieldsTo = predicate };
            _told.Add(there[i]);
        }
    }

    public void Drop(Sighting sighting)
    {
        if (!_at.TryGetValue(sighting.Predicate, out var there)) return;
        foreach (var one in there) _told.Remove(one);
        _told.Remove(sighting);
    }

    /// <summary>The event that stands in a slot, also inside a coordinate; null for none.</summary>
    public Sighting? Embedded(Clause clause, string slot)
    {
        foreach (var filler in clause.Fillers)
        {
            if (filler.Slot != slot) continue;
            if (Inside(filler.Head, clause.Predicate) is { } found) return found;
        }

        return null;
    }

    Sighting? Inside(int head, int predicate)
    {
        if (_at.TryGetValue(head, out var there) && head != predicate) return there[0];
        for (var at = Limbs.First(head); at >= 0; at = Limbs.Next(at))
            if (Limbs.Is(at, "conj") && at != predicate && _at.TryGetValue(at, out var other)) return other[0];
        return null;
    }

    /// <summary>What stands, in text order; at one predicate in the order it was put.</summary>
    public List<Sighting> Told()
    {
        var told = new List<Sighting>();
        foreach (var (_, there) in _at.OrderBy(one => one.Key))
            foreach (var sighting in there)
                if (_told.Contains(sighting)) told.Add(sighting);
        return told;
    }
}
