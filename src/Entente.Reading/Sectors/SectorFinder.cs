#pragma warning disable CA1822
using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Sectors;

/// <summary>Trees to the fields of co-operation they name. The Sectors stage.</summary>
public sealed class SectorFinder
{
    /// <summary>The sectors named, in text order, every mention.</summary>
    /// <param name="trees">All sentences of the document.</param>
    /// <param name="cast">Who is named in them.</param>
    /// <param name="events">What they do.</param>
    public ImmutableArray<SectorMention> Find(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<CodedEvent> events) => [];
}
