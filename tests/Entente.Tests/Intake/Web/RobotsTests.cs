using Entente.Intake.Web;

namespace Entente.Tests.Intake.Web;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow:", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news/", "/news/1", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: other\nDisallow: /", "/", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Entente\nAllow: /", "/", true)]
    [InlineData("User-agent: other\nUser-agent: entente # ours\nDisallow: /x", "/x", false)]
    [InlineData("no robots at all <html>", "/x", true)]
    public void Allows_Path_FollowsTheLongestRuleOfItsGroup(string file, string path, bool expected) => Assert.Equal(expected, Robots.Read(file, "entente").Allows(path));

    [Fact]
    public void Read_CrawlDelay_IsKept() => Assert.Equal(2.5, Robots.Read("User-agent: *\nCrawl-delay: 2.5", "entente").Delay);
}
