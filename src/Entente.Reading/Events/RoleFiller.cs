using System.Collections.Immutable;

namespace Entente.Reading.Events;

/// <summary>Who does it and to whom, as found in a sighting's slots.</summary>
/// <param name="Sources">At least one wherever the event is said at all.</param>
/// <param name="Targets">May be empty.</param>
readonly record struct Parts(List<Found> Sources, List<Found> Targets);

/// <summary>Fills the roles of sightings with parties.</summary>
sealed class RoleFiller(Driller driller)
{
    const string Inner = "inner";

    static readonly ImmutableArray<string> Doers = [Slots.Subject, Slots.Possessor, Slots.Agent, Slots.Modifier];

    /// <summary>Both sides; a party never stands on both, save in the second place of nobody.</summary>
    public Parts Fill(Sighting sighting)
    {
        var sources = Side(sighting, sighting.Sources, []);
        if (sources.Count == 0 && sighting.Outer is { } outer) sources = FirstOf(outer, Doers, []);
        if (sources.Count == 0 && sighting.Form == Form.Noun) sources = FirstOf(sighting.Clause, [Slots.Agent], []);
        if (!sighting.IsMutual) return new Parts(sources, Side(sighting, sighting.Targets, sources));
        if (sources.Count < 2 && sighting.Outer is { } around)
            foreach (var one in FirstOf(around, Doers, sources)) sources.Add(one);
        return new Parts(sources, []);
    }

    List<Found> Side(Sighting sighting, ImmutableArray<ImmutableArray<string>> groups, List<Found> taken)
    {
        var found = new List<Found>();
        foreach (var group in groups)
        {
            foreach (var slot in group)
            {
                var here = slot == Inner ? InnerSide(sighting, taken) : In(sighting.Clause, slot, taken);
                foreach (var one in here)
                    if (!Holds(found, one)) found.Add(one);
                if (here.Count > 0) break;
            }
        }

        return found;
    }

    List<Found> FirstOf(Clause clause, ImmutableArray<string> slots, List<Found> taken)
    {
        foreach (var slot in slots)
            if (In(clause, slot, taken) is { Count: > 0 } found) return found;
        return [];
    }

    /// <summary>The embedded event's side that is not the operator's source.</summary>
    List<Found> InnerSide(Sighting sighting, List<Found> taken)
    {
        if (sighting.Inner is not { } inner) return [];
        var (sources, targets) = Fill(inner);
        var others = sources.FindAll(one => !Holds(taken, one));
        if (inner.IsMutual || others.Count > 0) return others;
        return targets.FindAll(one => !Holds(taken, one));
    }

    List<Found> In(Clause clause, string slot, List<Found> taken)
    {
        var found = new List<Found>();
        foreach (var filler in clause.Fillers)
        {
            if (filler.Slot != slot) continue;
            foreach (var one in driller.Find(filler.Head))
                if (!Holds(taken, one) && !Holds(found, one)) found.Add(one);
            if (found.Count > 0) break;
        }

        return found;
    }

    static bool Holds(List<Found> found, Found one)
    {
        foreach (var other in found)
            if (one.Party >= 0 ? other.Party == one.Party : other.Word == one.Word) return true;
        return false;
    }
}
