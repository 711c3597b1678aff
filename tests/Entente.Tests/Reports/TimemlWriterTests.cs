using System.Xml.Linq;
using CsCheck;
using Entente.Reading.Documents;
using Entente.Reading.Reports;
using Entente.Reading.Times;

namespace Entente.Tests.Reports;

public sealed class TimemlWriterTests
{
    static TimeExpression Time(int start, int end, string? mod = null) => new()
    {
        Span = new Span(start, end),
        Tie = default,
        Type = TimeType.Date,
        Value = "2024-05-02",
        Mod = mod,
        Rule = "day",
        Confidence = 1,
    };

    static XElement Write(string text, params TimeExpression[] times)
    {
        var document = new Document("a & b.txt", text) { Published = Publication.On(new(2024, 5, 3), PublishedBasis.Given) };
        return XDocument.Parse(TimemlWriter.Write(new Report { Document = document, Times = [.. times] }), LoadOptions.PreserveWhitespace).Root!;
    }

    [Fact]
    public void Write_AnyText_KeepsEveryCharacter() =>
        Gen.OneOf(Gen.Const("<a & \"b\">"), Gen.Const("😀"), Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("\t"), Gen.Const("]]>")).Array.Sample(parts =>
        {
            var text = string.Concat(parts);
            Assert.Equal(text, Write(text).Element("TEXT")!.Value);
        });

    [Fact]
    public void Write_ForbiddenCharacters_BecomeOneEach() =>
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd", Write("a\u001bb\ud800c\0d").Element("TEXT")!.Value);

    [Fact]
    public void Write_Time_IsAnElementAroundItsWords()
    {
        var time = Write("It opens on 2 May.", Time(12, 17, "APPROX")).Element("TEXT")!.Element("TIMEX3")!;
        Assert.Equal("2 May", time.Value);
        Assert.Equal(["tid=t1", "type=DATE", "value=2024-05-02", "mod=APPROX"], time.Attributes().Select(one => $"{one.Name}={one.Value}"));
    }

    [Fact]
    public void Write_CrossingTimes_KeepsTheFirst() =>
        Assert.Equal(["abc"], Write("abcdef", Time(0, 3), Time(2, 5)).Descendants("TIMEX3").Where(one => (string?)one.Attribute("tid") != "t0").Select(one => one.Value));

    [Fact]
    public void Write_Day_IsTheCreationTime() =>
        Assert.Equal("2024-05-03", (string?)Write("").Element("DCT")!.Element("TIMEX3")!.Attribute("value"));
}
