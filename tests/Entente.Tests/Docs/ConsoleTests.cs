using System.Text.RegularExpressions;
using Entente.Tests.Cli;
using Entente.Tests.Ledger;

namespace Entente.Tests.Docs;

/// <summary>The commands of docs/ledger.md are run on the samples, one after the other, in one ledger.</summary>
public sealed partial class ConsoleTests
{
    [Fact]
    public void Commands_OfTheLedgersPage_AllSucceed()
    {
        using var ledgers = new Ledgers();
        var commands = Command().Matches(File.ReadAllText(Path.Combine(Places.Repository, "docs/ledger.md")).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(5, commands.Count);
        foreach (var command in commands)
        {
            var words = command.Split(' ')
                .Select(word => word == "samples" ? Path.Combine(Places.Repository, "samples") : word == "brief.md" ? ledgers.Beside(word) : word);
            var result = Shell.Run([.. words, "--ledger", ledgers.Path]);
            Assert.True(result.Status == 0, $"{command}: {result.Error}");
        }

        Assert.NotEmpty(File.ReadAllText(ledgers.Beside("brief.md")));
    }

    [GeneratedRegex(@"^\$ entente (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
