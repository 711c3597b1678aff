using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

/// <summary>Who and where: all that a document names, actors and people each in order of first mention.</summary>
public sealed record Cast(ImmutableArray<Actor> Actors, ImmutableArray<Person> People);
