using Entente.Ledger.Following;

namespace Entente.Tests.Ledger;

public sealed class CuesTests
{
    static readonly Cues Book = new();

    public static TheoryData<string> Ids => [.. Book.All.Select(cue => cue.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Cue_Example_IsReadAndCounterExampleIsNot(string id)
    {
        var cue = Book.All.Single(one => one.Id == id);
        Assert.Equal(cue.Status, Book.Read(cue.Kind, cue.Example));
        Assert.DoesNotMatch(cue.Pattern, cue.Not);
    }
}
