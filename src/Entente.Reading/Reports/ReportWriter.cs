using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Reading.Reports;

/// <summary>Writes a report as the JSON of the contract, version 1 (<c>docs/report.schema.json</c>).</summary>
public static class ReportWriter
{
    // Relaxed: a report is a file or a pipe, never part of a web page's source, and people read it.
    static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    static readonly JsonWriterOptions Page = Line with { Indented = true };

    /// <summary>UTF-8 without byte order mark, one line without its end.</summary>
    public static ReadOnlyMemory<byte> ToLine(Report report) => Write(report, Line);

    /// <summary>The same over many lines, indented by two spaces, for people.</summary>
    public static ReadOnlyMemory<byte> ToPage(Report report) => Write(report, Page);

    /// <summary>The same as values: offsets in code points, days inclusive, the contract's words.</summary>
    public static ReportRow ToRow(Report report) => new RowMaker(report).Make();

    static ReadOnlyMemory<byte> Write(Report report, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * report.Document.Text.Length + 4096);
        using (var writer = new Utf8JsonWriter(buffer, options))
            JsonSerializer.Serialize(writer, ToRow(report), ReportJson.Default.ReportRow);
        return buffer.WrittenMemory;
    }
}
