using System.Text;
using Entente.Reading.Parsing;
using Entente.Reading.Reports;

namespace Entente.Cli;

/// <summary>A way to print a report.</summary>
/// <param name="Name">As <c>--format</c> takes it.</param>
/// <param name="Extension">Of a file in it, with the dot.</param>
/// <param name="Print">A report to UTF-8; called by many threads.</param>
sealed record Format(string Name, string Extension, Func<Report, Look, ReadOnlyMemory<byte>> Print)
{
    static readonly Format[] All =
    [
        new("brief", ".txt", (report, look) => Encoding.UTF8.GetBytes(Brief.BriefPage.Print(report, look))) { IsPage = true },
        new("json", ".json", (report, _) => Line(ReportWriter.ToPage(report))) { IsSingle = true },
        new("ndjson", ".json", (report, _) => Line(ReportWriter.ToLine(report))),
        new("conllu", ".conllu", (report, look) => Text(Conllu(report), look)),
        new("timeml", ".tml", (report, look) => Text(TimemlWriter.Write(report), look)) { IsSingle = true },
        new("plover", ".ndjson", (report, _) => PloverWriter.Write(report)),
        Table("polecat", ".txt"),
        Table("icews", ".tab"),
        Table("gdelt", ".csv"),
    ];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    /// <summary>Whether two documents cannot share one stream: two XML files, or two objects, end to end are none.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether an empty line parts two documents on one stream.</summary>
    public bool IsPage { get; init; }

    /// <summary>What stands before the first report of a stream or file; null for nothing.</summary>
    public Func<ReadOnlyMemory<byte>>? Head { get; init; }

    /// <summary>Null where there is none of that name.</summary>
    public static Format? Named(string name) => Array.Find(All, format => format.Name == name);

    /// <summary>A table of events; its lists are loaded when it is asked for.</summary>
    static Format Table(string name, string extension) =>
        new(name, extension, (report, _) => EventTables.Write(EventTables.Named(name)!, report)) { Head = () => EventTables.Header(EventTables.Named(name)!) };

    static string Conllu(Report report)
    {
        using var writer = new StringWriter();
        TreeWriter.Write(writer, report.Document, report.Trees);
        return writer.ToString();
    }

    static ReadOnlyMemory<byte> Line(ReadOnlyMemory<byte> json) => (byte[])[.. json.Span, (byte)'\n'];

    static ReadOnlyMemory<byte> Text(string text, Look look) => Encoding.UTF8.GetBytes(look.IsSeen ? Visible.Lines(text) : text);
}

/// <summary>How a page is to look.</summary>
/// <param name="Width">In cells.</param>
/// <param name="HasColours">Whether colour codes are understood.</param>
/// <param name="IsWide">Whether each line shows the rule and confidence behind it.</param>
/// <param name="IsSeen">Whether it goes to a terminal, where control characters would act.</param>
readonly record struct Look(int Width, bool HasColours, bool IsWide, bool IsSeen);
