using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Meetings;

/// <summary>Where a journey goes.</summary>
/// <param name="Host">Code of the state; null where unknown.</param>
/// <param name="Place">As a meeting's place; null where unknown.</param>
readonly record struct Goal(string? Host, Venue? Place);

/// <summary>Finds the places of one sentence that a journey goes to.</summary>
sealed class GoalFinder(Setting setting, Limbs limbs, int sentence)
{
    /// <summary>The goals of a clause: one for each state of a list; empty where it names none.</summary>
    public List<Goal> Find(Clause clause, Occasion rule)
    {
        var goals = new List<Goal>();
        foreach (var slot in rule.Goal)
        {
            foreach (var filler in clause.Fillers)
                if (filler.Slot == slot && filler.Distance < 2) Add(goals, filler.Head);
            if (goals.Count > 0) return goals;
        }

        if ((Here(clause.Predicate) ?? Next(clause.Predicate)) is { } here) goals.Add(here);
        if (goals.Count == 0 && limbs.Upos(clause.Predicate) is Upos.Noun) Loose(goals, clause.Predicate);
        return goals;
    }

    /// <summary>The goals named by a phrase and what is coordinated with it.</summary>
    public void Add(List<Goal> goals, int head)
    {
        if (At(head) is { } goal && !goals.Exists(other => other.Host == goal.Host)) goals.Add(goal);
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "conj") && limbs.Upos(at) is Upos.Propn or Upos.Noun) Add(goals, at);
    }

    Goal? Here(int word)
    {
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "advmod") && Place(at) is { } place) return new Goal(place.Country, setting.Venue(place));
        return null;
    }

    /// <summary>"a visit here by the minister", wherever the parser hung "here".</summary>
    Goal? Next(int word) =>
        word + 1 < limbs.Count && limbs.Tree.Sentence[word + 1].Text.Equals("here", StringComparison.OrdinalIgnoreCase) && Place(word + 1) is { } place ? new Goal(place.Country, setting.Venue(place)) : null;

    /// <summary>"the trip by Mr Guler to Israel", where the parser hung the goal on the guest; "his Moscow visit".</summary>
    void Loose(List<Goal> goals, int noun)
    {
        var (_, last) = limbs.Reach(noun);
        for (var at = noun + 1; at <= last && goals.Count == 0; at++)
            if (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) == "to") Add(goals, at);
        for (var at = limbs.First(noun); at >= 0 && at < noun && goals.Count == 0; at = limbs.Next(at))
        {
            if (!limbs.Is(at, "compound")) continue;
            if (Place(at) is { Kind: not PlaceKind.State, Country: not null } town) goals.Add(new Goal(town.Country, setting.Venue(town)));
            // "paid the China visit"; "the Chinese visit" is no visit to China.
            else if (limbs.Upos(at) is Upos.Propn && limbs.Child(at, "conj") < 0 && State(at) is { } land) goals.Add(land);
        }
    }

    Place? Place(int word) => setting.Cast.PlaceAt(sentence, word, word + 1);

    Goal? At(int head)
    {
        if (Named(head) is { } place) return new Goal(place.Country ?? Land(head), setting.Venue(place));
        return State(head);
    }

    /// <summary>The place that a phrase names with its head, else beside it: "the city of Oslo", "the capital, Oslo".</summary>
    Place? Named(int head)
    {
        if (Place(head) is { } own) return own;
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if ((limbs.Is(at, "appos") || limbs.Is(at, "flat") || limbs.Is(at, "compound") || (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is "of" or "in")) && Place(at) is { } place) return place;
        return null;
    }

    /// <summary>"the southern port of Karachi, Pakistan" where only the land is listed.</summary>
    string? Land(int head)
    {
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (Place(at) is { Country: { } country }) return country;
        return null;
    }

    /// <summary>A state named or meant as such: "visited the country".</summary>
    public Goal? State(int head)
    {
        var actors = setting.Cast.References.Who(sentence, head).Actors;
        foreach (var actor in actors)
            if (setting.Cast.Actors[actor] is { Kind: ActorKind.State, Code: { } code } state) return new Goal(code, new Venue(state.Name, code, null));
        return null;
    }
}
