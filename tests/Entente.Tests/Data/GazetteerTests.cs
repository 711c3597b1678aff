using Entente.Workshop;
using Entente.Workshop.Lexicons;

namespace Entente.Tests.Data;

/// <summary>The compiled gazetteers are what the Workshop makes of the lists, and agree with each other.</summary>
public sealed class GazetteerTests
{
    static readonly Sheet States = Sheet.Read("lexicons/states.tsv");

    static readonly Sheet Names = Sheet.Read("lexicons/state-names.tsv");

    public static TheoryData<string> Files => [.. BuildCommand.Builders.Keys];

    /// <summary>Every row that carries a code: file, form, code.</summary>
    public static IEnumerable<(string File, string Form, string Code)> Coded =>
        from file in new[] { "state-names.tsv", "cities.tsv", "regions.tsv" }
        from row in Sheet.Read($"lexicons/{file}").Rows
        select (file, row[0], row[1]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Build_SharedFacts_EqualsCommittedFile(string file)
    {
        Places.Shared("data/reference/countries.json");
        Assert.Equal(BuildCommand.Builders[file]().Write(), File.ReadAllText(Path.Combine(Places.Repository, "data/lexicons", file)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Rows_AnyLexicon_AreSortedOnceAndTrimmed(string file)
    {
        var sheet = Sheet.Read($"lexicons/{file}");
        Assert.Equal(sheet.Sorted().Write(), sheet.Write());
        Assert.DoesNotContain(sheet.Rows, row => row.Any(field => field != field.Trim()) || row[0].Length == 0);
    }

    [Fact]
    public void Codes_InEveryLexicon_AreStates()
    {
        var known = States.Rows.Select(row => row[0]).ToHashSet();
        Assert.DoesNotContain(Coded, row => row.Code.Length > 0 && !known.Contains(row.Code));
    }

    [Fact]
    public void Codes_InStates_AreUniqueAndSuccessorsKnown()
    {
        var codes = States.Rows.Select(row => row[0]).ToList();
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^[A-Z]{3}$", code));
        Assert.Empty(States.Rows.SelectMany(row => row[7].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Except(codes));
    }

    [Fact]
    public void Codes_InStateNames_AreMissingOnlyFromBlockers() =>
        Assert.DoesNotContain(Names.Rows, row => row[1].Length == 0 != (row[2] == "not"));

    [Fact]
    public void Forms_OfTwoStates_DoNotShareADay()
    {
        var clashes = from row in Names.Rows
                      where row[1].Length > 0
                      group row by row[0] into form
                      from one in form
                      from other in form
                      where string.CompareOrdinal(one[1], other[1]) < 0 && First(one) <= Last(other) && First(other) <= Last(one)
                      select $"{form.Key}: {one[1]} {one[2]}, {other[1]} {other[2]}";
        Assert.Empty(clashes.Distinct());
    }

    [Fact]
    public void Forms_OfBlockers_AreNoStatesForms()
    {
        var blockers = Names.Rows.Where(row => row[2] == "not").Select(row => row[0]);
        Assert.Empty(blockers.Intersect(Names.Rows.Where(row => row[2] != "not").Select(row => row[0])));
    }

    [Fact]
    public void Dates_OfStatesAndNames_AreOrdered()
    {
        var periods = States.Rows.Select(row => row[4..6]).Concat(Names.Rows.Select(row => row[3..5])).ToList();
        Assert.All(periods.SelectMany(period => period), date => Assert.Matches(@"^(\d{4}(-\d\d-\d\d)?)?$", date));
        Assert.All(periods, period => Assert.True(Day(period[0], "-01-01", DateOnly.MinValue) <= Day(period[1], "-12-31", DateOnly.MaxValue), string.Join('/', period)));
    }

    [Fact]
    public void Kinds_OfStatesAndNames_AreDocumentedOnes()
    {
        Assert.Empty(States.Rows.Select(row => row[3]).Except(["state", "territory", "former", "disputed"]));
        Assert.Empty(Names.Rows.Select(row => row[2]).Except(
            ["name", "official", "variant", "adjective", "demonym", "capital", "seat", "prefix", "entity", "not"]));
        Assert.Empty(Names.Rows.SelectMany(row => row[6].Split(' ')).Except(["", "person", "place", "word", "language"]));
    }

    [Fact]
    public void Rank_OfCitiesOfOneForm_IsFirstForOneState()
    {
        var shared = from row in Sheet.Read("lexicons/cities.tsv").Rows
                     where row[4] == "1"
                     group row[1] by row[0] into form
                     where form.Distinct().Count() > 1
                     select form.Key;
        Assert.Empty(shared);
        Assert.Empty(Sheet.Read("lexicons/cities.tsv").Rows.Select(row => row[4]).Except(["1", "2"]));
    }

    [Fact]
    public void Code_OfRegions_IsMissingFromTheWorldsOnly()
    {
        Assert.DoesNotContain(Sheet.Read("lexicons/regions.tsv").Rows, row => row[1].Length == 0 != (row[2] == "world"));
        Assert.Empty(Sheet.Read("lexicons/regions.tsv").Rows.Select(row => row[2]).Except(["region", "people", "world"]));
    }

    [Fact]
    public void Rows_OfOneLexicon_HaveDistinctKeys()
    {
        Assert.Empty(Twice(Names.Rows.Select(row => string.Join('|', row[..4]))));
        Assert.Empty(Twice(Sheet.Read("lexicons/cities.tsv").Rows.Select(row => string.Join('|', row[..4]))));
        Assert.Empty(Twice(Sheet.Read("lexicons/regions.tsv").Rows.Select(row => string.Join('|', row[..3]))));
    }

    static IEnumerable<string> Twice(IEnumerable<string> keys) => keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key);

    static DateOnly First(string[] row) => Day(row[3], "-01-01", DateOnly.MinValue);

    static DateOnly Last(string[] row) => Day(row[4], "-12-31", DateOnly.MaxValue);

    static DateOnly Day(string text, string year, DateOnly open) => text.Length switch
    {
        0 => open,
        4 => DateOnly.Parse(text + year),
        _ => DateOnly.Parse(text),
    };
}
