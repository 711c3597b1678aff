using System.Text.RegularExpressions;
using Entente.Reading.Mentions;
using Sheet = Entente.Workshop.Lexicons.Sheet;

namespace Entente.Tests.Data;

/// <summary>The list of office-holders agrees with the other lists and keeps the order its reader searches by.</summary>
public sealed partial class TenureListTests
{
    static readonly Sheet Tenures = Sheet.Read("lexicons/tenures.tsv");

    static HashSet<string> Column(string list, int column) => [.. Sheet.Read($"lexicons/{list}.tsv").Rows.Select(row => row[column])];

    [Fact]
    public void Header_IsTheOneItsReaderExpects() =>
        Assert.Equal(["key", "name", "code", "office", "kind", "from", "to", "source"], Tenures.Header);

    [Fact]
    public void Codes_AreOfAStateOrganisationOrGroup()
    {
        var known = Column("states", 0).Concat(Column("organisations", 0)).Concat(Column("groups", 1)).ToHashSet();
        Assert.Empty(Tenures.Rows.Select(row => row[2]).Distinct().Except(known));
    }

    [Fact]
    public void Kinds_AreThoseOfOffices_AndMissingOnlyWithTheOffice()
    {
        Assert.Empty(Tenures.Rows.Select(row => row[4]).Distinct().Except(Column("offices", 1)).Except([""]));
        Assert.DoesNotContain(Tenures.Rows, row => row[3].Length == 0 != (row[4].Length == 0) || row[3].Length == 0 != (row[7] == "phoenix"));
    }

    [Fact]
    public void Dates_AreDaysMonthsOrYears_InOrder()
    {
        Assert.DoesNotContain(Tenures.Rows, row => !Day().IsMatch(row[5]) || (row[6].Length > 0 && !Day().IsMatch(row[6])));
        Assert.DoesNotContain(Tenures.Rows, row => row[6].Length > 0 && string.CompareOrdinal(row[5], 0, row[6], 0, Math.Min(row[5].Length, row[6].Length)) > 0);
    }

    [Fact]
    public void Keys_ArePlainSmallLetters_AsTheReaderFoldsThem()
    {
        var keys = new NameKey(Atomizer.Load());
        Assert.DoesNotContain(Tenures.Rows.Select(row => row[0]).Distinct(), key => key.Length < 2 || keys.Of(key) != key);
    }

    [GeneratedRegex(@"^(19|20)\d\d(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$")]
    private static partial Regex Day();
}
