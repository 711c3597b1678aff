using System.Collections.Immutable;
using Entente.Reading;
using Entente.Reading.Commitments;
using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Tests.Commitments;

/// <summary>Runs every example and counter-example of <c>data/commitments/papers.jsonc</c>.</summary>
public sealed class PaperExampleTests
{
    static readonly Reader Reader = new();
    static readonly PaperBook Book = new(withExamples: true);

    public static TheoryData<string, string, bool> Examples
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach (var one in Book.Examples) data.Add(one.Rule, one.Text, one.IsCounter);
            return data;
        }
    }

    /// <summary>A kind's counter-example gives no paper of its kind, a fate's no paper of its status.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void Register_Example_Holds(string rule, string example, bool isCounter)
    {
        if (!isCounter)
        {
            var parts = example.Split(" | ");
            Assert.Contains($"{parts[0]} | {parts[1]}", Read(parts[2]).Select(one => $"{Kebab.Of(one.Kind)} {Kebab.Of(one.Status)} | {one.Name}"));
            return;
        }

        Assert.DoesNotContain(rule, Read(example).SelectMany(one => new[] { one.Rule["instrument-".Length..], Kebab.Of(one.Status) }));
    }

    static ImmutableArray<Instrument> Read(string sentence) =>
        Reader.Read(new Document("example", sentence) { Published = Publication.On(new DateOnly(2023, 12, 18), PublishedBasis.Given) }).Instruments;
}
