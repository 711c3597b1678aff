using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

/// <summary>Who and where: all that a document names, actors and people each in order of first mention.</summary>
public sealed record Cast(ImmutableArray<Actor> Actors, ImmutableArray<Person> People)
{
    /// <summary>What the document is about; in sport and markets nobody is a party.</summary>
    public Topic Topic { get; init; }

    /// <summary>Every mention of a place where it stands for the place, in text order; the dateline's is not among them.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>The place the document is dated from; its span counts where the dateline's does. Null where unknown.</summary>
    public Place? Home { get; init; }

    /// <summary>The place that words of a sentence name; null for none.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="first">Index of the first word.</param>
    /// <param name="end">Index after the last word.</param>
    public Place? PlaceAt(int sentence, int first, int end)
    {
        foreach (var place in Places)
            if (place.Sentence == sentence && place.First < end && first < place.End) return place;
        return null;
    }

    /// <summary>The pronouns and descriptions that stand for them, or for others the text speaks of.</summary>
    public References References { get; init; } = References.None;

    /// <summary>Where an actor is named or referred to, in text order.</summary>
    /// <param name="index">Index into <see cref="Actors"/>.</param>
    public IEnumerable<Mention> MentionsOfActor(int index) => Join(Actors[index].Mentions, References.Where(one => one.Actors.Contains(index)));

    /// <summary>Where a person is named or referred to, in text order.</summary>
    /// <param name="index">Index into <see cref="People"/>.</param>
    public IEnumerable<Mention> MentionsOfPerson(int index) => Join(People[index].Mentions, References.Where(one => one.People.Contains(index)));

    static IEnumerable<Mention> Join(ImmutableArray<Mention> named, IEnumerable<Reference> references) =>
        named.Concat(references.Select(one => new Mention(one.Span, one.Rule, one.Confidence))).OrderBy(mention => mention.Span);
}
