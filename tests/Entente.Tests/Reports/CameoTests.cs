using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Tests.Reports;

public sealed class CameoTests
{
    static readonly Cameo Cameo = new();

    static EventRow Row(string type, params string[] modes) =>
        new("e1", type, modes, [], [], [], "past", [], new(null, null, null), null, "verbal-cooperation", null, "x", 1, new(0, 0, ""));

    [Theory]
    [InlineData("040", "CONSULT")]
    [InlineData("042", "CONSULT", "visit")]
    [InlineData("042", "CONSULT", "multilateral", "visit")]
    [InlineData("040", "CONSULT", "multilateral")]
    [InlineData("0871", "RETREAT", "ceasefire")]
    [InlineData("110", "ACCUSE")]
    [InlineData("180", "ASSAULT", "aerial")]
    public void Of_TypeAndModes_IsTheMostGeneralCode(string code, string type, params string[] modes) => Assert.Equal(code, Cameo.Of(Row(type, modes)).Code);

    /// <summary>The list is the inverse of the mapping: of all codes of a type and mode the shortest, of those the lowest.</summary>
    [Fact]
    public void List_Mapping_IsItsInverse()
    {
        var best = new Dictionary<(string, string), string> { [("ACCUSE", "")] = "110" };
        foreach (var cells in File.ReadLines(Places.Shared("design/cameo2plover.tsv")).Skip(1).Select(line => line.Split('\t')))
            if (!best.TryGetValue((cells[1], cells[2]), out var held) || (cells[0].Length, cells[0]).CompareTo((held.Length, held)) < 0) best[(cells[1], cells[2])] = cells[0];
        Assert.All(Table.Rows("cameo.tsv"), cells => Assert.Equal(best[(cells[0], cells[1])], cells[2]));
        var ours = Table.Rows("cameo.tsv").Select(cells => (cells[0], cells[1])).ToHashSet();
        Assert.DoesNotContain(Table.Rows("plover.tsv").Select(cells => (cells[0], cells[1])), pair => best.ContainsKey(pair) && !ours.Contains(pair));
    }

    [Fact]
    public void Fips_EachCode_IsAStatesAndItsOwn()
    {
        var states = Table.Rows("states.tsv").Select(cells => cells[0]).ToHashSet();
        Assert.DoesNotContain(Table.Rows("fips.tsv"), cells => !states.Contains(cells[0]));
        Assert.DoesNotContain(Table.Rows("fips.tsv").GroupBy(cells => cells[1]), group => group.Count() > 1);
    }
}
