using System.Text.Json;
using System.Xml.Linq;

namespace Entente.Tests.Cli;

public sealed class ReadTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("entente").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void Run_Piped_PrintsAReportALineInOrder()
    {
        var result = Shell.Run("read", Write("b.txt", "The ministers met in Lomé.\n"), Write("a.txt", "Talks went on."));
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Equal(["b.txt", "a.txt"], Names(result.Output));
    }

    [Fact]
    public void Run_StandardInput_IsRead() =>
        Assert.Contains("met in Lomé", Shell.Run("The ministers met in Lomé.", ["read", "-"]).Output, StringComparison.Ordinal);

    [Fact]
    public void Run_OnATerminal_PrintsTheBrief() =>
        Assert.StartsWith("The ministers met in Lomé.\n", Shell.Run("", ["read", Write("a.txt", "The ministers met in Lomé.")], isSeen: true).Output, StringComparison.Ordinal);

    [Fact]
    public void Run_MissingFile_Exits1AndReadsTheRest()
    {
        var result = Shell.Run("read", Path.Combine(_folder, "none.txt"), Write("a.txt", "Talks went on."));
        Assert.Equal(1, result.Status);
        Assert.Equal(["a.txt"], Names(result.Output));
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains("none.txt", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("timeml")]
    public void Run_SingleFormatWithTwoDocuments_Exits2AndPrintsNothing(string format)
    {
        var result = Shell.Run("read", "--format", format, Write("a.txt", "One."), Write("b.txt", "Two."));
        Assert.Equal((2, ""), (result.Status, result.Output));
        Assert.Contains("--output", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("polecat", "Event ID\t", 3)]
    [InlineData("icews", "Event ID\t", 3)]
    [InlineData("gdelt", "", 2)]
    public void Run_TableOfEvents_HasOneHeader(string format, string begin, int lines)
    {
        var output = Shell.Run("read", "--format", format, Write("a.txt", "Norway condemned Sudan."), Write("b.txt", "It rained."), Write("c.txt", "Japan thanked Laos.")).Output;
        Assert.StartsWith(begin, output, StringComparison.Ordinal);
        Assert.Equal(lines, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Run_TableIntoAFolder_GivesEachFileItsHeader()
    {
        Shell.Run("read", "--format", "icews", "--output", Path.Combine(_folder, "out"), Write("a.txt", "Norway condemned Sudan."), Write("b.txt", "It rained."));
        Assert.All(Directory.EnumerateFiles(Path.Combine(_folder, "out")), file => Assert.StartsWith("Event ID\t", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(_folder, "out")).Count());
    }

    [Fact]
    public void Run_Json_IsOneObject() =>
        Assert.Equal("entente/report/1", JsonDocument.Parse(Shell.Run("read", "--format", "json", Write("a.txt", "One.")).Output).RootElement.GetProperty("schema").GetString());

    [Fact]
    public void Run_Timeml_KeepsTheText() =>
        Assert.Equal("One & <two>.\n", XDocument.Parse(Shell.Run("read", "--format", "timeml", Write("a.txt", "One & <two>.\n")).Output, LoadOptions.PreserveWhitespace).Root!.Element("TEXT")!.Value);

    [Fact]
    public void Run_Conllu_HasARowAWord()
    {
        var output = Shell.Run("read", "--format", "conllu", Write("a.txt", "Talks went on.")).Output;
        Assert.Equal(["Talks", "went", "on", "."], output.Split('\n').Where(line => line.Contains('\t')).Select(line => line.Split('\t')[1]));
    }

    [Fact]
    public void Run_Plover_SaysThatNoEventsAreCoded()
    {
        var result = Shell.Run("read", "--format", "plover", Write("a.txt", "One."), Write("b.txt", "Two."));
        Assert.Equal((0, ""), (result.Status, result.Output));
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Run_Options_SayWhatTheTextDoesNot()
    {
        var output = Shell.Run("read", "--date", "2023-12-18", "--title", "Talks", "--publisher", "Wire", "--url", "https://example.org/1", Write("a.txt", "One.")).Output;
        var document = JsonDocument.Parse(output).RootElement.GetProperty("document");
        Assert.Equal(
            ["2023-12-18", "given", "Talks", "Wire", "https://example.org/1"],
            new[] { "published", "publishedBasis", "title", "publisher", "url" }.Select(member => document.GetProperty(member).GetString()));
    }

    [Fact]
    public void Run_Output_WritesAFileADocument()
    {
        var target = Path.Combine(_folder, "reports");
        var result = Shell.Run("read", "--format", "conllu", "--output", target, Write("a.txt", "One."), Write("b.txt", "Two."));
        Assert.Equal((0, ""), (result.Status, result.Output));
        Assert.Equal(["a.txt.conllu", "b.txt.conllu"], Directory.GetFiles(target).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Run_AnyJobs_PrintsTheSame()
    {
        string[] inputs = [.. Enumerable.Range(0, 40).Select(number => Write($"{number:00}.txt", $"Talks number {number} went on.\n"))];
        var one = Shell.Run(["read", "--jobs", "1", .. inputs]).Output;
        Assert.Equal(40, Names(one).Length);
        Assert.Equal(one, Shell.Run(["read", "--jobs", "5", .. inputs]).Output);
    }

    [Fact]
    public void Run_EscapeInTheText_NeverReachesATerminal()
    {
        var path = Write("a.txt", "The \u001b[2Jministers met.\n");
        foreach (var format in new[] { "brief", "ndjson", "json", "conllu", "timeml" })
            Assert.DoesNotContain('\u001b', Shell.Run("", ["read", "--format", format, path], isSeen: true).Output);
    }

    static string[] Names(string output) =>
        [.. output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("name").GetString()!)];
}
