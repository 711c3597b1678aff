using System.Text.Json;
using CsCheck;
using Entente.Reading.Documents;

namespace Entente.Tests.Documents;

public sealed class DatelineReaderTests
{
    [Theory]
    [InlineData("ANKARA, April 3 , 1997 (AFP)", "ANKARA", null, "1997-04-03", "AFP")]
    [InlineData("KUALA LUMPUR, Dec 11 , 2005", "KUALA LUMPUR", null, "2005-12-11", null)]
    [InlineData("HARBIN, Heilongjiang, Feb. 3 , 2006 (Xinhua)", "HARBIN", "Heilongjiang", "2006-02-03", "Xinhua")]
    [InlineData("BALTIMORE, Maryland, May 6 , 1998 (AFP)", "BALTIMORE", "Maryland", "1998-05-06", "AFP")]
    [InlineData("GENEVA, April 4 , 1997, (AFP)", "GENEVA", null, "1997-04-04", "AFP")]
    [InlineData("Tokyo", "Tokyo", null, null, null)]
    public void Read_Field_IsTakenApart(string field, string place, string? region, string? day, string? agency)
    {
        var dateline = DatelineReader.Read(new Document("a", "Text.") { Dateline = field })!;
        Assert.Equal((place, region, agency), (dateline.Place?.Words, dateline.Region?.Words, dateline.Agency?.Words));
        Assert.Equal(day, dateline.On(null)?.ToString("O"));
        Assert.False(dateline.IsInText);
    }

    [Theory]
    [InlineData("PHNOM PENH, Dec. 18 (Xinhua) -- The talks began.", "PHNOM PENH", null, "Xinhua", "Dec. 18", "PHNOM PENH, Dec. 18 (Xinhua) --")]
    [InlineData("GENEVA (Reuters) - The talks began.", "GENEVA", null, "Reuters", null, "GENEVA (Reuters) -")]
    [InlineData("Geneva (Reuters) - The talks began.", "Geneva", null, "Reuters", null, "Geneva (Reuters) -")]
    [InlineData("WASHINGTON, D.C. – The talks began.", "WASHINGTON", "D.C.", null, null, "WASHINGTON, D.C. –")]
    [InlineData("Tokyo, Japan, 5 May 2021 - The talks began.", "Tokyo", "Japan", null, "5 May 2021", "Tokyo, Japan, 5 May 2021 -")]
    [InlineData("MOSCOW. March 5 (Interfax) - The talks began.", "MOSCOW", null, "Interfax", "March 5", "MOSCOW. March 5 (Interfax) -")]
    [InlineData("RIO DE JANEIRO, Nov 3 (AFP) — The talks began.", "RIO DE JANEIRO", null, "AFP", "Nov 3", "RIO DE JANEIRO, Nov 3 (AFP) —")]
    [InlineData("Rio de Janeiro, Nov 3 (AFP) — The talks began.", "Rio de Janeiro", null, "AFP", "Nov 3", "Rio de Janeiro, Nov 3 (AFP) —")]
    [InlineData("PORT-AU-PRINCE, Haiti (AP) — The talks began.", "PORT-AU-PRINCE", "Haiti", "AP", null, "PORT-AU-PRINCE, Haiti (AP) —")]
    [InlineData("NEW DELHI, May 5: The talks began.", "NEW DELHI", null, null, "May 5", "NEW DELHI, May 5:")]
    [InlineData("NEW YORK--(BUSINESS WIRE)--The talks began.", "NEW YORK", null, "BUSINESS WIRE", null, "NEW YORK--(BUSINESS WIRE)--")]
    [InlineData("WASHINGTON, Monday, March 5 (AP) -- The talks began.", "WASHINGTON", null, "AP", "Monday, March 5", "WASHINGTON, Monday, March 5 (AP) --")]
    [InlineData("Brussels, 12 September 2023\n\nThe talks began.", "Brussels", null, null, "12 September 2023", "Brussels, 12 September 2023")]
    [InlineData("Talks begin at last\n\nby A. Writer\n\nMACAO, Nov. 18 (Xinhua) -- The talks began.", "MACAO", null, "Xinhua", "Nov. 18", "MACAO, Nov. 18 (Xinhua) --")]
    [InlineData("---\ntitle: Talks\n---\n\nHIROSHIMA — The talks began.", "HIROSHIMA", null, null, null, "HIROSHIMA —")]
    public void Read_Head_IsFound(string text, string place, string? region, string? agency, string? when, string all)
    {
        var dateline = DatelineReader.Read(new Document("a", text))!;
        Assert.NotNull(dateline);
        Assert.Equal((place, region, agency, when), (dateline.Place?.Words, dateline.Region?.Words, dateline.Agency?.Words, dateline.When?.Words));
        Assert.Equal(all, dateline.Span.In(text).ToString());
        Assert.True(dateline.IsInText);
        Assert.Equal(place, dateline.Place!.Value.Span.In(text).ToString());
    }

    [Theory]
    [InlineData("Japan - a neighbour - said it would talk.")]
    [InlineData("On 5 May 2021 - a Wednesday - the talks began.")]
    [InlineData("UPDATE - The talks began.")]
    [InlineData("The ministers met in PARIS - twice.")]
    [InlineData("In May 2021 the talks began.")]
    [InlineData("SMITH: I have nothing to add.")]
    [InlineData("COVID-19 closed the borders.")]
    [InlineData("Cambodia and Japan (the two sides) - as they are called - met.")]
    [InlineData("Prime Minister Hun Manet met his counterpart.")]
    [InlineData("")]
    public void Read_NoDateline_IsNull(string text) => Assert.Null(DatelineReader.Read(new Document("a", text)));

    [Fact]
    public void Read_DatelineAfterProse_IsNotAHead() =>
        Assert.Null(DatelineReader.Read(new Document("a", new string('a', 200) + ".\n\nPARIS, May 5 (AFP) - The talks began.")));

    [Theory]
    [InlineData("2006-01-02", "2005-12-30")]
    [InlineData("2005-12-30", "2005-12-30")]
    [InlineData("2005-07-02", "2005-12-30")]
    public void On_YearLeftOut_TakesTheNearest(string near, string day) =>
        Assert.Equal(DateOnly.Parse(day), DatelineReader.Read(new Document("a", "") { Dateline = "OSLO, Dec. 30" })!.On(DateOnly.Parse(near)));

    [Fact]
    public void On_LeapDay_SkipsOtherYears() =>
        Assert.Equal(new DateOnly(2024, 2, 29), DatelineReader.Read(new Document("a", "") { Dateline = "OSLO, Feb. 29" })!.On(new DateOnly(2023, 12, 1)));

    [Fact]
    public void Read_AnyText_KeepsSpansInside() =>
        Gen.OneOf(Gen.Const("PARIS"), Gen.Const("Oslo"), Gen.Const(", "), Gen.Const("May 5"), Gen.Const(" (AFP)"), Gen.Const(" - "), Gen.Const("\n"), Gen.Const("/"), Gen.String).Array[0, 8].Sample(parts =>
        {
            var text = string.Concat(parts);
            if (DatelineReader.Read(new Document("a", text)) is not { } found) return;
            Assert.True(found.Span.End <= text.Length);
            Assert.All(found.Places, place => Assert.Equal(place.Words, place.Span.In(text).ToString()));
        });

    [Fact]
    public void Read_Newswire_FilesWithinADayOfItsDate()
    {
        var (read, lines) = (0, 0);
        foreach (var line in File.ReadLines(Places.Shared("data/newswire/newswire.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var dateline = DatelineReader.Read(new Document("a", "") { Dateline = json.RootElement.GetProperty("dateline").GetString() });
            var day = DateOnly.Parse(json.RootElement.GetProperty("date").GetString()!);
            lines++;
            if (dateline is { Place: not null } && dateline.On(null) is { } filed && Math.Abs(filed.DayNumber - day.DayNumber) <= 1) read++;
            else TestContext.Current.SendDiagnosticMessage("{0}: {1}", day, json.RootElement.GetProperty("dateline"));
        }

        Assert.InRange(read, lines * 98 / 100, lines);
    }
}
