using Entente.Reading;

namespace Entente.Tests.Docs;

/// <summary>Every example of the guide is run: the guide is the specification. docs/reading.md tells the syntax.</summary>
public sealed class GuideTests
{
    static readonly Reader Reader = new();

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Places.Repository, "docs"), "*.md").Order(StringComparer.Ordinal))
            for (var i = 0; i < Example.In(File.ReadAllText(page)).Count(); i++)
                data.Add(Path.GetFileName(page), i);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfTheGuide_Holds(string page, int number)
    {
        var example = Example.In(File.ReadAllText(Path.Combine(Places.Repository, "docs", page))).ElementAt(number);
        Assert.Null(Wrong(example));
    }

    [Theory]
    [InlineData("Talks.\n---\nparty KHM", "missing: party KHM")]
    [InlineData("date: 2023-12-18\nTalks.\n---\nnot published 2023-12-18 given", "forbidden: published 2023-12-18 given")]
    public void Wrong_BrokenExample_SaysSo(string block, string said) => Assert.Contains(said, Wrong(Example.Parse(block + "\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Talks.\n---\n\n")]
    [InlineData("Talks.\nparty KHM\n")]
    [InlineData("Talks.\n---\nnot parti KHM\n")]
    public void Parse_BadBlock_Throws(string block) => Assert.Throws<FormatException>(() => Example.Parse(block));

    /// <summary>What is wrong with an example, and all that the reader does say; null where nothing is.</summary>
    static string? Wrong(Example example)
    {
        var facts = Facts.Of(Reader.Read(example.Document)).ToList();
        string[] wrong =
        [
            .. example.Expected.Except(facts).Select(line => $"missing: {line}"),
            .. example.Forbidden.Intersect(facts).Select(line => $"forbidden: {line}"),
        ];
        return wrong.Length == 0 ? null : string.Join('\n', ["", .. wrong, "the reader says:", .. facts.Select(fact => "  " + fact)]);
    }
}
