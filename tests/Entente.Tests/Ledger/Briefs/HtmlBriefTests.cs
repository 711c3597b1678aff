using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Ledger.Briefs;

namespace Entente.Tests.Ledger.Briefs;

/// <summary>The page is read as a browser reads it.</summary>
public sealed class HtmlBriefTests
{
    static readonly string Source = HtmlBrief.Write(Sheet.Brief);
    static readonly IDocument Page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Source);

    [Fact]
    public void Write_Text_ComesOutAsItWentIn()
    {
        Assert.Equal(Sheet.Brief.Title, Page.Title);
        Assert.Equal(Sheet.Brief.Title, Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Sheet.Nasty, Page.QuerySelector(".basis")!.TextContent);
        Assert.Contains(Page.QuerySelectorAll("li"), line => line.TextContent == $"{Sheet.Nasty}: {Sheet.Nasty}2");
        Assert.Equal("(1 overdue <now>)", Page.QuerySelector(".alert")!.TextContent);
        Assert.StartsWith($"“{Sheet.Nasty}” {Sheet.Nasty}, {Sheet.Nasty}, 1 May 2024.", Page.QuerySelector("#n1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NothingRunsAndNothingIsFetched()
    {
        Assert.Empty(Page.QuerySelectorAll("script, link, img, iframe, object, base"));
        Assert.DoesNotContain("url(", Source, StringComparison.Ordinal);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", Page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
        Assert.DoesNotContain(Page.All, element => element.Attributes.Any(one => one.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_EveryLinkInThePage_LeadsSomewhere()
    {
        var links = Page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith('#')).ToList();
        Assert.Equal(5 + 3, links.Count);
        Assert.All(links, link => Assert.Single(Page.QuerySelectorAll(link)));
    }

    [Fact]
    public void Write_Notes_MatchWhatIsCited()
    {
        var notes = Page.QuerySelectorAll("ol.notes > li").Select(note => note.Id).ToList();
        Assert.Equal(["n1", "n2", "n3"], notes);
        Assert.All(Page.QuerySelectorAll("sup a"), link => Assert.Equal("#n" + link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void Write_Lines_StandInListsUnderTheirHeadings()
    {
        Assert.All(Page.QuerySelectorAll("li"), line => Assert.Contains(line.ParentElement!.LocalName, new[] { "ul", "ol" }));
        Assert.Equal(["Held <here>", "Ahead"], Page.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.All(Page.QuerySelectorAll("h3"), heading => Assert.Equal("ul", heading.NextElementSibling!.LocalName));
    }
}
