using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Entente.Reading.Documents;
using SmartReader;
using Document = Entente.Reading.Documents.Document;

namespace Entente.Intake;

/// <summary>HTML: the article's text as SmartReader makes it out, else that of the page; title, day, site and address from the page's own metadata.</summary>
static class HtmlOpener
{
    public static Gathered Open(Sheet sheet)
    {
        var (html, problems) = Encoded.Decode(sheet.Bytes.Span, Markup.DeclaredInHtml(sheet.Bytes.Span));
        var count = TagCount.Of(html);
        if (count.Tags > Limits.Elements) return sheet.Refuse($"a page with more than {Limits.Elements} elements: save the article alone, or as text");
        if (count.Depth > Limits.Depth) return sheet.Refuse($"a page nested deeper than {Limits.Depth} elements: save the article alone, or as text");
        return Roomy.Run(() => Read(html, sheet, sheet.Titled("", problems)));
    }

    static Gathered Read(string html, Sheet sheet, Document empty)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var facts = PageFacts.Of(page);
        var whole = Blocks.Of(page.DocumentElement, false);
        var article = Main(page, facts.Url);
        var text = article?.Text is { Length: > 0 } main ? main : whole;
        if (string.IsNullOrWhiteSpace(text))
            return sheet.Refuse("a page without text: if scripts build it, open it in a browser and save it from there, or save the text");
        var document = new Document(empty.Name, text)
        {
            Title = article?.Title ?? facts.Title,
            Publisher = facts.Site ?? article?.Site,
            Url = facts.Url,
            Published = facts.Day is { } day ? Publication.On(day, PublishedBasis.Metadata) : Publication.Unknown,
            Problems = facts.Day is null && facts.DayWords is { } said ? empty.Problems.Add(Days.NoDay("page", said)) : empty.Problems,
        };
        return sheet.Deliver(document);
    }

    /// <summary>What SmartReader (Mozilla's Readability) takes for the article; null where it finds none. Changes the page.</summary>
    static (string Text, string? Title, string? Site)? Main(IHtmlDocument page, string? url)
    {
        using var reader = new Reader(url ?? "https://page.invalid/", page) { MaxElemsToParse = 2 * Limits.Elements };
        var article = reader.GetArticle();
        if (!article.Completed || !article.IsReadable || string.IsNullOrEmpty(article.Content)) return null;
        using var content = new HtmlParser().ParseDocument(article.Content);
        return (Blocks.Of(content.DocumentElement, true), PageFacts.Clean(article.Title), PageFacts.Clean(article.SiteName));
    }
}
