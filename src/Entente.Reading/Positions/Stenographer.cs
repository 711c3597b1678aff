#pragma warning disable CA1822
using System.Collections.Immutable;
using Entente.Reading.Commitments;

namespace Entente.Reading.Positions;

/// <summary>What stands in a document beside deeds, meetings and promises.</summary>
/// <param name="Facts">Standing facts between parties, in text order.</param>
/// <param name="Statements">Who said what, in text order.</param>
/// <param name="Matters">Third matters spoken of and positions taken, in text order.</param>
public sealed record Minutes(ImmutableArray<RelationFact> Facts, ImmutableArray<Statement> Statements, ImmutableArray<Matter> Matters);

/// <summary>Who said what, and what they think of third matters; what their relations stand on. The Positions stage.</summary>
/// <remarks>Built once; many threads may share it.</remarks>
public sealed class Stenographer
{
    /// <param name="scene">What earlier stages found.</param>
    public Minutes Take(Scenery scene) => new([], [], []);
}
