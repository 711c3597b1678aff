using Entente.Ledger.Briefs;

namespace Entente.Tests.Ledger.Briefs;

public sealed class OfficeRanksTests
{
    [Theory]
    [InlineData("FRA", "president", 0)]
    [InlineData("CHN", "premier", 0)]
    [InlineData("JPN", "Prime Minister", 0)]
    [InlineData("JPN", "president", null)] // of a company, then
    [InlineData("FRA", "president of the joint venture", null)]
    [InlineData("USA", "secretary of state", 1)]
    [InlineData("KOR", "minister of foreign affairs and trade", 1)]
    [InlineData("FRA", "minister for foreign trade", 3)]
    [InlineData("IND", "minister of external affairs", 1)]
    [InlineData("JPN", "defense minister", 2)]
    [InlineData("PHL", "defense secretary", 2)]
    [InlineData("CUB", "agriculture minister", 3)]
    [InlineData("USA", "press secretary", null)]
    [InlineData("GBR", "deputy prime minister", null)]
    [InlineData("XXX", "president", 0)]
    public void Rank_Office_IsWhoSpeaksForTheState(string code, string office, int? rank) => Assert.Equal(rank, OfficeRanks.Rank(code, office));
}
