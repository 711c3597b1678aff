namespace Entente.Tests.Sentences;

public sealed class SplitterTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0\t\r\n")]
    public void Cut_NoWords_NoSentences(string text) => Assert.Empty(Cutting.Sentences(text));

    [Fact]
    public void Cut_TwoSentences_Two() =>
        Assert.Equal(["The envoys met in Oslo.", "They will meet again in May."], Cutting.Slices("The envoys met in Oslo. They will meet again in May."));

    [Theory]
    [InlineData("Mr. Tan met Dr. Ruiz on Jan. 5 in Washington, D.C., officials said.")]
    [InlineData("The U.S. State Department welcomed the deal.")]
    [InlineData("The plane landed at 6:20 p.m. Tuesday near Lomé, the ministry said.")]
    [InlineData("Volta Mining (Group) Co., Ltd. of Accra won the contract.")]
    [InlineData("LOME, Nov. 8 (Agency) -- Togo has recalled its envoy.")]
    [InlineData("Gen. A. B. Osei, chief of staff, left on Sept. 12.")]
    public void Cut_AbbreviationInside_OneSentence(string text) => Assert.Single(Cutting.Sentences(text));

    [Fact]
    public void Cut_QuoteEndsSentence_QuoteStaysWithIt() =>
        Assert.Equal(
            ["\"We agreed on every point.\"", "The minister then left for Rabat."],
            Cutting.Slices("\"We agreed on every point.\" The minister then left for Rabat."));

    [Fact]
    public void Cut_QuestionInsideQuote_EndsItsSentence() =>
        Assert.Equal(3, Cutting.Sentences("\"Will they come? We do not know. They have not said,\" the envoy said.").Length);

    [Fact]
    public void Cut_BlankLine_EndsSentenceWithoutPeriod()
    {
        var sentences = Cutting.Sentences("Ministers pledge closer ties\n\nThe two ministers met on Monday.");
        Assert.Equal(2, sentences.Length);
        Assert.True(sentences[1].OpensParagraph);
    }

    [Fact]
    public void Cut_ParagraphALine_EachLineIsOne()
    {
        const string Text = "Ghana and Togo to open a border post\nThe ministers of the two states met in Accra on Monday.\nThey signed a pact.";
        Assert.All(Cutting.Sentences(Text), sentence => Assert.True(sentence.OpensParagraph));
        Assert.Equal(3, Cutting.Sentences(Text).Length);
    }

    [Fact]
    public void Cut_WrappedLines_ReadAcross()
    {
        const string Text = "The foreign ministers of the two neighbouring states met\nfor three hours in the lakeside town on Monday and agreed\nto reopen the border. They will meet again in\nApril.\n";
        Assert.Equal(2, Cutting.Sentences(Text).Length);
    }

    [Fact]
    public void Cut_WrappedLinesWithBullets_BulletsOpen()
    {
        const string Text = "The two delegations, which met for three hours, agreed on\nthe following steps, to be taken before the end of\nthe year:\n- open the border\n- exchange the prisoners that\nare still held\n";
        Assert.Equal(3, Cutting.Sentences(Text).Count(sentence => sentence.OpensParagraph));
    }

    [Fact]
    public void Cut_WindowsLineEnds_NoParagraphOfTheirOwn()
    {
        const string Text = "The foreign ministers of the two states met\r\nfor three hours in the town on Monday.\r\n\r\nThey agreed.";
        Assert.Equal(2, Cutting.Sentences(Text).Length);
    }

    [Fact]
    public void Cut_OneLineOfAMillionWords_BoundsEverySentence()
    {
        var sentences = Cutting.Sentences(string.Concat(Enumerable.Repeat("word ", 1_000_000)));
        Assert.Equal(1_000_000, sentences.Sum(sentence => sentence.Count));
        Assert.All(sentences, sentence => Assert.InRange(sentence.Count, 1, Entente.Reading.Sentences.Splitter.LongestSentence));
    }
}
