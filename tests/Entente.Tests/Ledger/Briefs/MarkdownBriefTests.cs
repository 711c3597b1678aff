using System.Text.RegularExpressions;
using Entente.Ledger.Briefs;

namespace Entente.Tests.Ledger.Briefs;

public sealed partial class MarkdownBriefTests
{
    static readonly string Page = MarkdownBrief.Write(Sheet.Brief);

    [Fact]
    public void Write_Notes_MatchWhatIsCited()
    {
        var defined = Note().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(["1", "2", "3"], defined);
        Assert.Equal(defined, Cited().Matches(Page).Select(match => match.Groups[1].Value).Distinct());
    }

    [Fact]
    public void Write_Marks_AreEscaped()
    {
        Assert.DoesNotContain("<script>", Page.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\\<script\\>alert(\"1\")\\</script\\> \\& \\*stars\\* \\_lines\\_ \\[x\\](y) \\`code\\` #1 \\$m\\$ 𝒜", Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. x", "1\\. x")]
    [InlineData("20) x", "20\\) x")]
    [InlineData("- x", "\\- x")]
    [InlineData("# x", "\\# x")]
    [InlineData("2016 was", "2016 was")]
    [InlineData("", "")]
    public void Escape_WhatBeginsALine_StaysText(string text, string escaped) => Assert.Equal(escaped, MarkdownBrief.Escape(text));

    [Theory]
    [InlineData("see https://a.example/b", "see https\\://a.example/b")]
    [InlineData("www.a.example, WWW.b", "www\\.a.example, WWW\\.b")]
    [InlineData("ww.a", "ww.a")]
    public void Escape_Address_BecomesNoLink(string text, string escaped) => Assert.Equal(escaped, MarkdownBrief.Escape(text));

    [Fact]
    public void Write_EveryLine_EndsInLineFeedAndHasNoSpaceBefore() => Assert.DoesNotMatch("[ \r]\n", Page);

    [GeneratedRegex(@"^\[\^(\d+)\]: ", RegexOptions.Multiline)]
    private static partial Regex Note();

    [GeneratedRegex(@"\[\^(\d+)\](?!:)")]
    private static partial Regex Cited();
}
