using Entente.Reading.Documents;
using Entente.Reading.Reports;
using Entente.Reading.Sentences;

namespace Entente.Reading;

/// <summary>Reads a document into a report. Built once, shared by many threads; touches no network, no clock, no file.</summary>
public sealed class Reader
{
    readonly Splitter _splitter = new();

    /// <summary>The whole way, one line per stage.</summary>
    public Report Read(Document document)
    {
        var dateline = DatelineReader.Read(document);
        var filing = Filing.Of(document.Published, dateline?.On(document.Published.Date));
        var sentences = _splitter.Cut(document);
        return new Report
        {
            Document = document with { Published = filing.Published },
            Sentences = sentences,
        };
    }
}
