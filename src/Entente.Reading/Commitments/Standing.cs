using Entente.Reading.Mentions;

namespace Entente.Reading.Commitments;

/// <summary>Which of a document's codes can bind themselves: states, organisations of states, those who fight. Firms, the press and parties at home cannot.</summary>
sealed class Standing
{
    readonly HashSet<string> _states = [];
    readonly HashSet<string> _organisations = [];
    readonly HashSet<string> _fighters = [];
    readonly Dictionary<string, string> _firms = [];

    public Standing(Cast cast)
    {
        foreach (var actor in cast.Actors)
        {
            if (actor.Code is not { } code) continue;
            if (actor.Kind == ActorKind.State) _states.Add(code);
            else if (actor is { Kind: ActorKind.Organisation, Sector: "IGO" or "MIL" or "JUD" or "LEG" or "COP" or "GOV" }) _organisations.Add(code);
            else if (actor is { Kind: ActorKind.Group, Sector: "REB" or "PRM" or "MIL" or null }) _fighters.Add(code);
            else if (actor.Sector == "BUS" && cast.Actors.FirstOrDefault(one => one.Kind == ActorKind.State && actor.Name.StartsWith(one.Name, StringComparison.Ordinal)) is { Code: { } state }) _firms[code] = state;
        }

        foreach (var person in cast.People)
            if (person.Serves is { Length: 3 } served && !cast.Actors.Any(one => one.Code == served)) _states.Add(served);
    }

    /// <summary>A state or an organisation of states.</summary>
    public bool IsOfStates(string code) => _states.Contains(code) || IsOrganisation(code);

    /// <summary>An organisation of states, whose deeds are all dealings between states.</summary>
    public bool IsOrganisation(string code) => _organisations.Contains(code);

    /// <summary>Whoever can bind themselves.</summary>
    public bool CanBind(string code) => IsOfStates(code) || _fighters.Contains(code);

    /// <summary>The state that a firm bears in its name; null for none.</summary>
    public string? OfFirm(string code) => _firms.GetValueOrDefault(code);
}
