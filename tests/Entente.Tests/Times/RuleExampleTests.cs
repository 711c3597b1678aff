using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;
using Entente.Reading.Times;

namespace Entente.Tests.Times;

/// <summary>Runs every example and counter-example of <c>data/rules/times.jsonc</c>, read on Monday 18 December 2023.</summary>
public sealed class RuleExampleTests
{
    internal static readonly DateOnly Monday = new(2023, 12, 18);

    internal static readonly Calendar Calendar = new();

    static readonly Splitter Splitter = new();

    static readonly Parser Parser = new();

    public static TheoryData<string, string> Examples => All(rule => rule.Examples);

    public static TheoryData<string, string> Counters => All(rule => rule.Not);

    static TheoryData<string, string> All(Func<TimeRule, ImmutableArray<string>> lines)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in Calendar.Book.Rules)
            foreach (var line in lines(rule)) data.Add(rule.Id, line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Date_Example_IsMarkedByItsRule(string id, string line)
    {
        var cut = line.LastIndexOf(" = ", StringComparison.Ordinal);
        var (text, span) = Unmark(line[..cut]);
        var times = Read(text);
        if (line[(cut + 3)..] == "nothing")
        {
            Assert.DoesNotContain(times, time => time.Span.Overlaps(span!.Value));
            return;
        }

        var found = Assert.Single(times, time => time.Span == span);
        Assert.Equal(line[(cut + 3)..], Show(found));
        Assert.Equal(id, found.Rule);
    }

    [Theory]
    [MemberData(nameof(Counters))]
    public void Date_CounterExample_IsNotMarkedByTheRule(string id, string line)
    {
        var (text, span) = Unmark(line);
        Assert.DoesNotContain(Read(text), time => time.Rule == id && (span is null || time.Span == span));
    }

    [Fact]
    public void Rules_AllHaveExampleAndCounterExample() =>
        Assert.DoesNotContain(Calendar.Book.Rules, rule => rule.Examples.IsEmpty || rule.Not.IsEmpty || rule.Why.Length == 0);

    static string Show(TimeExpression time) =>
        string.Join(' ', new[] { time.Type.ToString().ToUpperInvariant(), time.Value ?? "null", time.Mod }.Where(part => part is not null));

    internal static ImmutableArray<TimeExpression> Read(string text) => Calendar.Date(Parse(text), Monday);

    internal static ImmutableArray<Tree> Parse(string text) => Parser.Parse(Splitter.Cut(new Document("test", text)));

    static (string Text, Span? Span) Unmark(string line)
    {
        var open = line.IndexOf('[');
        var close = line.IndexOf(']');
        return open < 0 ? (line, null) : (line.Remove(close, 1).Remove(open, 1), new Span(open, close - 1));
    }
}
