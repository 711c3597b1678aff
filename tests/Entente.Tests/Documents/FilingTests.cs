using Entente.Reading.Documents;

namespace Entente.Tests.Documents;

public sealed class FilingTests
{
    static readonly DateOnly May3 = new(2024, 5, 3);
    static readonly Publication Given = Publication.On(May3, PublishedBasis.Given);

    [Theory]
    [InlineData(-2, 0)]
    [InlineData(-1, -1)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void Of_GivenAndDateline_CountsFromTheDatelineWithinADay(int dateline, int anchor)
    {
        var filing = Filing.Of(Given, May3.AddDays(dateline));
        Assert.Equal(Given, filing.Published);
        Assert.Equal(May3.AddDays(anchor), filing.Anchor);
    }

    [Theory]
    [InlineData(PublishedBasis.Metadata)]
    [InlineData(PublishedBasis.Inferred)]
    public void Of_LesserBasisAndDateline_TakesTheDateline(PublishedBasis basis)
    {
        var filing = Filing.Of(Publication.On(May3.AddDays(9), basis), May3);
        Assert.Equal(Publication.On(May3, PublishedBasis.Dateline), filing.Published);
        Assert.Equal(May3, filing.Anchor);
    }

    [Fact]
    public void Of_UnknownAndNoDateline_StaysUnknown() =>
        Assert.Equal((Publication.Unknown, (DateOnly?)null), (Filing.Of(Publication.Unknown, null).Published, Filing.Of(Publication.Unknown, null).Anchor));
}
