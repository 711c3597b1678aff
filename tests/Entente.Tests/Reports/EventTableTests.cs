using System.Text;
using Entente.Reading.Reports;

namespace Entente.Tests.Reports;

/// <summary>The tables of events, cell by cell, from rows made by hand.</summary>
public sealed class EventTableTests
{
    const string Text = "Norway's minister Kari Lund\tmet Swedish officials in Bergen.\n\nChad thanked the EU.";

    static readonly Story Story = new(
        new DocumentRow("sha256:1", "talks.txt", null, null, "Wire", "2024-03-04", "given", "en", Text, 2, 14),
        [new ActorRow("a1", "SWE", "state", "Sweden", null, true, []), new ActorRow("a2", "EU", "organisation", "European Union", null, true, [])],
        [new PersonRow("p1", "Kari Lund", "foreign minister", "NOR", null, [])])
    {
        Sentences = [0, 64],
        Places = ["Bergen"],
    };

    static readonly EventRow Meeting = new(
        "e1", "CONSULT", ["visit"], ["diplomatic", "economic"], [new("p1", "NOR", "GOV", "Norway's minister Kari Lund", 0, 27), new("a1", "SWE", null, "Swedish officials", 32, 49)], [], "past", [],
        new("2024-03-01", "2024-03-01", "2024-03-01"), new("Bergen", "NOR", 60.39, 5.32), "verbal-cooperation", 4, "consult-meet", 0.8, new(0, 60, Text[..60]));

    static readonly EventRow Thanks = new(
        "e2", "SUPPORT", [], [], [new(null, "TCD", "UAF", "Chad\n", 64, 68)], [new("a2", "EU", null, "the EU", 77, 83)], "past", [], new(null, null, null), null, "verbal-cooperation", null, "support-thank", 0.7,
        new(64, 83, Text[64..]));

    static string[] Cells(IEventWriter writer, EventRow one, int row = 0) => writer.Rows(one, Story).ElementAt(row).Split('\t');

    static string Cell(IEventWriter writer, string column, EventRow one, int row = 0) => Cells(writer, one, row)[Array.IndexOf(writer.Header!.Split('\t'), column)];

    [Theory]
    [InlineData("polecat", 40)]
    [InlineData("icews", 20)]
    [InlineData("gdelt", 61)]
    public void Rows_EveryTable_HasItsColumns(string name, int count)
    {
        var writer = EventTables.Named(name)!;
        Assert.Equal(count, writer.Header?.Split('\t').Length ?? count);
        Assert.All(writer.Rows(Meeting, Story).Concat(writer.Rows(Thanks, Story)), row => Assert.Equal(count, row.Split('\t').Length));
    }

    [Theory]
    [InlineData("Event ID", "talks.txt-e1")]
    [InlineData("Event Date", "2024-03-01")]
    [InlineData("Event Mode", "visit")]
    [InlineData("Intensity", "4")]
    [InlineData("Quad Code", "VERBAL COOPERATION")]
    [InlineData("Contexts", "diplomatic; economic")]
    [InlineData("Actor Name", "Kari Lund; Sweden")]
    [InlineData("Actor Country", "NOR; SWE")]
    [InlineData("Actor COW", "None")]
    [InlineData("Actor Title", "foreign minister")]
    [InlineData("Recipient Name", "None")]
    [InlineData("City", "Bergen")]
    [InlineData("Country", "NOR")]
    [InlineData("Latitude", "60.39")]
    [InlineData("Story People", "Kari Lund")]
    [InlineData("Story Organizations", "European Union")]
    [InlineData("Story Locations", "Bergen")]
    public void Polecat_Meeting_HasTheCell(string column, string cell) => Assert.Equal(cell, Cell(new PolecatWriter(), column, Meeting));

    [Fact]
    public void Polecat_BodyOfTheUnion_IsEur() => Assert.Equal("EUR", Cell(new PolecatWriter(), "Recipient Country", Thanks));

    [Fact]
    public void Polecat_EventWithoutDay_TakesTheDocuments() => Assert.Equal("2024-03-04", Cell(new PolecatWriter(), "Event Date", Thanks));

    [Theory]
    [InlineData("CAMEO Code", "042")]
    [InlineData("Event Text", "Make a visit")]
    [InlineData("Source Name", "Kari Lund")]
    [InlineData("Source Sectors", "Government")]
    [InlineData("Source Country", "Norway")]
    [InlineData("Target Country", "Sweden")]
    [InlineData("Sentence Number", "1")]
    [InlineData("Country", "Norway")]
    [InlineData("District", "")]
    public void Icews_Meeting_HasTheCell(string column, string cell) => Assert.Equal(cell, Cell(new IcewsWriter(), column, Meeting));

    [Fact]
    public void Icews_Meeting_GoesBothWays()
    {
        var writer = new IcewsWriter();
        Assert.Equal(2, writer.Rows(Meeting, Story).Count());
        Assert.Equal("Sweden", Cell(writer, "Source Name", Meeting, row: 1));
        Assert.NotEqual(Cell(writer, "Event ID", Meeting), Cell(writer, "Event ID", Meeting, row: 1));
    }

    [Fact]
    public void Icews_LineEndInTheText_IsASpace() => Assert.Equal("Chad", Cell(new IcewsWriter(), "Source Name", Thanks));

    [Theory]
    [InlineData(1, "20240301")]
    [InlineData(2, "202403")]
    [InlineData(3, "2024")]
    [InlineData(4, "2024.1671")]
    [InlineData(5, "NORGOV")]
    [InlineData(6, "KARI LUND")]
    [InlineData(7, "NOR")]
    [InlineData(12, "GOV")]
    [InlineData(15, "SWE")]
    [InlineData(25, "1")]
    [InlineData(26, "042")]
    [InlineData(27, "042")]
    [InlineData(28, "04")]
    [InlineData(29, "1")]
    [InlineData(30, "4")]
    [InlineData(34, "")]
    [InlineData(51, "4")]
    [InlineData(52, "Bergen, Norway")]
    [InlineData(53, "NO")]
    [InlineData(56, "60.39")]
    [InlineData(57, "5.32")]
    [InlineData(59, "20240304000000")]
    [InlineData(60, "talks.txt")]
    public void Gdelt_Meeting_HasTheCell(int column, string cell) => Assert.Equal(cell, Cells(new GdeltWriter(), Meeting)[column]);

    [Theory]
    [InlineData(15, "IGOEEC")]
    [InlineData(18, "EEC")]
    [InlineData(22, "IGO")]
    [InlineData(25, "0")]
    [InlineData(30, "")]
    [InlineData(51, "0")]
    public void Gdelt_Thanks_HasTheCell(int column, string cell) => Assert.Equal(cell, Cells(new GdeltWriter(), Thanks)[column]);

    [Fact]
    public void Rows_AnActorAlone_HasNoOther()
    {
        var alone = Thanks with { Recipients = [] };
        Assert.Equal("", Assert.Single(new GdeltWriter().Rows(alone, Story)).Split('\t')[15]);
        Assert.Equal("", Cell(new IcewsWriter(), "Target Name", alone));
    }

    [Fact]
    public void Id_SameEvent_IsTheSameNumberAndExactInADouble()
    {
        var id = long.Parse(Cells(new GdeltWriter(), Meeting)[0]);
        Assert.Equal(id, long.Parse(Cells(new GdeltWriter(), Meeting)[0]));
        Assert.True(id < 1L << 53);
    }

    [Fact]
    public void Named_Unknown_IsNull() => Assert.Null(EventTables.Named("csv"));

    [Fact]
    public void Header_Gdelt_IsEmpty() => Assert.True(EventTables.Header(new GdeltWriter()).IsEmpty);

    [Fact]
    public void Header_Icews_IsALine() => Assert.EndsWith("Longitude\n", Encoding.UTF8.GetString(EventTables.Header(new IcewsWriter()).Span), StringComparison.Ordinal);
}
