using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Tests.Parsing;

public sealed class TreeTests
{
    static readonly Document Document = new("d", "Ministers met");

    static readonly Sentence Sentence = new(Document, [new WordRow(0, 9, false), new WordRow(10, 13, false)], true);

    static TreeRow Row(int head) => new(Upos.Noun, "NN", "_", "x", head, head < 0 ? "root" : "nsubj");

    [Fact]
    public void Tree_OneRoot_IsFound() => Assert.Equal(1, new Tree(Sentence, [Row(1), Row(-1)], []).Root);

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(1, 0)]
    [InlineData(2, -1)]
    public void Tree_NotOneTree_IsRefused(int first, int second) =>
        Assert.Throws<ArgumentException>(() => new Tree(Sentence, [Row(first), Row(second)], []));

    [Fact]
    public void Write_TreeWithName_FillsTenColumns()
    {
        var tree = new Tree(Sentence, [Row(1), new TreeRow(Upos.Verb, "VBD", "Tense=Past", "meet", -1, "root")], [new NameSpan(0, 1, NameKind.Organisation)]);
        var writer = new StringWriter();
        TreeWriter.Write(writer, Document, [tree]);
        Assert.Contains("1\tMinisters\tx\tNOUN\tNN\t_\t2\tnsubj\t_\tNER=B-ORG\n", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("2\tmet\tmeet\tVERB\tVBD\tTense=Past\t0\troot\t_\t_\n", writer.ToString(), StringComparison.Ordinal);
    }
}
