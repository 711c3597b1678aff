#pragma warning disable CA1822
using System.Collections.Immutable;

namespace Entente.Reading.Commitments;

/// <summary>Who promised what to whom, by when. The Commitments stage, with <see cref="Registrar"/>.</summary>
/// <remarks>Built once; many threads may share it.</remarks>
public sealed class Notary
{
    /// <summary>The commitments of a document in text order, each once.</summary>
    /// <param name="scene">What earlier stages found.</param>
    public ImmutableArray<Commitment> Record(Scenery scene) => [];
}
