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

    [Fact]
    public void Show_PartyNotHeld_SaysSoAndFails()
    {
        Add();
        var (status, output, error) = Shell.Run(On("show", "XXX", "USA"));
        Assert.Equal((1, ""), (status, output));
        Assert.Contains("holds nothing of XXX", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_Name_IsTakenAsShowTakesIt()
    {
        Add();
        Assert.Equal(0, Shell.Run(On("brief", "cuba", "United States")).Status);
        Assert.Equal(Shell.Run(On("export", "meetings", "--between", "CUB", "USA")).Output, Shell.Run(On("export", "meetings", "--between", "Cuba", "usa")).Output);
        Assert.Contains("of Titicaca group and", Shell.Run(On("brief", "Titicaca group", "USA")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=db.example.org;Database=entente")]
    [InlineData("postgresql://db.example.org/entente")]
    public void Run_LedgerOnAServer_IsBadUsage(string ledger)
    {
        var (status, _, error) = Shell.Run("follow", "--ledger", ledger);
        Assert.Equal(2, status);
        Assert.Contains("PostgreSQL ledgers are not there yet", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_MemberSetTwiceOnUnknownId_IsOneLine()
    {
        Add();
        var trouble = Assert.Throws<Entente.Ledger.Storage.BookException>(
            () => Shell.Run(On("review", "correct", "0000000000000001", "--set", "status=held", "--set", "status=cancelled")));
        Assert.Contains("the ledger has no such assertion", trouble.Message, StringComparison.Ordinal);
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
