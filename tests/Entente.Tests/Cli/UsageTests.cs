namespace Entente.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("argument missing", "read")]
    [InlineData("no command", "raed", "x.txt")]
    [InlineData("no option", "read", "--fromat", "json")]
    [InlineData("no option", "--frob")]
    [InlineData("no format 'xml'", "read", "--format", "xml", "x.txt")]
    [InlineData("not a day", "read", "--date", "18 December", "x.txt")]
    [InlineData("--jobs takes", "read", "--jobs", "none", "x.txt")]
    [InlineData("--jobs takes", "read", "--jobs", "0", "x.txt")]
    [InlineData("--output takes a folder", "read", "--output", "", "x.txt")]
    [InlineData("Say what to do")]
    public void Run_BadUsage_Exits2WithAHint(string said, params string[] arguments)
    {
        var result = Shell.Run(arguments);
        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("read", "-h")]
    public void Run_Help_EndsWithExamples(params string[] arguments)
    {
        var result = Shell.Run(arguments);
        Assert.Equal(0, result.Status);
        Assert.Contains("Examples:\n  entente read", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Run_Version_IsOneLine() => Assert.Matches(@"^entente \d+\.\d+\.\d+\s*$", Shell.Run("--version").Output);
}
