using System.Text;

namespace Entente.Reading.Reports;

/// <summary>The tables in which events can be had.</summary>
public static class EventTables
{
    static readonly Dictionary<string, Lazy<IEventWriter>> Writers = new(StringComparer.Ordinal)
    {
        ["polecat"] = new(() => new PolecatWriter()),
        ["icews"] = new(() => new IcewsWriter()),
        ["gdelt"] = new(() => new GdeltWriter()),
    };

    /// <summary>"polecat", "icews", "gdelt".</summary>
    public static IEnumerable<string> Names => Writers.Keys;

    /// <summary>The writer of that name; null where there is none.</summary>
    public static IEventWriter? Named(string name) => Writers.TryGetValue(name, out var writer) ? writer.Value : null;

    /// <summary>The header as UTF-8, its line ended by LF; empty where the table has none.</summary>
    public static ReadOnlyMemory<byte> Header(IEventWriter writer) => writer.Header is { } names ? Encoding.UTF8.GetBytes(names + "\n") : default;

    /// <summary>All events of a report as UTF-8 rows, each ended by LF, without the header.</summary>
    public static ReadOnlyMemory<byte> Write(IEventWriter writer, Report report)
    {
        var row = ReportWriter.ToRow(report);
        var story = Story.Of(report, row);
        var lines = new StringBuilder();
        foreach (var one in row.Events)
            foreach (var line in writer.Rows(one, story)) lines.Append(line).Append('\n');
        return Encoding.UTF8.GetBytes(lines.ToString());
    }
}
