using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Reading;

/// <summary>Reads a document into a report. Built once, shared by many threads; touches no network, no clock, no file.</summary>
public sealed class Reader
{
    /// <summary>The whole way, one line per stage.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "Its stages are fields once they stand.")]
    public Report Read(Document document)
    {
        return new Report { Document = document };
    }
}
