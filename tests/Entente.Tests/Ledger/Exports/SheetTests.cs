using System.Text.Json;
using Entente.Ledger.Exports;

namespace Entente.Tests.Ledger.Exports;

public sealed class SheetTests
{
    [Fact]
    public void Csv_CommasAndQuotes_AreEscaped()
    {
        using var ledgers = Filing.Sample();
        var line = Assert.Single(Exported.Lines(ledgers, new(ExportKind.Meetings)));
        Assert.Contains(",\"will visit Graustark from 3 to 5 June, \"\"with friends\"\"\",", line, StringComparison.Ordinal);
        Assert.Contains(",RUR;GRA,leader,Strelsau,GRA,2024-06-03,2024-06-05,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_Head_HasAsManyColumnsAsALine()
    {
        using var ledgers = Filing.Sample();
        foreach (var kind in Enum.GetValues<ExportKind>())
        {
            var lines = Exported.Text(ledgers, new(kind), "csv").Split('\n');
            Assert.Equal(Columns(lines[0]), Columns(lines[1]));
        }
    }

    [Fact]
    public void Ndjson_Record_HoldsEveryAssertionWithItsWords()
    {
        using var ledgers = Filing.Sample();
        using var meeting = JsonDocument.Parse(Exported.Text(ledgers, new(ExportKind.Meetings), "ndjson"));
        Assert.Equal(["RUR", "GRA"], meeting.RootElement.GetProperty("parties").EnumerateArray().Select(one => one.GetString()));
        var assertions = meeting.RootElement.GetProperty("assertions").EnumerateArray().ToList();
        Assert.Equal(["announced", "held"], assertions.Select(one => one.GetProperty("doc").GetString()));
        Assert.Equal([null, "held"], assertions.Select(one => one.GetProperty("relation").GetString()));
        Assert.Equal("after her visit to Graustark", assertions[1].GetProperty("evidence")[0].GetProperty("quote").GetString());
    }

    [Fact]
    public void Ndjson_Link_NamesBothDocuments()
    {
        using var ledgers = Filing.Sample();
        using var link = JsonDocument.Parse(Exported.Text(ledgers, new(ExportKind.Links), "ndjson"));
        Assert.Equal("announced", link.RootElement.GetProperty("earlier_document").GetString());
        Assert.Equal("held", link.RootElement.GetProperty("document").GetString());
        Assert.False(link.RootElement.TryGetProperty("assertions", out _));
    }

    [Fact]
    public void Write_EmptyLedger_StillHasAHead()
    {
        using var ledgers = new Ledgers();
        ledgers.Write().Dispose();
        Assert.StartsWith("id,kind,name,parties,", Exported.Text(ledgers, new(ExportKind.Meetings), "csv"), StringComparison.Ordinal);
        Assert.Empty(Exported.Text(ledgers, new(ExportKind.Meetings), "ndjson"));
    }

    /// <summary>Commas outside quotation marks, and one.</summary>
    static int Columns(string line) => line.Split('"').Where((_, index) => index % 2 == 0).Sum(part => part.Count(letter => letter == ',')) + 1;
}
