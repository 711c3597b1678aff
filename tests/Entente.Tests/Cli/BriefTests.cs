using Entente.Tests.Ledger.Exports;

namespace Entente.Tests.Cli;

public sealed class BriefTests
{
    [Fact]
    public void Brief_WithoutAFile_IsMarkdown()
    {
        using var ledgers = Filing.Sample();
        var result = Shell.Run("brief", "rur", "GRA", "--on", "2024-07-01", "--ledger", ledgers.Path);
        Assert.Equal(0, result.Status);
        Assert.StartsWith("# RUR and GRA\n\nAs of 1 July 2024. Records from 2 documents of 1 May 2024 to 6 June 2024.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.md", "# RUR")]
    [InlineData("x.html", "<!doctype html>")]
    [InlineData("x.DOCX", "PK")]
    public void Brief_File_IsWhatItsEndingSays(string name, string start)
    {
        using var ledgers = Filing.Sample();
        Assert.Equal(0, Shell.Run("brief", "RUR", "GRA", "-o", ledgers.Beside(name), "--ledger", ledgers.Path).Status);
        Assert.StartsWith(start, File.ReadAllText(ledgers.Beside(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_UnknownPair_SaysSoAndLeavesNoFile()
    {
        using var ledgers = Filing.Sample();
        var result = Shell.Run("brief", "RUR", "FRA", "-o", ledgers.Beside("x.md"), "--ledger", ledgers.Path);
        Assert.Equal(1, result.Status);
        Assert.Contains("tells nothing of RUR and FRA together", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(ledgers.Beside("x.md")));
    }

    [Theory]
    [InlineData("ends with .md, .html, .docx, not 'x.pdf'", "brief", "RUR", "GRA", "-o", "x.pdf")]
    [InlineData("'brief'", "brief", "RUR")]
    public void Brief_BadUsage_Exits2WithAHint(string said, params string[] arguments)
    {
        var result = Shell.Run(arguments);
        Assert.Equal(2, result.Status);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
    }
}
