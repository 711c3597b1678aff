namespace Entente.Reading.Events;

/// <summary>What stands in a slot of a predicate.</summary>
/// <param name="Slot">Its name (<see cref="Slots"/>), or a preposition.</param>
/// <param name="Head">Index of the filler's head word.</param>
/// <param name="Distance">0 a dependent of the predicate, 1 found a step away.</param>
readonly record struct Filler(string Slot, int Head, int Distance);

/// <summary>A predicate (verb, noun or adjective) with its slots filled: the grammar's detours are taken here, so that frames need not know them.</summary>
sealed class Clause(Limbs limbs, int predicate)
{
    readonly List<Filler> _fillers = [];

    public Limbs Limbs { get; } = limbs;

    public int Predicate { get; } = predicate;

    public bool IsPassive { get; init; }

    public IReadOnlyList<Filler> Fillers => _fillers;

    public void Add(string slot, int head, int distance = 0)
    {
        if (head < 0 || head == Predicate) return;
        foreach (var filler in _fillers)
            if (filler.Slot == slot && filler.Head == head) return;
        _fillers.Add(new Filler(slot, head, distance));
    }

    /// <summary>The same clause with one more filler.</summary>
    public Clause With(string slot, int head)
    {
        var other = new Clause(Limbs, Predicate) { IsPassive = IsPassive };
        other._fillers.AddRange(_fillers);
        other.Add(slot, head, 1);
        return other;
    }

    public bool Has(string slot)
    {
        foreach (var filler in _fillers)
            if (filler.Slot == slot) return true;
        return false;
    }

    /// <summary>Whether something fills a slot no more than so many steps away.</summary>
    public bool Holds(string slot, int within)
    {
        foreach (var filler in _fillers)
            if (filler.Slot == slot && filler.Distance <= within) return true;
        return false;
    }

    /// <summary>The first filler; -1 for none.</summary>
    public int Head(string slot)
    {
        foreach (var filler in _fillers)
            if (filler.Slot == slot) return filler.Head;
        return -1;
    }
}
