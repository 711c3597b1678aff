using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Tests.Events;

public sealed class PairReaderTests
{
    static readonly PairReader Reader = new();

    static Span? At(string text, string? words) => words is null ? null : new Span(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    static Relation Relate(string text, string? source, string? target) => Reader.Relate(new Document("pair", text), At(text, source), At(text, target));

    [Theory]
    [InlineData("Norway condemned Sudan over the raid.", "Norway", "Sudan", PloverType.Accuse, "disapprove")]
    [InlineData("Sudan was condemned by Norway over the raid.", "Norway", "Sudan", PloverType.Accuse, "disapprove")]
    [InlineData("Japan sent rice to Laos.", "Japan", "Laos", PloverType.Aid, null)]
    [InlineData("Turkey threatened to expel the Greek ambassador.", "Turkey", "Greek", PloverType.Threaten, "expel")]
    public void Relate_AFrameWithBoth_SaysIt(string text, string source, string target, PloverType type, string? mode)
    {
        var relation = Relate(text, source, target);
        Assert.Equal((type, mode), (relation.Type!.Value, relation.Mode));
    }

    [Fact]
    public void Relate_MarksInTwoSentences_AreReadAsOne() => Assert.NotNull(Relate("Norway spoke out. It condemned Sudan.", "Norway", "Sudan").Type);

    [Fact]
    public void Relate_NoMarks_IsNone() => Assert.Equal(Relation.None, Relate("Norway condemned Sudan.", null, null));

    [Fact]
    public void Relate_SourceAlone_IsAnswered() => Assert.Equal(PloverType.Protest, Relate("Thousands of farmers marched through Lima in protest.", "farmers", null).Type);

    [Fact]
    public void Relate_AFrameWithBoth_IsSurerThanWithoutFrame() =>
        Assert.True(Relate("Norway condemned Sudan.", "Norway", "Sudan").Confidence > Relate("Norway, the river and Sudan are blue.", "Norway", "Sudan").Confidence);
}
