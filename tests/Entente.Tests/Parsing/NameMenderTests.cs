using System.Collections.Immutable;
using Entente.Reading.Parsing;
using Entente.Tests.Sentences;

namespace Entente.Tests.Parsing;

public sealed class NameMenderTests
{
    /// <summary>Mends one name of a sentence whose every word hangs as "class/head/relation" says, heads counted from 1.</summary>
    static int Mended(string text, NameSpan name, string rows)
    {
        var sentence = Cutting.Sentences(text)[0];
        ImmutableArray<TreeRow> parsed = [.. rows.Split(' ').Select(Row)];
        return NameMender.Mend(sentence, parsed, [name])[0].End;
    }

    static TreeRow Row(string row)
    {
        string[] parts = row.Split('/');
        return new TreeRow(Enum.Parse<Upos>(parts[0], ignoreCase: true), "", "_", "", int.Parse(parts[1]) - 1, parts[2]);
    }

    [Fact]
    public void Mend_SmallPartAfterHyphen_IsTaken() =>
        Assert.Equal(4, Mended("Lam Wing-sze spoke", new NameSpan(0, 2, NameKind.Person), "propn/5/nsubj propn/1/flat punct/4/punct propn/1/flat verb/0/root"));

    [Fact]
    public void Mend_ParticipleAfterHyphen_IsNot() =>
        Assert.Equal(1, Mended("Oslo-based firms spoke", new NameSpan(0, 1, NameKind.Place), "propn/3/obl punct/3/punct verb/4/amod noun/5/nsubj verb/0/root"));

    [Fact]
    public void Mend_ListUnderTheMinistry_IsTaken() =>
        Assert.Equal(6, Mended("Ministry of Labour and Social Affairs spoke", new NameSpan(0, 3, NameKind.Organisation),
            "propn/7/nsubj adp/3/case propn/1/nmod cconj/6/cc propn/6/amod propn/3/conj verb/0/root"));

    [Fact]
    public void Mend_BodyJoinedToTheMinistry_IsNot() =>
        Assert.Equal(3, Mended("Ministry of Labour and Unicef spoke", new NameSpan(0, 3, NameKind.Organisation),
            "propn/6/nsubj adp/3/case propn/1/nmod cconj/5/cc propn/1/conj verb/0/root"));
}
