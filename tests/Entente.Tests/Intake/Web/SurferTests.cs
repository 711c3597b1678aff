using System.Net;
using System.Text;
using Entente.Intake;
using Entente.Intake.Web;
using Entente.Reading.Documents;

namespace Entente.Tests.Intake.Web;

public sealed class SurferTests : IDisposable
{
    const string Article = "<html><head><title>Talks</title></head><body><article><h1>Talks</h1><p>The ministers of Chile and Peru met in Lima.</p></article></body></html>";

    readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    static readonly WebRules Quick = new() { AllowsLocal = true, Pause = TimeSpan.Zero, Patience = TimeSpan.FromSeconds(5) };

    static Gathered[] Gather(string input, WebRules? rules = null)
    {
        using var gatherer = new Gatherer(web: rules ?? Quick);
        return [.. gatherer.Gather(input)];
    }

    static Document Read(string input) => Assert.IsType<Arrival>(Assert.Single(Gather(input))).Document;

    static string Refused(string input, WebRules? rules = null) => Assert.IsType<Refusal>(Assert.Single(Gather(input, rules))).Message;

    [Fact]
    public void Gather_Page_IsADocumentWithItsAddress()
    {
        _site.Page("/news/talks.html", Article);
        var document = Read(_site.At("/news/talks.html"));
        Assert.Equal(("talks.html", _site.At("/news/talks.html"), "Talks"), (document.Name, document.Url, document.Title));
        Assert.Contains("met in Lima", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Gather_Redirection_IsFollowedToTheEnd()
    {
        _site.Moved("/old", "/new");
        _site.Page("/new", Article);
        Assert.Equal(_site.At("/new"), Read(_site.At("/old")).Url);
    }

    [Fact]
    public void Gather_RedirectionInACircle_IsRefused()
    {
        _site.Moved("/a", "/b");
        _site.Moved("/b", "/a");
        Assert.Contains("redirected more than 5 times", Refused(_site.At("/a")));
    }

    [Fact]
    public void Gather_LocalAddress_IsRefusedUnlessAllowed()
    {
        _site.Page("/", Article);
        Assert.Contains("--allow-local", Refused(_site.At("/"), new WebRules { Pause = TimeSpan.Zero }));
        Assert.Empty(_site.Asked);
    }

    [Fact]
    public void Gather_Missing_SaysTheStatus() => Assert.Contains("404", Refused(_site.At("/none")));

    [Fact]
    public void Gather_NobodyThere_IsRefused()
    {
        _site.Dispose();
        Assert.Contains("cannot be reached", Refused(_site.At("/")));
    }

    [Fact]
    public void Gather_AnswerThatHangs_IsRefusedInTime()
    {
        _site.Raw("/", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nno more");
        Assert.NotEmpty(Refused(_site.At("/"), Quick with { Patience = TimeSpan.FromMilliseconds(300) }));
    }

    [Fact]
    public void Gather_SaidTooLarge_IsRefusedBeforeItIsRead()
    {
        _site.Raw("/", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n");
        Assert.Contains("larger than", Refused(_site.At("/")));
    }

    [Fact]
    public void Gather_BrokenCompressionInAFeed_IsRefusedAndTheNextIsRead()
    {
        _site.Page("/feed", $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><link>{_site.At("/bad")}</link></item><item><link>{_site.At("/good")}</link></item></channel></rss>", "application/xml");
        _site.Raw("/bad", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnope");
        _site.Page("/good", Article);
        var gathered = Gather(_site.At("/feed"));
        Assert.IsType<Refusal>(gathered[0]);
        Assert.IsType<Arrival>(gathered[1]);
    }

    [Fact]
    public void Gather_RobotsBreakDown_SiteIsLeftAlone()
    {
        _site.Raw("/robots.txt", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        _site.Page("/a", Article);
        Assert.Contains("robots.txt", Refused(_site.At("/a")));
        Assert.Equal(["/robots.txt"], _site.Asked);
    }

    [Fact]
    public void Gather_RobotsForbid_PageIsNotAskedFor()
    {
        _site.Page("/robots.txt", "User-agent: *\nDisallow: /private\n", "text/plain");
        _site.Page("/private/a", Article);
        Assert.Contains("robots.txt", Refused(_site.At("/private/a")));
        Assert.Equal(["/robots.txt"], _site.Asked);
    }

    [Fact]
    public void Gather_HeaderNamesTheEncoding_IsReadSo()
    {
        _site.Raw("/", Encoding.Latin1.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\nConnection: close\r\n\r\n<p>Talks at the Caf\u00e9 Lima.</p>"));
        Assert.Contains("Caf\u00e9", Read(_site.At("/")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<rss version=\"2.0\"><channel><title>F</title><item><title>One</title><link>{0}</link><pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>F</title><entry><title>One</title><link href=\"{0}\"/><published>2024-03-04T10:00:00Z</published></entry></feed>")]
    public void Gather_Feed_ReadsThePagesItLists(string feed)
    {
        _site.Page("/feed", "<?xml version=\"1.0\"?>" + feed.Replace("{0}", _site.At("/one"), StringComparison.Ordinal), "application/xml");
        _site.Page("/one", Article);
        var document = Read(_site.At("/feed"));
        Assert.Equal((new DateOnly(2024, 3, 4), PublishedBasis.Metadata), (document.Published.Date, document.Published.Basis));
        Assert.Contains("met in Lima", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Gather_FeedThatListsItself_EndsThere()
    {
        var feed = $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><link>{_site.At("/feed")}</link></item></channel></rss>";
        _site.Page("/feed", feed, "application/xml");
        Assert.Contains("feed", Refused(_site.At("/feed")));
    }

    [Fact]
    public void Gather_BrokenFeed_IsRefused()
    {
        _site.Page("/feed", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item>", "application/xml");
        Assert.Contains("cannot be read as one", Refused(_site.At("/feed")));
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.20.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a9fe:a9fe", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("93.184.216.34", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:2800:220:1::1", true)]
    public void IsPublic_Address_TellsLocalNetworks(string address, bool expected) => Assert.Equal(expected, AddressGuard.IsPublic(IPAddress.Parse(address)));
}
