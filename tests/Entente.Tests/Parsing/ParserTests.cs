using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Tests.Sentences;

namespace Entente.Tests.Parsing;

/// <summary>The engine as it ships, on sentences of our own.</summary>
public sealed class ParserTests
{
    static readonly Parser Parser = new();

    const string Text = "The foreign minister of Norway met Ms Amina Diallo in Geneva on Tuesday. They signed a memorandum on fisheries. "
        + "Talks on the border, which both capitals had postponed twice, will resume next month.";

    static ImmutableArray<Tree> Parse(string text) => Parser.Parse(Cutting.Sentences(text));

    [Fact]
    public void Parse_PlainSentence_FindsSubjectVerbObject()
    {
        var tree = Parse("They signed a memorandum on fisheries.")[0];
        Assert.Equal(("sign", Upos.Verb, -1), (tree[1].Lemma, tree[1].Upos, tree[1].Head));
        Assert.Equal(("nsubj", 1), (tree[0].Deprel, tree[0].Head));
        Assert.Equal(("obj", 1, "memorandum"), (tree[3].Deprel, tree[3].Head, tree[3].Lemma));
    }

    [Fact]
    public void Parse_PersonAndPlaces_AreNamed()
    {
        var tree = Parse(Text)[0];
        Assert.Contains(tree.Names, name => name.Kind == NameKind.Person && tree.Sentence[name.First].ToString() == "Amina" && name.End - name.First == 2);
        Assert.Contains(tree.Names, name => name.Kind == NameKind.Place && tree.Sentence[name.First].ToString() == "Norway");
    }

    [Fact]
    public void Parse_AloneOrAmongOthers_IsTheSame()
    {
        var together = Parse(Text);
        foreach (var tree in together) Assert.Equal(tree.Rows, Parser.Parse([tree.Sentence])[0].Rows);
    }

    [Fact]
    public void Parse_ManyThreads_IsTheSame()
    {
        var expected = Parse(Text).SelectMany(tree => tree.Rows).ToArray();
        Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 4 },
            _ => Assert.Equal(expected, Parse(Text).SelectMany(tree => tree.Rows)));
    }

    [Fact]
    public void Parse_OneWord_IsTheRoot() => Assert.Equal("root", Parse("Agreed")[0][0].Deprel);

    [Fact]
    public void Parse_NoSentences_NoTrees() => Assert.Empty(Parser.Parse([]));

    [Fact]
    public void Load_OtherBytes_IsRefused() => Assert.Throws<InvalidDataException>(() => Parser.Load(new byte[64]));

    [Fact]
    public void Parse_AnyText_OneRootEach()
    {
        var document = new Document("d", "?? )) 42 … Ünïcödé 北京 \u0001 x- -- (a b c d e f)");
        Assert.All(Parser.Parse(Cutting.Splitter.Cut(document)), tree => Assert.InRange(tree.Root, 0, tree.Count - 1));
    }

    [Theory]
    [InlineData("Visit http://www.example.org or write to press@example.org today.")]
    [InlineData("(* *) ++ 42 ☼ --")]
    public void Parse_AddressesAndMarks_AreNoNames(string text) => Assert.Empty(Parse(text).SelectMany(tree => tree.Names));
}
