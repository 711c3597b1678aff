using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Entente.Intake;
using Entente.Reading;
using Entente.Reading.Reports;

namespace Entente.Workshop.Following;

/// <summary>The reports of an archive; kept in a file, since the joiner can be tried again without reading again.</summary>
static class Archived
{
    static readonly JsonSerializerOptions Rows = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>From the file where there is one, else read, and written there where a file is named.</summary>
    /// <exception cref="InvalidDataException">A line of the file is no report, or the archive cannot be read.</exception>
    public static IEnumerable<ReportRow> Reports(string archive, string? kept) =>
        kept is not null && File.Exists(kept) ? From(kept) : Read(archive, kept);

    static IEnumerable<ReportRow> From(string kept) =>
        File.ReadLines(kept, Encoding.UTF8).Select(line => JsonSerializer.Deserialize<ReportRow>(line, Rows) ?? throw new InvalidDataException($"{kept}: a line is no report"));

    static ImmutableArray<ReportRow> Read(string archive, string? kept)
    {
        using var gatherer = new Gatherer();
        var reader = new Reader();
        ImmutableArray<Report> reports = [.. gatherer.Gather(archive).AsParallel().AsOrdered().Select(gathered =>
            gathered is Arrival { Document: var document } ? reader.Read(document) : throw new InvalidDataException($"{gathered}"))];
        if (kept is not null) Keep(reports, kept);
        return [.. reports.Select(ReportWriter.ToRow)];
    }

    static void Keep(ImmutableArray<Report> reports, string kept)
    {
        using var lines = File.Create(kept);
        foreach (var report in reports)
        {
            lines.Write(ReportWriter.ToLine(report).Span);
            lines.WriteByte((byte)'\n');
        }
    }
}
