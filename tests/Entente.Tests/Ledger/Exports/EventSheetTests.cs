using System.Text;
using Entente.Ledger.Exports;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Tests.Ledger.Exports;

public sealed class EventSheetTests
{
    const string Text = "Norway expelled three Russian diplomats on Monday. Norwegian Foreign Minister Ingrid Solberg accused Russia of spying.";

    [Fact]
    public void Gdelt_OfTheLedger_IsThatOfTheReport()
    {
        var report = new Reader().Read(new Document("one", Text) { Published = Publication.On(new(2024, 3, 4), PublishedBasis.Given), Publisher = "Sample Wire" });
        var read = Encoding.UTF8.GetString(EventTables.Write(EventTables.Named("gdelt")!, report).Span);
        using var ledgers = new Ledgers();
        ledgers.Enter(ReportWriter.ToRow(report));
        var kept = Exported.Text(ledgers, new(ExportKind.Events), "gdelt");
        Assert.Contains("RUS", kept, StringComparison.Ordinal);
        Assert.Equal(Sorted(read), Sorted(kept));
    }

    [Theory]
    [InlineData("polecat")]
    [InlineData("icews")]
    public void Table_WithAHeader_HasItOnce(string format)
    {
        using var ledgers = Filing.Sample();
        var lines = Exported.Text(ledgers, new(ExportKind.Events), format).TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Equal(lines[0].Split('\t').Length, lines[1].Split('\t').Length);
    }

    [Fact]
    public void Formats_OfRecords_HoldNoEventTables() => Assert.DoesNotContain("gdelt", Exporter.Formats(ExportKind.Meetings));

    static string[] Sorted(string table) => [.. table.TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal)];
}
