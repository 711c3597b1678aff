using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Reading;

/// <summary>Reads texts in which two parties are marked: what does the one do to the other? Built once, shared by many threads.</summary>
public sealed class PairReader
{
    readonly Splitter _splitter = new();
    readonly Parser _parser;
    readonly Relater _relater;

    public PairReader() : this(new Relater()) { }

    internal PairReader(Relater relater) => (_parser, _relater) = (new Parser(), relater);

    /// <summary>The relation that the text reports.</summary>
    /// <param name="document">The text.</param>
    /// <param name="source">Who does it, in UTF-16 units of the text; null where not marked.</param>
    /// <param name="target">To whom; null where not marked.</param>
    public Relation Relate(Document document, Span? source, Span? target) => _relater.Relate(Trees(document, source, target), source, target);

    /// <summary>The features that the statistics see, for training; null for an empty text.</summary>
    internal IReadOnlyList<string>? Features(Document document, Span? source, Span? target) =>
        _relater.Features(Trees(document, source, target), source, target);

    /// <summary>The text's sentences, parsed; those that hold the marks as one.</summary>
    internal ImmutableArray<Tree> Trees(Document document, Span? source, Span? target)
    {
        var sentences = _splitter.Cut(document);
        return _parser.Parse(source is { } one && target is { } other ? Joined(sentences, one.Through(other)) : sentences);
    }

    /// <summary>Two marks are meant to stand in one sentence: those they stand in are read as one.</summary>
    static ImmutableArray<Sentence> Joined(ImmutableArray<Sentence> sentences, Span marks)
    {
        var touched = sentences.Where(sentence => sentence.Span.Overlaps(marks)).ToList();
        if (touched.Count < 2) return sentences;
        return [new Sentence(touched[0].Document, [.. touched.SelectMany(sentence => sentence.Words)], touched[0].OpensParagraph)];
    }
}
