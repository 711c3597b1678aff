using System.Collections.Immutable;
using Entente.Reading.Commitments;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Meetings;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Positions;
using Entente.Reading.Reports;
using Entente.Reading.Sectors;
using Entente.Reading.Sentences;
using Entente.Reading.Times;

namespace Entente.Reading;

/// <summary>Reads a document into a report. Built once, shared by many threads; touches no network, no clock, no file.</summary>
public sealed class Reader
{
    readonly Splitter _splitter;
    readonly LanguageJudge _languages;
    readonly Parser _parser;
    readonly Calendar _calendar;
    readonly PublicationFinder _publications;
    readonly Finder _finder;
    readonly Coder _coder;
    readonly SectorFinder _sectors;
    readonly Convener _convener;
    readonly Notary _notary = new();
    readonly Registrar _registrar = new();
    readonly Stenographer _stenographer;

    /// <summary>Loads the embedded models and lists, side by side: some tens of milliseconds.</summary>
    public Reader()
    {
        var finder = Task.Run(Finder.Load);
        var parser = Task.Run(() => new Parser());
        var coder = Task.Run(() => new Coder());
        var sectors = Task.Run(() => new SectorFinder());
        _splitter = new Splitter();
        _languages = new LanguageJudge();
        _calendar = new Calendar();
        _publications = new PublicationFinder();
        _parser = parser.GetAwaiter().GetResult();
        _finder = finder.GetAwaiter().GetResult();
        _coder = coder.GetAwaiter().GetResult();
        _sectors = sectors.GetAwaiter().GetResult();
        _convener = new Convener(_coder);
        _stenographer = new Stenographer(_coder);
    }

    /// <summary>The whole way, one line per stage.</summary>
    public Report Read(Document document)
    {
        var dateline = DatelineReader.Read(document);
        var (sentences, trees) = Parse(document);
        var language = _languages.Judge(sentences);
        var filing = File(document, dateline, trees);
        var times = _calendar.Date(trees, filing.Anchor);
        var cast = _finder.Find(document, dateline, trees, filing.Published.Date);
        var events = _coder.Code(trees, cast, times, filing.Published.Date);
        var scene = new Scenery
        {
            Document = document with { Published = filing.Published },
            Day = filing.Published.Date,
            Trees = trees,
            Cast = cast,
            Times = times,
            Events = events,
            Sectors = _sectors.Find(trees, cast, events),
            Meetings = _convener.Gather(trees, cast, times, filing.Published.Date),
        };
        var minutes = _stenographer.Take(scene);
        return new Report
        {
            Document = scene.Document,
            Sentences = sentences,
            Trees = trees,
            Language = language,
            Cast = cast,
            Times = times,
            Events = events,
            Sectors = scene.Sectors,
            Meetings = scene.Meetings,
            Commitments = _notary.Record(scene),
            Instruments = _registrar.Register(scene),
            Facts = minutes.Facts,
            Statements = minutes.Statements,
            Matters = minutes.Matters,
        };
    }

    /// <summary>The trees a document brings, else the engine's.</summary>
    (ImmutableArray<Sentence> Sentences, ImmutableArray<Tree> Trees) Parse(Document document)
    {
        if (document.Conllu is not null)
        {
            var given = GivenTrees.Read(document, _parser);
            return ([.. given.Select(tree => tree.Sentence)], given);
        }

        var sentences = _splitter.Cut(document);
        return (sentences, NameSettler.Settle(_parser.Parse(sentences)));
    }

    /// <summary>The day given, else the dateline's, else the metadata's, else the one the text's own dates allow.</summary>
    Filing File(Document document, Dateline? dateline, ImmutableArray<Tree> trees)
    {
        var filing = Filing.Of(document.Published, dateline?.On(document.Published.Date));
        if (filing.Anchor is not null) return filing;
        return _publications.Infer(trees, _calendar.Date(trees, anchor: null)) is { } day
            ? Filing.Of(Publication.On(day, PublishedBasis.Inferred), dateline?.On(day))
            : filing;
    }
}
