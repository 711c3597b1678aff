using System.Text;
using Entente.Intake;
using Entente.Reading.Documents;

namespace Entente.Tests.Intake;

public sealed class HtmlTests : IDisposable
{
    const string Long = "The foreign ministers of the two countries agreed on Monday to open consulates in each other's second cities, "
        + "the host's ministry said, adding that technical teams would settle the details of staff and premises before the summer.";

    readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Open_NewsPage_GivesTheArticleAndItsFacts()
    {
        var document = _scratch.Open("a.html", $"""
            <!DOCTYPE html><html><head><title>Consulates to open - The Desk</title><meta property="og:site_name" content="The Desk">
            <meta property="og:title" content="Consulates to open"><link rel="canonical" href="https://example.org/consulates">
            <meta property="article:published_time" content="2024-03-05T23:30:00-05:00"></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><script>var x = "<p>no</p>";</script>
            <article><h1>Consulates to open</h1><p>{Long}</p><p>First &amp; <b>second</b>
              line.</p><p>{Long}</p><p>{Long}</p></article><footer><p>All rights reserved by the desk.</p></footer></body></html>
            """);
        Assert.Equal($"{Long}\n\nFirst & second line.\n\n{Long}\n\n{Long}", document.Text);
        Assert.Equal(("Consulates to open", "The Desk", "https://example.org/consulates"), (document.Title, document.Publisher, document.Url));
        Assert.Equal(Publication.On(new(2024, 3, 5), PublishedBasis.Metadata), document.Published);
    }

    [Theory]
    [InlineData("<meta name=\"date\" content=\"5 March 2024\">")]
    [InlineData("<meta itemprop=\"datePublished\" content=\"Tue, 05 Mar 2024 08:00:00 GMT\">")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-05\"}</script>")]
    public void Open_PageWithDate_TakesIt(string head) =>
        Assert.Equal(new DateOnly(2024, 3, 5), _scratch.Open("a.html", $"<html><head>{head}</head><body><p>{Long}</p></body></html>").Published.Date);

    [Fact]
    public void Open_PageWithOneTimeInItsArticle_TakesIt() =>
        Assert.Equal(new DateOnly(2024, 3, 5), _scratch.Open("a.html", $"<html><body><article><time datetime='2024-03-05'>yesterday</time><p>{Long}</p></article></body></html>").Published.Date);

    [Fact]
    public void Open_PageWithSeveralTimes_TakesNone() =>
        Assert.Null(_scratch.Open("a.html", $"<html><body><article><time datetime='2024-03-05'>a</time><time datetime='2024-03-06'>b</time><p>{Long}</p></article></body></html>").Published.Date);

    [Fact]
    public void Open_PageWithUnclearDate_Warns() =>
        Assert.Equal("date-not-a-day", Assert.Single(_scratch.Open("a.html", $"<html><head><meta name=date content='last week'></head><body><p>{Long}</p></body></html>").Problems).Code);

    [Fact]
    public void Open_ShortPage_GivesItsText() =>
        Assert.Equal("They met.\n\nThey left.", _scratch.Open("a.html", "<html><body><nav>Home</nav><p>They met.</p><p>They left.</p></body></html>").Text);

    [Fact]
    public void Open_DoubleBreaks_SeparateParagraphs() =>
        Assert.Equal("One\ntwo.\n\nThree.", _scratch.Open("a.html", "<html><body>One<br>two.<br><br>Three.</body></html>").Text);

    [Theory]
    [InlineData("<html><body><script>render()</script></body></html>")]
    [InlineData("<html><body><img src=a.png></body></html>")]
    public void Open_PageWithoutText_IsRefused(string html) => Assert.Contains("without text", _scratch.Refuse("a.html", html));

    [Fact]
    public void Open_DeeplyNested_IsRefusedWithoutOverflow() =>
        Assert.Contains("nested deeper", _scratch.Refuse("a.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 40_000)) + "Deep."));

    [Theory]
    [InlineData("<div><span></span></div><p>a<p>b<p>c", 5, 2)]
    [InlineData("<!-- <b><b> --><script>if (a<b && c<d) {}</script><i/>", 2, 0)]
    [InlineData("a < b </b> <", 0, 0)]
    public void Of_Page_CountsTagsAndDepth(string html, int tags, int depth) => Assert.Equal(new TagCount(tags, depth), TagCount.Of(html));

    [Fact]
    public void Open_TooManyElements_IsRefused() =>
        Assert.Contains("elements", _scratch.Refuse("a.html", "<html><body>" + string.Concat(Enumerable.Repeat("<b>a</b>", 60_000))));

    [Fact]
    public void Open_OversizedPage_IsRefused() =>
        Assert.Contains("8 MiB", _scratch.Refuse("a.html", Encoding.ASCII.GetBytes("<html><body>" + new string('a', 9 << 20))));

    [Fact]
    public void Open_HalfACharacter_BecomesTheReplacement() =>
        Assert.Equal("A \uFFFD b.", _scratch.Open("a.html", "<html><body><p>A &#xD800; b.</p></body></html>").Text);
}
