using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Entente.Intake;

/// <summary>What a page says of itself: Open Graph, schema.org, Dublin Core, the habits of news sites.</summary>
/// <param name="Title">The article's, else the window's.</param>
/// <param name="Day">The day of publication, as written: no time zone applied.</param>
/// <param name="DayWords">The words a date was given in; for a warning where they name no day.</param>
/// <param name="Site">The site's name.</param>
/// <param name="Url">The page's own address (canonical).</param>
sealed partial record PageFacts(string? Title, DateOnly? Day, string? DayWords, string? Site, string? Url)
{
    // In this order: what is said to be the publication first, plain "date" last. Dates of change are not looked at.
    static readonly string[] DayKeys =
    [
        "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "publication_date", "published_time",
        "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "cxenseparse:recs:publishtime",
        "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created", "article.published", "citation_publication_date", "date",
    ];

    public static PageFacts Of(IHtmlDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { } key
                && Clean(meta.GetAttribute("content")) is { } content)
                metas.TryAdd(key, content);
        var words = DayOf(page, metas).ToArray();
        var day = words.Select(word => Days.ReadLoose(word)).FirstOrDefault(found => found is not null);
        return new(
            Clean(metas.GetValueOrDefault("og:title") ?? page.Title ?? page.QuerySelector("h1")?.TextContent),
            day,
            words.FirstOrDefault(),
            Clean(metas.GetValueOrDefault("og:site_name") ?? metas.GetValueOrDefault("application-name")),
            Web(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Web(metas.GetValueOrDefault("og:url")));
    }

    static IEnumerable<string> DayOf(IHtmlDocument page, Dictionary<string, string> metas)
    {
        foreach (var key in DayKeys)
            if (metas.TryGetValue(key, out var said))
                yield return said;
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            if (JsonDay().Match(script.TextContent) is { Success: true } match)
                yield return match.Groups[1].Value;
        foreach (var time in page.QuerySelectorAll("time[itemprop~=datePublished][datetime], time[pubdate][datetime]"))
            yield return time.GetAttribute("datetime")!;
        // A page with a single <time> in its article dates the article with it; with several, nobody can tell.
        var times = page.QuerySelectorAll("article time[datetime], main time[datetime]");
        if (times.Length == 1) yield return times[0].GetAttribute("datetime")!;
    }

    /// <summary>White space run together; null for nothing.</summary>
    public static string? Clean(string? text)
    {
        var clean = text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }

    static string? Web(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    [GeneratedRegex(@"""datePublished""\s*:\s*""([^""]{1,64})""")]
    private static partial Regex JsonDay();
}
