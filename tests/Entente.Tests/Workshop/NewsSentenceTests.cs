using Entente.Reading.Events;
using Entente.Workshop.Events;

namespace Entente.Tests.Workshop;

public sealed class NewsSentenceTests
{
    const string Line = "CONSULT@met 1,2>; AGREE@ferries#2 2>1 future\t<1>Kenya</1> met <2>the Chadian envoy</2> over ferries; more ferries will come, <2>he</2> said.";

    [Fact]
    public void Parse_Tags_LeavePlainText() =>
        Assert.Equal("Kenya met the Chadian envoy over ferries; more ferries will come, he said.", NewsSentence.Parse(Line)?.Text);

    [Fact]
    public void Parse_PartyTaggedTwice_HasBothPhrases() => Assert.Equal(
        ["the Chadian envoy", "he"], NewsSentence.Parse(Line)!.Parties.Where(party => party.Number == 2).Select(party => NewsSentence.Parse(Line)!.Text[party.Span.Start..party.Span.End]));

    [Fact]
    public void Parse_Reciprocal_HasNoRecipient()
    {
        var met = NewsSentence.Parse(Line)!.Events[0];
        Assert.Equal((PloverType.Consult, 2, 0, EventTime.Past), (met.Type, met.Actors.Length, met.Recipients.Length, met.Time));
    }

    [Fact]
    public void Parse_SecondOccurrence_IsTheOneMeant() => Assert.Equal(Line.Split('\t')[1].Replace("<1>", "", StringComparison.Ordinal)
        .Replace("</1>", "", StringComparison.Ordinal).Replace("<2>", "", StringComparison.Ordinal).Replace("</2>", "", StringComparison.Ordinal)
        .LastIndexOf("ferries", StringComparison.Ordinal), NewsSentence.Parse(Line)!.Events[1].Trigger.Start);

    [Fact]
    public void Parse_None_HasNoEvents() => Assert.Empty(NewsSentence.Parse("none\tPrices fell in <1>Kenya</1>.")!.Events);

    [Theory]
    [InlineData("CONSULT@met 1,3>\t<1>Kenya</1> met <2>Chad</2>.")]
    [InlineData("CONSULT@spoke 1,2>\t<1>Kenya</1> met <2>Chad</2>.")]
    [InlineData("TALK@met 1,2>\t<1>Kenya</1> met <2>Chad</2>.")]
    [InlineData("none\t<1>Kenya</2> met Chad.")]
    [InlineData("none\t<1>Kenya met Chad.")]
    public void Parse_BrokenLine_IsNull(string line) => Assert.Null(NewsSentence.Parse(line));

    [Fact]
    public void All_OfOurSentences_AreRead() => Assert.NotEmpty(NewsSentence.All());
}
