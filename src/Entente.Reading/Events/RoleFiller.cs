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

    static readonly string[] OtherSide = ["with", "to", "from", "in"];

    static readonly ImmutableArray<string> Doers = [Slots.Subject, Slots.Possessor, Slots.Agent, Slots.Modifier];

    /// <summary>Both sides; a party never stands on both, save in the second place of nobody.</summary>
    public Parts Fill(Sighting sighting) => Fill(sighting, isInner: false);

    Parts Fill(Sighting sighting, bool isInner)
    {
        var sources = Sources(sighting);
        if (sighting.Form == Form.Noun && IsDoneTo(sighting, sources)) return new Parts([], sources);
        return sighting.IsMutual ? new Parts(All(sighting, sources, isInner), []) : new Parts(sources, Side(sighting, sighting.Targets, sources, isDoer: sighting.IsAsked));
    }

    List<Found> Sources(Sighting sighting)
    {
        var sources = Side(sighting, sighting.Sources, [], isDoer: !sighting.IsSubjectGiven);
        if (sources.Count == 0 && sighting.Outer is { } outer && !HasOwnSubject(sighting.Clause)) sources = FirstOf(outer, Doers, []);
        return sources.Count == 0 && sighting.Form == Form.Noun ? FirstOf(sighting.Clause, [Slots.Agent], []) : sources;
    }

    /// <summary>All who meet, trade or fight.</summary>
    List<Found> All(Sighting sighting, List<Found> sources, bool isInner)
    {
        // "was met with indifference".
        if (sighting.Clause.IsPassive && sighting.Form == Form.Verb && sighting.Clause.Has("with") && In(sighting.Clause, "with", [], isDoer: false).Count == 0) return [];
        if (sighting.IsSubjectGiven && sighting.Clause.Head(Slots.Subject) is var talks and >= 0) sources.AddRange(driller.Companions(talks).FindAll(one => !Holds(sources, one)));
        if (sources.Count >= 2 && !IsOtherSide(sighting, sources)) return sources;
        if (sighting.Outer is { } around && FirstOf(around, Doers, sources) is { Count: > 0 } others) return [.. sources, .. others];
        return isInner || !IsOtherSide(sighting, sources) ? sources : [];
    }

    /// <summary>"talks with Russia and Nepal": both are the other side; whose talks they are is not said.</summary>
    bool IsOtherSide(Sighting sighting, List<Found> sources)
    {
        var others = new List<Found>();
        foreach (var slot in OtherSide) others.AddRange(In(sighting.Clause, slot, [], isDoer: false));
        return sources.Count > 0 && sources.TrueForAll(one => others.Exists(other => other.Word == one.Word));
    }

    List<Found> Side(Sighting sighting, ImmutableArray<ImmutableArray<string>> groups, List<Found> taken, bool isDoer)
    {
        var found = new List<Found>();
        foreach (var group in groups)
        {
            foreach (var slot in group)
            {
                var here = slot == Inner ? InnerSide(sighting, taken) : In(sighting.Clause, slot, taken, isDoer || slot == Slots.Doer);
                if (!isDoer && IsVain(sighting.Type, here) && HasNamed(sighting, group, slot, taken)) continue;
                foreach (var one in here)
                    if (!Holds(found, one)) found.Add(one);
                // "encourages its firms": who is asked stands there, though he is no other party.
                if (here.Count > 0 || (sighting.Inner is not null && sighting.Type == PloverType.Request && !isDoer && IsFilled(sighting.Clause, slot))) break;
            }
        }

        return found;
    }

    /// <summary>Found in a slot, but nobody to whom such a thing is done: troops that are sent are no target.</summary>
    bool IsVain(PloverType type, List<Found> here) => here.Count > 0 && type switch
    {
        PloverType.Mobilize or PloverType.Retreat => here.TrueForAll(one => one.Party < 0),
        PloverType.Aid or PloverType.Cooperate => here.TrueForAll(one => one.Party < 0 && !driller.IsSomeone(one.Word)),
        _ => false,
    };

    /// <summary>Whether a later slot of the group holds a party.</summary>
    bool HasNamed(Sighting sighting, ImmutableArray<string> group, string after, List<Found> taken)
    {
        foreach (var slot in group.AsSpan()[(group.IndexOf(after) + 1)..])
            if (slot != Inner && In(sighting.Clause, slot, taken, isDoer: false).Exists(one => one.Party >= 0)) return true;
        return false;
    }

    /// <summary>"the bombing of the embassy", "the killing of two": without another side, what "of" brings is what it was done to.</summary>
    bool IsDoneTo(Sighting sighting, List<Found> sources)
    {
        if (sources.Count == 0 || sighting.IsMutual || !sighting.Targets.Any(group => group.Contains("of"))) return false;
        var behind = In(sighting.Clause, "of", [], isDoer: false);
        if (!behind.Exists(one => one.Word == sources[0].Word)) return false;
        foreach (var group in sighting.Targets)
            foreach (var slot in group)
                if (slot is not "of" and not "in" and not "at" and not "near" && In(sighting.Clause, slot, sources, isDoer: false).Count > 0) return false;
        return true;
    }

    /// <summary>The places of whoever does it; in others stands what it is done with or in: "engaged in talks with Turkey".</summary>
    static bool IsDoing(string slot) => slot is Slots.Subject or Slots.Agent or Slots.Possessor or Slots.Complement or Slots.Doer or Slots.Goer;

    /// <summary>"said that two were hurt": who says it is not who did it.</summary>
    static bool HasOwnSubject(Clause clause) => clause.Limbs.Child(clause.Predicate, "nsubj") >= 0;

    static bool IsFilled(Clause clause, string slot)
    {
        foreach (var filler in clause.Fillers)
            if (filler.Slot == slot && slot is Slots.Object or Slots.Indirect && filler.Distance == 0 && clause.Limbs.Upos(filler.Head) is Parsing.Upos.Noun or Parsing.Upos.Propn) return true;
        return false;
    }

    List<Found> FirstOf(Clause clause, ImmutableArray<string> slots, List<Found> taken)
    {
        foreach (var slot in slots)
            if (In(clause, slot, taken, isDoer: true) is { Count: > 0 } found) return found;
        return [];
    }

    /// <summary>The embedded event's side that is not the operator's source.</summary>
    List<Found> InnerSide(Sighting sighting, List<Found> taken)
    {
        if (sighting.Inner is not { } inner) return [];
        var (sources, targets) = Fill(inner, isInner: true);
        var others = sources.FindAll(one => !Holds(taken, one));
        // "condemned the attack in Oslo": whoever is blamed did it; those it was done to are not to blame.
        if (inner.IsMutual || others.Count > 0 || sighting.Type == PloverType.Accuse) return others;
        return targets.FindAll(one => !Holds(taken, one));
    }

    List<Found> In(Clause clause, string slot, List<Found> taken, bool isDoer)
    {
        var found = new List<Found>();
        foreach (var filler in clause.Fillers)
        {
            if (filler.Slot != slot || (isDoer && slot == Slots.Modifier && driller.IsWhere(filler.Head))) continue;
            foreach (var one in driller.Find(filler.Head, isDoer && IsDoing(slot), taken))
                if (!Holds(taken, one) && !Holds(found, one) && !(isDoer && IsSort(slot, one))) found.Add(one);
            if (found.Count > 0) break;
        }

        return found;
    }

    /// <summary>"trade talks", "a telephone discussion": of what sort, not whose.</summary>
    bool IsSort(string slot, Found one) => slot == Slots.Modifier && one.Party < 0 && !driller.IsSomeone(one.Word) && !driller.IsName(one.Word);

    static bool Holds(List<Found> found, Found one)
    {
        foreach (var other in found)
            if (one.Party >= 0 ? other.Party == one.Party : other.Word == one.Word) return true;
        return false;
    }
}
