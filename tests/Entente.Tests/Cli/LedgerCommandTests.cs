using Entente.Tests.Ledger;

namespace Entente.Tests.Cli;

/// <summary>The ledger's commands from a folder of samples on.</summary>
public sealed class LedgerCommandTests : IDisposable
{
    readonly Ledgers _ledgers = new();

    public void Dispose() => _ledgers.Dispose();

    string[] On(params string[] arguments) => [.. arguments, "--ledger", _ledgers.Path];

    Shell.Result Add() => Shell.Run(On("add", Path.Combine(Places.Repository, "samples", "archive.jsonl")));

    [Fact]
    public void Add_Twice_SaysSoAndChangesNothing()
    {
        Assert.StartsWith("2 documents added", Add().Output, StringComparison.Ordinal);
        var before = Shell.Run(On("follow", "--format", "ndjson")).Output;
        Assert.StartsWith("0 documents added (0 reprints, 0 later editions); 2 known already.", Add().Output, StringComparison.Ordinal);
        Assert.Equal(before, Shell.Run(On("follow", "--format", "ndjson")).Output);
    }

    [Fact]
    public void Follow_VisitAnnouncedAndHeld_IsTold()
    {
        Add();
        var told = Shell.Run(On("follow")).Output;
        Assert.Contains("2016-02-18 first report: \"US President Barack Obama will visit Cuba", told, StringComparison.Ordinal);
        Assert.Contains("2016-03-22 held: \"US President Barack Obama ended a visit to Cuba", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_NamesOrCodes_AreTheSamePage()
    {
        Add();
        var named = Shell.Run(On("show", "cuba", "United States"));
        Assert.Equal(0, named.Status);
        Assert.StartsWith("Cuba (CUB) – United States (USA)", named.Output, StringComparison.Ordinal);
        Assert.Equal(named.Output, Shell.Run(On("show", "CUB", "usa")).Output);
    }

    [Theory]
    [InlineData("show", "KHM", "JPN")]
    [InlineData("due")]
    [InlineData("search", "words")]
    [InlineData("relations")]
    [InlineData("follow")]
    [InlineData("review")]
    public void Run_NoLedger_IsOneLineAndFails(params string[] arguments)
    {
        var trouble = Assert.Throws<Entente.Ledger.Storage.BookException>(() => Shell.Run(On(arguments)));
        Assert.Contains("there is no ledger here yet", trouble.Message, StringComparison.Ordinal);
    }
}
