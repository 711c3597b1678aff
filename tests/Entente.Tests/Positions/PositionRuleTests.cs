using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Positions;
using Entente.Reading.Reports;
using Entente.Tests.Docs;

namespace Entente.Tests.Positions;

/// <summary>Runs every example and counter-example of <c>statements.jsonc</c>, <c>facts.jsonc</c> and <c>matters.jsonc</c>, read on Monday 18 December 2023.</summary>
public sealed class PositionRuleTests
{
    static readonly string[] Files = ["statements.jsonc", "facts.jsonc", "matters.jsonc"];

    static readonly Reader Reader = new();

    public static TheoryData<string, string> Examples => All(rule => rule.Examples);

    public static TheoryData<string, string> Counters => All(rule => rule.Not);

    static TheoryData<string, string> All(Func<PositionRule, IEnumerable<string>> lines)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in Files.SelectMany(file => PositionRule.Load(file).Values).OrderBy(rule => rule.Id, StringComparer.Ordinal))
            foreach (var line in lines(rule)) data.Add(rule.Id, line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Take_Example_IsReadByItsRule(string id, string line)
    {
        if (line.Split(" <- ", 2) is not [var expected, var text]) throw new FormatException(line);
        var report = Read(text);
        Assert.Contains(expected, Facts.Of(report).Where(fact => fact.Split(' ')[0] == expected.Split(' ')[0]));
        Assert.Contains(id, Rules(report));
    }

    [Theory]
    [MemberData(nameof(Counters))]
    public void Take_CounterExample_IsNotReadByTheRule(string id, string line) => Assert.DoesNotContain(id, Rules(Read(line)));

    [Fact]
    public void Rules_AllHaveExampleAndCounterExample() =>
        Assert.DoesNotContain(Files.SelectMany(file => PositionRule.Load(file).Values), rule => rule.Examples.IsEmpty || rule.Not.IsEmpty || rule.Why.Length == 0);

    static IEnumerable<string> Rules(Report report) =>
        report.Facts.Select(one => one.Rule).Concat(report.Statements.Select(one => one.Rule)).Concat(report.Matters.Select(one => one.Rule));

    static Report Read(string text) => Reader.Read(new Document("test", text) { Published = Publication.On(new(2023, 12, 18), PublishedBasis.Given) });
}
