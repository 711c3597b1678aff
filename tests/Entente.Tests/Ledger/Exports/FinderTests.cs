using Entente.Ledger.Exports;

namespace Entente.Tests.Ledger.Exports;

public sealed class FinderTests
{
    [Theory]
    [InlineData("RUR", "GRA", 1)]
    [InlineData("GRA", "RUR", 1)]
    [InlineData("RUR", "FRA", 0)]
    public void Find_Between_TakesWhereBothTakePart(string one, string other, int count)
    {
        using var ledgers = Filing.Sample();
        Assert.Equal(count, Exported.Lines(ledgers, new(ExportKind.Meetings) { Between = [one, other] }).Length);
        Assert.Equal(count, Exported.Lines(ledgers, new(ExportKind.Events) { Between = [one, other] }).Length);
        Assert.Equal(count, Exported.Lines(ledgers, new(ExportKind.Links) { Between = [one, other] }).Length);
    }

    [Theory]
    [InlineData("2024-06-05", null, 1)]
    [InlineData("2024-06-06", null, 0)]
    [InlineData(null, "2024-06-03", 1)]
    [InlineData(null, "2024-06-02", 0)]
    public void Find_Days_CountByTheMeetingsOwn(string? since, string? until, int count)
    {
        using var ledgers = Filing.Sample();
        var filter = new ExportFilter(ExportKind.Meetings) { Since = Day(since), Until = Day(until) };
        Assert.Equal(count, Exported.Lines(ledgers, filter).Length);
    }

    [Theory]
    [InlineData("2024-05-01", 1)]
    [InlineData("2024-05-02", 0)]
    public void Find_EventWithoutDays_CountsByItsReport(string since, int count)
    {
        using var ledgers = Filing.Sample();
        Assert.Equal(count, Exported.Lines(ledgers, new(ExportKind.Events) { Since = Day(since) }).Length);
    }

    [Theory]
    [InlineData(ExportKind.Meetings, "visit", "summit")]
    [InlineData(ExportKind.Commitments, "pledge", "offer")]
    [InlineData(ExportKind.Instruments, "treaty", "loan")]
    [InlineData(ExportKind.Events, "CONSULT", "ACCUSE")]
    [InlineData(ExportKind.Links, "meeting", "commitment")]
    public void Find_Type_TellsApart(ExportKind kind, string right, string wrong)
    {
        using var ledgers = Filing.Sample();
        Assert.Single(Exported.Lines(ledgers, new(kind) { Type = right }));
        Assert.Empty(Exported.Lines(ledgers, new(kind) { Type = wrong }));
    }

    [Theory]
    [InlineData(ExportKind.Meetings, "held", "scheduled")]
    [InlineData(ExportKind.Commitments, "open", "kept")]
    [InlineData(ExportKind.Events, "past", "future")]
    [InlineData(ExportKind.Links, "held", "cancelled")]
    public void Find_Status_TellsApart(ExportKind kind, string right, string wrong)
    {
        using var ledgers = Filing.Sample();
        Assert.Single(Exported.Lines(ledgers, new(kind) { Status = right }));
        Assert.Empty(Exported.Lines(ledgers, new(kind) { Status = wrong }));
    }

    [Fact]
    public void Find_RejectedRecord_IsLeftOut()
    {
        using var ledgers = Filing.Sample();
        using (var book = ledgers.Write()) book.Run("UPDATE records SET review = 'rejected'");
        Assert.Empty(Exported.Lines(ledgers, new(ExportKind.Meetings)));
        Assert.Empty(Exported.Lines(ledgers, new(ExportKind.Links)));
    }

    [Fact]
    public void Find_StepTakenBack_IsNoLink()
    {
        using var ledgers = Filing.Sample();
        using (var book = ledgers.Write()) book.Run("UPDATE steps SET unlearned = 1700000001 WHERE relation IS NOT NULL");
        Assert.Empty(Exported.Lines(ledgers, new(ExportKind.Links)));
    }

    static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);
}
