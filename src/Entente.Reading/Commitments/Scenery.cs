using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Meetings;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Sectors;
using Entente.Reading.Times;

namespace Entente.Reading.Commitments;

/// <summary>All that the stages before this one found in a document.</summary>
public sealed record Scenery
{
    public required Document Document { get; init; }

    /// <summary>The day of the document; null where unknown.</summary>
    public DateOnly? Day { get; init; }

    public required ImmutableArray<Tree> Trees { get; init; }

    public required Cast Cast { get; init; }

    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    public ImmutableArray<CodedEvent> Events { get; init; } = [];

    public ImmutableArray<SectorMention> Sectors { get; init; } = [];

    public ImmutableArray<Meeting> Meetings { get; init; } = [];
}
