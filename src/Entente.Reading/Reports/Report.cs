using System.Collections.Immutable;
using Entente.Reading.Commitments;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Meetings;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Positions;
using Entente.Reading.Sectors;
using Entente.Reading.Sentences;
using Entente.Reading.Times;

namespace Entente.Reading.Reports;

/// <summary>All that one document says, each claim with the span of its words and the rule that made it.</summary>
/// <remarks>Spans count UTF-16 units; the contract's code points are made where a report is written (<see cref="ReportWriter"/>).</remarks>
public sealed record Report
{
    /// <summary>The document as handed in, with its day of publication settled.</summary>
    public required Document Document { get; init; }

    /// <summary>In text order.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>The text's language.</summary>
    public Language Language { get; init; }

    /// <summary>The sentences' trees and names, in their order.</summary>
    public ImmutableArray<Tree> Trees { get; init; } = [];

    public Cast Cast { get; init; } = new([], []);

    /// <summary>In text order.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>Who did what to whom.</summary>
    public ImmutableArray<CodedEvent> Events { get; init; } = [];

    /// <summary>The fields of co-operation named, every mention in text order.</summary>
    public ImmutableArray<SectorMention> Sectors { get; init; } = [];

    /// <summary>Each real meeting once.</summary>
    public ImmutableArray<Meeting> Meetings { get; init; } = [];

    /// <summary>Who promised what to whom.</summary>
    public ImmutableArray<Commitment> Commitments { get; init; } = [];

    /// <summary>The papers named.</summary>
    public ImmutableArray<Instrument> Instruments { get; init; } = [];

    /// <summary>Standing facts between parties.</summary>
    public ImmutableArray<RelationFact> Facts { get; init; } = [];

    /// <summary>Who said what.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Third matters spoken of, and frameworks.</summary>
    public ImmutableArray<Matter> Matters { get; init; } = [];

    /// <summary>What a reader of the report should know about the document.</summary>
    public ImmutableArray<Problem> Problems => Language.Doubt is { } doubt ? Document.Problems.Add(doubt) : Document.Problems;

    /// <summary>The number of syntactic words in all sentences.</summary>
    public int Tokens => Sentences.Sum(sentence => sentence.Count);
}
