using Entente.Reading.Parsing;
using Entente.Tests.Sentences;

namespace Entente.Tests.Parsing;

public sealed class NameSettlerTests
{
    /// <summary>Trees whose first words are a name of a kind, by the count of its words.</summary>
    static NameKind[] Settled(params (string Text, int Words, NameKind Kind)[] names)
    {
        var trees = names.Select(name =>
        {
            var sentence = Cutting.Sentences(name.Text)[0];
            return new Tree(sentence, [.. Enumerable.Range(0, sentence.Count).Select(word => new TreeRow(Upos.X, "", "_", "", word - 1, "dep"))],
                [new NameSpan(0, name.Words, name.Kind)]);
        });
        return [.. NameSettler.Settle([.. trees]).Select(tree => tree.Names[0].Kind)];
    }

    [Fact]
    public void Settle_MinorityKind_GivesWay() =>
        Assert.Equal([NameKind.Organisation, NameKind.Organisation, NameKind.Organisation],
            Settled(("Norsel spoke", 1, NameKind.Organisation), ("Norsel spoke", 1, NameKind.Person), ("Norsel grew", 1, NameKind.Organisation)));

    [Fact]
    public void Settle_FamilyNameOfSomeoneNamedInFull_IsAPerson() =>
        Assert.Equal(NameKind.Person, Settled(("Minna Park spoke", 2, NameKind.Person), ("Park agreed", 1, NameKind.Place))[1]);

    [Fact]
    public void Settle_Tie_StaysAsItWas() =>
        Assert.Equal([NameKind.Place, NameKind.Organisation], Settled(("Norsel spoke", 1, NameKind.Place), ("Norsel grew", 1, NameKind.Organisation)));
}
