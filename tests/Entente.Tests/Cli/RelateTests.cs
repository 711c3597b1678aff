using System.Text.Json;

namespace Entente.Tests.Cli;

public sealed class RelateTests
{
    const string Good = """{"id":"1","text":"Chad thanked Niger.","source":{"start":0,"end":4},"target":{"start":13,"end":18}}""";

    static JsonElement[] Answers(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public void Run_APair_IsAnsweredWithSixMembers()
    {
        var result = Shell.Run(Good, ["relate"]);
        var answer = Assert.Single(Answers(result.Output));
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Equal(["id", "type", "mode", "quad", "score", "confidence"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("1", "SUPPORT", "verbal-cooperation"), (answer.GetProperty("id").GetString(), answer.GetProperty("type").GetString(), answer.GetProperty("quad").GetString()));
        Assert.InRange(answer.GetProperty("confidence").GetDouble(), 0, 1);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","text":null}""")]
    [InlineData("""{"id":"x","text":"Chad thanked Niger.","source":{"start":"a","end":4}}""")]
    [InlineData("""{"id":"x","text":"Chad thanked Niger.","source":{"start":9,"end":4}}""")]
    [InlineData("""{"id":"x","text":"Chad thanked Niger.","source":"Chad"}""")]
    [InlineData("""{"id":"x","text":"Chad thanked Niger.","source":{"start":0,"end":40}}""")]
    [InlineData("""{"id":"x","text":"Chad thanked Niger.","source":{"start":-1,"end":4}}""")]
    public void Run_ABadLine_IsToldByItsNumberAndTheRestAnswered(string bad)
    {
        var result = Shell.Run($"{bad}\n{Good}\n", ["relate"]);
        Assert.Equal(1, result.Status);
        Assert.StartsWith("line 1: no pair: ", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal("1", Assert.Single(Answers(result.Output)).GetProperty("id").GetString());
    }

    [Fact]
    public void Run_BlankLines_AreNoPairs() => Assert.Single(Answers(Shell.Run($"\n  \n{Good}\n\n", ["relate"]).Output));

    [Theory]
    [InlineData("""{"id":7,"text":"Chad thanked Niger.","source":{"start":0,"end":4},"target":null}""")]
    [InlineData("""{"id":7,"text":"Chad thanked Niger.","source":null,"target":{"start":13,"end":18}}""")]
    [InlineData("""{"id":7,"text":"Chad thanked Niger.","source":null,"target":null}""")]
    [InlineData("""{"id":7,"text":""}""")]
    public void Run_AMarkMissing_IsAnsweredAll(string line)
    {
        var result = Shell.Run(line, ["relate"]);
        Assert.Equal(0, result.Status);
        Assert.Equal(7, Assert.Single(Answers(result.Output)).GetProperty("id").GetInt32());
    }

    [Fact]
    public void Run_NoMarks_HasNoType()
    {
        var answer = Assert.Single(Answers(Shell.Run("""{"text":"Chad thanked Niger.","source":null,"target":null}""", ["relate"]).Output));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Null), (answer.GetProperty("id").ValueKind, answer.GetProperty("type").ValueKind, answer.GetProperty("score").ValueKind));
    }

    /// <summary>A sign outside the basic plane is one code point and two UTF-16 units.</summary>
    [Fact]
    public void Run_SignsOfTwoUnits_CountOnce()
    {
        const string Pair = """{"text":"😀😀 Chad thanked Niger. Mali accused Togo of lying.","source":{"start":SS,"end":SE},"target":{"start":TS,"end":TE}}""";
        string Type(int source, int sourceEnd, int target, int targetEnd) =>
            Assert.Single(Answers(Shell.Run(Pair.Replace("SS", $"{source}").Replace("SE", $"{sourceEnd}").Replace("TS", $"{target}").Replace("TE", $"{targetEnd}"), ["relate"]).Output)).GetProperty("type").GetString()!;
        Assert.Equal("SUPPORT", Type(3, 7, 16, 21));
        Assert.Equal("ACCUSE", Type(23, 27, 36, 40));
    }

    [Fact]
    public void Run_Jobs_KeepTheOrder() =>
        Assert.Equal(["0", "1", "2", "3", "4", "5"], Answers(Shell.Run(string.Join('\n', Enumerable.Range(0, 6).Select(i => Good.Replace("\"1\"", $"\"{i}\""))), ["relate", "--jobs", "3"]).Output).Select(answer => answer.GetProperty("id").GetString()!));

    [Fact]
    public void Run_Wide_SaysTheRuleAndReasons()
    {
        var answer = Assert.Single(Answers(Shell.Run(Good, ["relate", "--wide"]).Output));
        Assert.NotEmpty(answer.GetProperty("rule").GetString()!);
        Assert.NotEmpty(answer.GetProperty("reasons").EnumerateArray());
    }
}
