using System.Text.RegularExpressions;
using Entente.Tests.Cli;
using Entente.Tests.Ledger;

namespace Entente.Tests.Docs;

/// <summary>
/// The commands of docs/ledger.md are run on the samples, one after the other, in one ledger, and so is the brief of docs/briefs.md: what the pages show is what is
/// printed. Every new rule of reading may change a line; a page may lag behind in one line of four, no more. <c>ENTENTE_WRITE_GUIDE=1 dotnet test</c> writes the
/// pages anew; look at them before you commit.
/// </summary>
public sealed partial class ConsoleTests
{
    const string Cut = "...";
    const double Lag = 0.25; // of the lines

    static readonly bool Writes = Environment.GetEnvironmentVariable("ENTENTE_WRITE_GUIDE") == "1";

    [Fact]
    public void Commands_OfTheLedgersPage_PrintAboutWhatItShows()
    {
        using var ledgers = new Ledgers();
        var count = 0;
        Compare("docs/ledger.md", Console(), block =>
        {
            count++;
            var (command, shown) = (block.Split('\n')[0], block[(block.IndexOf('\n') + 1)..]);
            return command + "\n" + Like(shown, Run(ledgers, command["$ entente ".Length..]));
        });
        Assert.Equal(5, count);
        Assert.NotEmpty(File.ReadAllText(ledgers.Beside("brief.md")));
    }

    [Fact]
    public void Brief_OfItsPage_IsAboutWhatItShows()
    {
        using var ledgers = new Ledgers();
        Run(ledgers, "add samples");
        Compare("docs/briefs.md", Markdown(), block => Like(block, Run(ledgers, "brief USA CUB --on 2016-04-01")));
    }

    static string Run(Ledgers ledgers, string command)
    {
        var words = command.Split(' ').Select(word => word == "samples" ? Path.Combine(Places.Repository, "samples") : word == "brief.md" ? ledgers.Beside(word) : word);
        var result = Shell.Run([.. words, "--ledger", ledgers.Path]);
        Assert.True(result.Status == 0, $"{command}: {result.Error}");
        return result.Output.TrimEnd('\n') + "\n";
    }

    /// <summary>As much of what was printed as the page shows: up to its "..." where it is cut.</summary>
    static string Like(string shown, string printed)
    {
        if (printed == "\n") return "";
        var lines = shown.Split('\n', StringSplitOptions.None);
        return lines is [.., Cut, ""] ? string.Join('\n', printed.Split('\n').Take(lines.Length - 2)) + $"\n{Cut}\n" : printed;
    }

    static void Compare(string page, Regex blocks, Func<string, string> print)
    {
        var path = Path.Combine(Places.Repository, page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var now = blocks.Replace(text, match => match.Groups[1].Value + print(match.Groups[2].Value) + match.Groups[3].Value);
        if (Writes) File.WriteAllText(path, now);
        else AssertNear(Lines(blocks, now), Lines(blocks, text));
    }

    static void AssertNear(List<string> now, List<string> shown)
    {
        var stale = shown.Except(now).ToList();
        Assert.True(stale.Count <= Lag * shown.Count, $"No longer printed:\n{string.Join('\n', stale)}");
    }

    /// <summary>Of the blocks, without the numbers of notes: one note more at the top moves all that follow.</summary>
    static List<string> Lines(Regex blocks, string page) =>
        [.. blocks.Matches(page).SelectMany(match => match.Groups[2].Value.Split('\n')).Where(line => line.Length > 0).Select(line => Number().Replace(line, "[^]")).Distinct()];

    [GeneratedRegex(@"\[\^\d+\]")]
    private static partial Regex Number();

    [GeneratedRegex(@"(^```console\n)(.*?)(^```$)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex(@"(^```markdown\n)(.*?)(^```$)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Markdown();
}
