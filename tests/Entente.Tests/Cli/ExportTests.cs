using Entente.Tests.Ledger.Exports;

namespace Entente.Tests.Cli;

public sealed class ExportTests
{
    [Fact]
    public void Export_Csv_GoesToTheOutput()
    {
        using var ledgers = Filing.Sample();
        var result = Shell.Run("export", "meetings", "--between", "rur", "GRA", "--ledger", ledgers.Path);
        Assert.Equal(0, result.Status);
        Assert.Equal(2, result.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Export_ToAFile_WritesItWholeAndNothingElse()
    {
        using var ledgers = Filing.Sample();
        var file = ledgers.Beside("links.csv");
        File.WriteAllText(file, new string('x', 100_000));
        Assert.Equal("", Shell.Run("export", "links", "-o", file, "--ledger", ledgers.Path).Output);
        Assert.StartsWith("record,kind,name,", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.False(File.Exists(file + ".part"));
    }

    [Fact]
    public void Export_FolderMissing_SaysWhichFile()
    {
        using var ledgers = Filing.Sample();
        var trouble = Assert.Throws<IOException>(() => Shell.Run("export", "links", "-o", ledgers.Beside("none/links.csv"), "--ledger", ledgers.Path));
        Assert.Contains("links.csv: it cannot be written", trouble.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no 'wishes' to export", "export", "wishes")]
    [InlineData("There is no format 'xml' of events; there are csv", "export", "events", "--format", "xml")]
    [InlineData("There is no format 'ics' of links", "export", "links", "--format", "ics")]
    [InlineData("--between", "export", "events", "--between", "KHM")]
    [InlineData("not a day", "export", "events", "--since", "May")]
    public void Export_BadUsage_Exits2WithAHint(string said, params string[] arguments)
    {
        var result = Shell.Run(arguments);
        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.Contains("Try 'entente export --help'.", result.Error, StringComparison.Ordinal);
    }
}
