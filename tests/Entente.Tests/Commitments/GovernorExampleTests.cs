using System.Collections.Immutable;
using Entente.Reading;
using Entente.Reading.Commitments;
using Entente.Reading.Documents;

namespace Entente.Tests.Commitments;

/// <summary>Runs every example and counter-example of <c>data/commitments/governors.jsonc</c>.</summary>
public sealed class GovernorExampleTests
{
    static readonly Reader Reader = new();
    static readonly GovernorBook Book = new(withExamples: true);

    public static TheoryData<string, string> Examples => Rows(governor => governor.Examples);

    public static TheoryData<string, string> CounterExamples => Rows(governor => governor.Not);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Record_Example_IsMadeByItsGovernor(string governor, string example)
    {
        var parts = example.Split(" | ");
        var made = Read(parts[3]);
        Assert.Contains($"{governor}: {parts[0]} | {parts[1]} | {parts[2]}", made.Select(Line));
    }

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void Record_CounterExample_IsNotMadeByTheGovernor(string governor, string sentence) =>
        Assert.DoesNotContain(governor, Read(sentence).Select(one => one.Rule));

    [Fact]
    public void Governors_Each_HasExampleAndCounter() =>
        Assert.Empty(Book.Governors.Where(one => one.Examples.IsEmpty || one.Not.IsEmpty).Select(one => one.Id));

    static TheoryData<string, string> Rows(Func<Governor, IEnumerable<string>> of)
    {
        var data = new TheoryData<string, string>();
        foreach (var governor in Book.Governors)
            foreach (var example in of(governor)) data.Add(governor.Id, example);
        return data;
    }

    static ImmutableArray<Commitment> Read(string sentence) =>
        Reader.Read(new Document("example", sentence) { Published = Publication.On(new DateOnly(2023, 12, 18), PublishedBasis.Given) }).Commitments;

    static string Line(Commitment one) => $"{one.Rule}: {List(one.By)} > {List(one.To)} | {one.Kind.ToString().ToLowerInvariant()} | {one.Action}";

    static string List(IReadOnlyCollection<string> codes) => codes.Count == 0 ? "-" : string.Join(" + ", codes);
}
