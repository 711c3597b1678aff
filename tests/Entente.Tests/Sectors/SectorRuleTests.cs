using System.Collections.Immutable;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Sectors;

namespace Entente.Tests.Sectors;

/// <summary>Runs every example and counter-example of <c>data/rules/sectors.jsonc</c>.</summary>
public sealed class SectorRuleTests
{
    static readonly Reader Reader = new();

    static readonly ImmutableArray<SectorRule> Rules = SectorRule.Load();

    public static TheoryData<string, string> Examples => All(rule => rule.Examples);

    public static TheoryData<string, string> Counters => All(rule => rule.Not);

    static TheoryData<string, string> All(Func<SectorRule, ImmutableArray<string>> lines)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in Rules)
            foreach (var line in lines(rule)) data.Add(rule.Id, line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Find_Example_NamesTheSectorByTheRule(string id, string line)
    {
        var (sector, sentence) = Cut(line);
        Assert.Contains((sector, id), Read(sentence).Select(one => (one.Code, one.Rule)));
    }

    [Theory]
    [MemberData(nameof(Counters))]
    public void Find_CounterExample_DoesNotNameTheSector(string id, string line)
    {
        var (sector, sentence) = Cut(line);
        Assert.DoesNotContain(sector, Read(sentence).Select(one => one.Code));
        Assert.Contains(Rules, rule => rule.Id == id);
    }

    [Fact]
    public void Rules_AllHaveExampleAndCounterExample() =>
        Assert.DoesNotContain(Rules, rule => rule.Examples.IsEmpty || rule.Not.IsEmpty || rule.Why.Length == 0);

    static (string Sector, string Sentence) Cut(string line) => line.Split(" | ", 2) is [var sector, var sentence] ? (sector, sentence) : throw new FormatException(line);

    static ImmutableArray<SectorMention> Read(string sentence) => Reader.Read(new Document("test", sentence)).Sectors;
}
