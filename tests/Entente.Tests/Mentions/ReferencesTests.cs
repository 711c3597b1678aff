using Entente.Reading.Documents;
using Entente.Reading.Mentions;

namespace Entente.Tests.Mentions;

/// <summary>References can be asked for by sentence and word, and join the mentions of whom they stand for.</summary>
public sealed class ReferencesTests
{
    static readonly Reference He = Make(sentence: 1, head: 0, "reference-pronoun") with { People = [0] };

    static readonly Reference Sides = Make(sentence: 2, head: 3, "reference-set") with { Actors = [0, 1] };

    static Reference Make(int sentence, int head, string rule) => new()
    {
        Span = new Span(10 * sentence, 10 * sentence + 2),
        Sentence = sentence,
        First = head,
        End = head + 1,
        Head = head,
        Antecedents = [new Span(0, 3)],
        Rule = rule,
        Confidence = 0.8,
    };

    static Mention Named(int start) => new(new Span(start, start + 3), "states.name", 0.95);

    static Cast Cast => new(
        [
            new Actor { Code = "CHL", Kind = ActorKind.State, Name = "Chile", Mentions = [Named(0), Named(40)] },
            new Actor { Code = "PER", Kind = ActorKind.State, Name = "Peru", Mentions = [Named(5)] },
        ],
        [new Person { Name = "Ana Lopez", Mentions = [Named(8)] }])
    { References = new References([Sides, He]) };

    [Fact]
    public void At_Head_IsTheReference() => Assert.Same(Sides, new References([Sides, He]).At(2, 3));

    [Theory]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    [InlineData(9, 0)]
    public void At_OtherWord_IsNull(int sentence, int head) => Assert.Null(new References([Sides, He]).At(sentence, head));

    [Fact]
    public void At_NoReferences_IsNull() => Assert.Null(References.None.At(0, 0));

    [Fact]
    public void Index_GivenInAnyOrder_IsTextOrder() => Assert.Equal([He, Sides], new References([Sides, He]));

    [Fact]
    public void Who_Name_IsWhomItNames() => Assert.Equal([1], new References([], [(0, 4, 1, -1)]).Who(0, 4).Actors);

    [Fact]
    public void Who_Set_IsAllOfIt() => Assert.Equal([0, 1], Cast.References.Who(2, 3).Actors);

    [Fact]
    public void Who_UnknownWord_IsNobody() => Assert.Empty(Cast.References.Who(7, 7).People);

    [Fact]
    public void MentionsOfActor_Referred_AreInTextOrder() =>
        Assert.Equal(["states.name", "reference-set", "states.name"], Cast.MentionsOfActor(0).Select(mention => mention.Rule));

    [Fact]
    public void MentionsOfPerson_Referred_HaveTheRule() => Assert.Contains(Cast.MentionsOfPerson(0), mention => mention.Rule == "reference-pronoun");
}
