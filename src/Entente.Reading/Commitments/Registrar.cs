#pragma warning disable CA1822
using System.Collections.Immutable;

namespace Entente.Reading.Commitments;

/// <summary>The papers a document names, with what became of them. Part of the Commitments stage.</summary>
/// <remarks>Built once; many threads may share it.</remarks>
public sealed class Registrar
{
    /// <summary>The instruments of a document in text order, each once.</summary>
    /// <param name="scene">What earlier stages found.</param>
    public ImmutableArray<Instrument> Register(Scenery scene) => [];
}
