using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Reports;
using Entente.Reading.Sentences;

namespace Entente.Reading;

/// <summary>Reads a document into a report. Built once, shared by many threads; touches no network, no clock, no file.</summary>
public sealed class Reader
{
    readonly Splitter _splitter;
    readonly Finder _finder;

    /// <summary>Loads the embedded models and lists, side by side: some tens of milliseconds.</summary>
    public Reader()
    {
        var finder = Task.Run(Finder.Load);
        _splitter = new Splitter();
        _finder = finder.GetAwaiter().GetResult();
    }

    /// <summary>The whole way, one line per stage.</summary>
    public Report Read(Document document)
    {
        var dateline = DatelineReader.Read(document);
        var filing = Filing.Of(document.Published, dateline?.On(document.Published.Date));
        var sentences = _splitter.Cut(document);
        var cast = _finder.Find(document, sentences, filing.Published.Date);
        return new Report
        {
            Document = document with { Published = filing.Published },
            Sentences = sentences,
            Cast = cast,
        };
    }
}
