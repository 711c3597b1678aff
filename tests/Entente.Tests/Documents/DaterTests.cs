using Entente.Reading.Documents;

namespace Entente.Tests.Documents;

public sealed class DaterTests
{
    [Fact]
    public void Date_DatelineADayBefore_IsTheAnchor() =>
        Assert.Equal(new Dating(On(2005, 11, 16, PublishedBasis.Given), new(2005, 11, 15)), Date("OSLO, Nov. 15, 2005", On(2005, 11, 16, PublishedBasis.Given)));

    [Fact]
    public void Date_DatelineFarOff_GivenIsTheAnchor() =>
        Assert.Equal(new Dating(On(2005, 11, 20, PublishedBasis.Given), new(2005, 11, 20)), Date("OSLO, Nov. 15, 2005", On(2005, 11, 20, PublishedBasis.Given)));

    [Fact]
    public void Date_DatelineWithoutYear_TakesTheMetadatas() =>
        Assert.Equal(new Dating(On(2005, 11, 15, PublishedBasis.Dateline), new(2005, 11, 15)), Date("OSLO, Nov. 15", On(2005, 11, 20, PublishedBasis.Metadata)));

    [Fact]
    public void Date_DatelineWithoutYearAlone_IsUnknown() => Assert.Equal(default, Date("OSLO, Nov. 15", Publication.Unknown));

    [Fact]
    public void Date_NoDateline_KeepsMetadata() =>
        Assert.Equal(new Dating(On(2005, 11, 20, PublishedBasis.Metadata), new(2005, 11, 20)), Dater.Date(new Document("a", "") { Published = On(2005, 11, 20, PublishedBasis.Metadata) }, null));

    static Dating Date(string dateline, Publication published)
    {
        var document = new Document("a", "") { Dateline = dateline, Published = published };
        return Dater.Date(document, DatelineReader.Read(document));
    }

    static Publication On(int year, int month, int day, PublishedBasis basis) => Publication.On(new(year, month, day), basis);
}
