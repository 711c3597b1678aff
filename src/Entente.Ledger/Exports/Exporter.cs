using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger.Exports;

/// <summary>Writes what a filter admits, in a format by its name.</summary>
public sealed class Exporter(Book book)
{
    static readonly string[] Sheets = ["csv", "ndjson", "parquet", "jsonld"];

    /// <summary>The formats a kind has, in the order to list them.</summary>
    public static string[] Formats(ExportKind kind) => kind switch
    {
        ExportKind.Meetings or ExportKind.Commitments => [.. Sheets, "ics"],
        ExportKind.Events => [.. Sheets, .. EventTables.Names],
        ExportKind.Instruments or ExportKind.Links => Sheets,
    };

    /// <param name="filter">What is wanted.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="output">Need not be able to seek.</param>
    /// <exception cref="ArgumentException">The kind has no such format.</exception>
    public void Write(ExportFilter filter, string format, Stream output)
    {
        var entries = new Finder(book).Find(filter);
        switch (format)
        {
            case "csv":
                CsvSheet.Write(Columns.Of(filter.Kind), entries, output);
                break;
            case "ndjson":
                JsonSheet.Write(Columns.Of(filter.Kind), entries, output);
                break;
            case "parquet":
                ParquetSheet.Write(Columns.Of(filter.Kind), entries, output);
                break;
            case "jsonld":
                LinkedSheet.Write(new Fetcher(book), filter.Kind, entries, output);
                break;
            case "ics" when filter.Kind is ExportKind.Meetings or ExportKind.Commitments:
                CalendarSheet.Write(entries, output);
                break;
            case var table when filter.Kind == ExportKind.Events && EventTables.Named(table) is { } writer:
                new EventSheet(new Fetcher(book), writer).Write(entries, output);
                break;
            default:
                throw new ArgumentException($"There is no format '{format}'.", nameof(format));
        }
    }
}
