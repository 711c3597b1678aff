using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Tests.Parsing;

public sealed class GivenTreesTests
{
    static readonly Parser Parser = new();

    static string Row(int id, string form, int head, string deprel, string misc = "_") => $"{id}\t{form}\t{form}\tVERB\tVB\t_\t{head}\t{deprel}\t_\t{misc}\n";

    static Tree Read(string text, string conllu) => Assert.Single(GivenTrees.Read(new Document("d", text) { Conllu = conllu }, Parser));

    [Fact]
    public void Read_WholeTree_IsTakenAsItIs()
    {
        var tree = Read("Talks resumed", Row(1, "Talks", 0, "root") + Row(2, "resumed", 1, "acl"));
        Assert.Equal((0, "acl", Upos.Verb), (tree.Root, tree[1].Deprel, tree[1].Upos));
    }

    [Fact]
    public void Read_Cycle_GetsTheEnginesTree()
    {
        var tree = Read("Talks resumed", Row(1, "Talks", 2, "x") + Row(2, "resumed", 1, "y"));
        Assert.DoesNotContain("y", tree.Rows.Select(row => row.Deprel));
    }

    [Fact]
    public void Read_RangeThatSpellsItsWords_SlicesThem()
    {
        var tree = Read("don't", "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n" + Row(1, "do", 0, "root") + Row(2, "n't", 1, "advmod"));
        Assert.Equal(["do", "n't"], [tree.Sentence[0].ToString(), tree.Sentence[1].ToString()]);
    }

    [Fact]
    public void Read_NamesInMisc_AreTaken()
    {
        var tree = Read("Kofi Annan spoke", Row(1, "Kofi", 3, "nsubj", "NER=B-PER") + Row(2, "Annan", 1, "flat", "NER=I-PER") + Row(3, "spoke", 0, "root"));
        Assert.Equal([new NameSpan(0, 2, NameKind.Person)], tree.Names);
    }

    [Fact]
    public void Read_NumbersThatRepeat_GetTheEnginesTree()
    {
        var tree = Read("Talks resumed", Row(1, "Talks", 0, "x") + Row(1, "Talks", 0, "x") + Row(2, "resumed", 1, "x"));
        Assert.Equal(2, tree.Count);
        Assert.DoesNotContain("x", tree.Rows.Select(row => row.Deprel));
    }

    [Fact]
    public void Read_TokenNotInText_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Read("Talks", Row(1, "Other", 0, "root")));
}
