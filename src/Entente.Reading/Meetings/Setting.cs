using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>A document as this stage asks it.</summary>
sealed class Setting(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<TimeExpression> times)
{
    public ImmutableArray<Tree> Trees { get; } = trees;

    public Cast Cast { get; } = cast;

    public ImmutableArray<TimeExpression> Times { get; } = times;

    public Agenda Agenda { get; } = new(times);

    public Locator Locator { get; } = new(cast, trees);

    public Owners Owners { get; } = new(cast);

    /// <summary>The day of the document; null where unknown.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Code of the state the news comes from; null where unknown.</summary>
    public string? Home => Cast.Home?.Country;

    public bool IsOrganisation(string code)
    {
        foreach (var actor in Cast.Actors)
            if (actor.Code == code && actor.Kind == ActorKind.Organisation) return true;
        return false;
    }

    /// <summary>The code of an actor as a party of meetings: of states, organisations and groups; null for firms, media and the nameless.</summary>
    public string? Code(int actor)
    {
        var one = Cast.Actors[actor];
        return one.Kind is ActorKind.State or ActorKind.Organisation or ActorKind.Group && one.Sector is not ("MED" or "BUS" or "JRN") ? one.Code : null;
    }

    /// <summary>A place as a meeting's: under the name the text gives it, where it gives one.</summary>
    public Venue? Venue(Place? place) => place is null ? null : new Venue(Name(place), place.Country, place.GeoNames);

    string Name(Place place)
    {
        if (place.Sentence < 0 || place.Kind is not (PlaceKind.City or PlaceKind.State)) return place.Name;
        var words = place.Span.In(Trees[place.Sentence].Sentence.Document.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(words, word => char.IsUpper(word[0])) && words is not ["Here"] ? string.Join(' ', words) : place.Name;
    }
}
