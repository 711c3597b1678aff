#pragma warning disable CA1822
using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>Who meets whom, where, when, held or only scheduled. The Meetings stage.</summary>
/// <remarks>Built once; many threads may share it.</remarks>
public sealed class Convener
{
    /// <summary>The meetings of a document in text order, each once.</summary>
    /// <param name="trees">All sentences of the document.</param>
    /// <param name="cast">Who and where.</param>
    /// <param name="times">When.</param>
    /// <param name="events">Who did what to whom.</param>
    /// <param name="day">The day of the document; null where unknown.</param>
    public ImmutableArray<Meeting> Gather(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<TimeExpression> times, ImmutableArray<CodedEvent> events, DateOnly? day) => [];
}
