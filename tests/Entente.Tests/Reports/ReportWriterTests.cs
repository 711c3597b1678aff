using System.Text;
using System.Text.Json;
using CsCheck;
using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Reports;
using Entente.Reading.Times;

namespace Entente.Tests.Reports;

public sealed class ReportWriterTests
{
    static JsonElement Json(Report report) => JsonDocument.Parse(ReportWriter.ToLine(report)).RootElement;

    static Report Of(string text) => new() { Document = new Document("a.txt", text) };

    [Fact]
    public void ToLine_EmptyReport_HasEveryMemberInTheContractsOrder() => Assert.Equal(
        ["schema", "document", "actors", "people", "times", "events", "meetings", "commitments", "instruments", "relations",
            "statements", "matters", "sectors", "warnings"],
        Json(Of("")).EnumerateObject().Select(member => member.Name));

    [Fact]
    public void ToLine_DocumentOfUnknownSource_WritesNulls()
    {
        var document = Json(Of("Kigali.")).GetProperty("document");
        Assert.Equal(
            ["id", "name", "title", "url", "publisher", "published", "publishedBasis", "language", "text", "sentences", "tokens"],
            document.EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Null, document.GetProperty("published").ValueKind);
        Assert.Equal("unknown", document.GetProperty("publishedBasis").GetString());
    }

    [Fact]
    public void ToLine_AnyText_QuoteIsTheSliceInCodePoints() =>
        Gen.Select(Gen.OneOf(Gen.Const("e\u0301"), Gen.Const("😀"), Gen.Const("👨‍👩‍👧"), Gen.Const("ab "), Gen.Const("\r\n")).Array[1, 12], Gen.Int[0, 99], Gen.Int[0, 99])
            .Sample((parts, one, other) =>
            {
                var text = string.Concat(parts);
                var runes = text.EnumerateRunes().ToArray();
                var from = Math.Min(one, other) % runes.Length;
                var to = from + Math.Max(one, other) % (runes.Length - from + 1);
                var span = new Span(Units(runes[..from]), Units(runes[..to]));
                var actor = new Actor
                {
                    Code = "RWA",
                    Kind = ActorKind.State,
                    Name = "Rwanda",
                    Mentions = [new Mention(span, "states", 1)],
                };

                var mention = Json(Of(text) with { Cast = new Cast([actor], []) }).GetProperty("actors")[0].GetProperty("mentions")[0];

                Assert.Equal((from, to), (mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32()));
                Assert.Equal(string.Concat(runes[from..to]), mention.GetProperty("quote").GetString());
            });

    [Fact]
    public void ToLine_Range_EndsOnItsLastDay()
    {
        var time = new TimeExpression
        {
            Span = new Span(0, 10),
            Tie = default,
            Type = TimeType.Date,
            Value = "2024",
            Mod = "START",
            Range = new DateRange(new(2024, 1, 1), new(2024, 5, 1)),
            Rule = "season",
            Confidence = 0.9,
        };
        var row = Json(Of("early 2024") with { Times = [time] }).GetProperty("times")[0];
        Assert.Equal("2024-01-01", row.GetProperty("from").GetString());
        Assert.Equal("2024-04-30", row.GetProperty("to").GetString());
        Assert.Equal("DATE", row.GetProperty("type").GetString());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("edtf").ValueKind);
    }

    [Fact]
    public void ToLine_ProblemWithoutPlace_HasNoOffsets()
    {
        var document = new Document("a.txt", "😀 x") { Problems = [new("a", "One."), new("b", "Two.", new Span(3, 4))] };
        var warnings = Json(new Report { Document = document }).GetProperty("warnings");
        Assert.Equal(["code", "message"], warnings[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal(2, warnings[1].GetProperty("start").GetInt32());
    }

    [Fact]
    public void ToLine_Letters_StayReadable()
    {
        var line = Encoding.UTF8.GetString(ReportWriter.ToLine(Of("São Tomé’s “plan” — 東京 & <b>")).Span);
        Assert.Contains("São Tomé’s “plan” — 東京 & <b>", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    static int Units(Rune[] runes) => runes.Sum(rune => rune.Utf16SequenceLength);
}
