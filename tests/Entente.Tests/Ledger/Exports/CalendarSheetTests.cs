using Entente.Ledger.Exports;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace Entente.Tests.Ledger.Exports;

/// <summary>The calendar is read back by the package's parser, as a program for calendars would.</summary>
public sealed class CalendarSheetTests
{
    [Fact]
    public void Ics_Meeting_IsAnAllDayEvent()
    {
        using var ledgers = Filing.Sample();
        var visit = Assert.Single(Read(ledgers));
        Assert.True(visit.IsAllDay);
        Assert.Equal(new DateOnly(2024, 6, 3), visit.Start!.Date);
        Assert.Equal(new DateOnly(2024, 6, 6), visit.End!.Date); // exclusive
        Assert.Equal("Visit: RUR, GRA", visit.Summary);
        Assert.Equal("Strelsau, GRA", visit.Location);
        Assert.Equal("CONFIRMED", visit.Status);
        Assert.Equal(new Uri("https://example.org/held"), visit.Url);
    }

    [Fact]
    public void Ics_Description_QuotesEverySource()
    {
        using var ledgers = Filing.Sample();
        var told = Assert.Single(Read(ledgers)).Description!;
        Assert.Contains("“will visit Graustark from 3 to 5 June, \"with friends\"”\nOn announced <things>. Sample Wire, 1 May 2024\n", told, StringComparison.Ordinal);
        Assert.Contains("“after her visit to Graustark”", told, StringComparison.Ordinal);
        Assert.DoesNotContain("not known", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Ics_ExportedTwice_IsTheSame()
    {
        using var ledgers = Filing.Sample();
        Assert.Equal(Exported.Text(ledgers, new(ExportKind.Meetings), "ics"), Exported.Text(ledgers, new(ExportKind.Meetings), "ics"));
    }

    [Fact]
    public void Ics_DaysChanged_KeepsItsUidAndRaisesItsSequence()
    {
        using var ledgers = Filing.Sample();
        var before = Assert.Single(Read(ledgers));
        Change(ledgers, "UPDATE records SET from_day = '2024-06-10', to_day = '2024-06-12', sequence = sequence + 1 WHERE kind = 'meeting'");
        var after = Assert.Single(Read(ledgers));
        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal(before.Sequence + 1, after.Sequence);
    }

    [Theory]
    [InlineData("cancelled", "CANCELLED", "Visit: RUR, GRA (cancelled)")]
    [InlineData("postponed", "TENTATIVE", "Visit: RUR, GRA (postponed)")]
    [InlineData("scheduled", "CONFIRMED", "Visit: RUR, GRA")]
    public void Ics_Status_IsOneOfTheThreeACalendarKnows(string status, string shown, string summary)
    {
        using var ledgers = Filing.Sample();
        Change(ledgers, $"UPDATE records SET status = '{status}' WHERE kind = 'meeting'");
        var visit = Assert.Single(Read(ledgers));
        Assert.Equal(shown, visit.Status);
        Assert.Equal(summary, visit.Summary);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("to")]
    public void Ics_OpenEnd_IsLeftOut(string bound)
    {
        using var ledgers = Filing.Sample();
        Change(ledgers, $"UPDATE records SET {bound}_day = NULL WHERE kind = 'meeting'");
        Change(ledgers, $"UPDATE assertions SET body = json_set(body, '$.{bound}', NULL) WHERE kind = 'meeting'");
        Assert.Empty(Read(ledgers));
    }

    [Theory]
    [InlineData("from_day")]
    [InlineData("to_day")]
    public void Ics_BoundThatAnotherDocumentTells_IsTaken(string column)
    {
        using var ledgers = Filing.Sample();
        Change(ledgers, $"UPDATE records SET {column} = NULL WHERE kind = 'meeting'");
        var visit = Assert.Single(Read(ledgers));
        Assert.Equal((new DateOnly(2024, 6, 3), new DateOnly(2024, 6, 6)), (visit.Start!.Date, visit.End!.Date));
    }

    [Theory]
    [InlineData("2024-06-01", "2024-06-30", true)]
    [InlineData("2024-02-15", "2024-03-20", true)]
    [InlineData("2024-06-01", "2024-06-02", false)]
    [InlineData("2024-06-29", "2024-06-30", false)]
    public void Ics_BoundsThatAreNoSpan_SaySo(string from, string to, bool isSaid)
    {
        using var ledgers = Filing.Sample();
        Change(ledgers, "UPDATE assertions SET body = json_set(body, '$.edtf', NULL) WHERE kind = 'meeting'");
        Change(ledgers, $"UPDATE records SET from_day = '{from}', to_day = '{to}' WHERE kind = 'meeting'");
        Assert.Equal(isSaid, Assert.Single(Read(ledgers)).Description!.Contains("The day is not known: some time within these days.", StringComparison.Ordinal));
    }

    [Fact]
    public void Ics_MonthInEdtf_IsNoSpan()
    {
        using var ledgers = Filing.Sample();
        Change(ledgers, "UPDATE assertions SET body = json_set(body, '$.edtf', '2024-06') WHERE kind = 'meeting'");
        Assert.Contains("The day is not known", Assert.Single(Read(ledgers)).Description!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open", "NEEDS-ACTION")]
    [InlineData("kept", "COMPLETED")]
    [InlineData("withdrawn", "CANCELLED")]
    public void Ics_Promise_IsAToDoOfItsLastDay(string status, string shown)
    {
        using var ledgers = Filing.Sample();
        Change(ledgers, $"UPDATE records SET status = '{status}' WHERE kind = 'commitment'");
        var promise = Assert.Single(Calendar.Load(Exported.Text(ledgers, new(ExportKind.Commitments), "ics"))!.Todos);
        Assert.Equal(new DateOnly(2025, 12, 31), promise.Due!.Date);
        Assert.Equal("RUR: give 20 tractors", promise.Summary);
        Assert.Equal(shown, promise.Status);
        Assert.Contains("Due: by 2025\n", promise.Description!, StringComparison.Ordinal);
    }

    [Fact]
    public void Ics_AddressThatIsNoWebPage_IsLeftOut()
    {
        using var ledgers = Filing.Sample();
        Change(ledgers, "UPDATE documents SET url = 'file:///etc/passwd'");
        Assert.Null(Assert.Single(Read(ledgers)).Url);
    }

    static List<CalendarEvent> Read(Ledgers ledgers) => [.. Calendar.Load(Exported.Text(ledgers, new(ExportKind.Meetings), "ics"))!.Events];

    static void Change(Ledgers ledgers, string sql)
    {
        using var book = ledgers.Write();
        Assert.NotEqual(0, book.Run(sql));
    }
}
