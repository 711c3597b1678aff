using System.Xml;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Parser;
using Entente.Reading.Documents;

namespace Entente.Intake.Web;

/// <summary>Addresses to documents: a page is one, a feed those it lists.</summary>
/// <param name="rules">How politely.</param>
/// <param name="open">Opens what an address gave: the stream, the input's name, the document's.</param>
/// <param name="openItem">The same for what a feed lists: a feed inside a feed is not followed, or it might lead back.</param>
sealed class Surfer(WebRules rules, Func<Stream, string, string, IEnumerable<Gathered>> open, Func<Stream, string, string, IEnumerable<Gathered>> openItem) : IDisposable
{
    readonly Fetcher _fetcher = new(rules);

    /// <summary>The document at an address, or the documents a feed there lists.</summary>
    public IEnumerable<Gathered> Gather(string input) => Gather(input, null);

    IEnumerable<Gathered> Gather(string input, FeedItem? item)
    {
        Fetched? page = null;
        Refusal? refusal = null;
        try
        {
            if (!Uri.TryCreate(input, UriKind.Absolute, out var address)) refusal = new Refusal(input, "not a web address");
            else page = _fetcher.Get(address);
        }
        catch (FetchException wrong)
        {
            refusal = new Refusal(input, wrong.Message);
        }

        if (refusal is not null) return [refusal];
        return (item is null ? open : openItem)(new MemoryStream(page!.Bytes), input, page.Name).Select(one => one is Arrival arrival ? new Arrival(Filled(arrival.Document, page, item)) : one);
    }

    /// <summary>What the page does not say of itself, its address and the feed do.</summary>
    static Document Filled(Document document, Fetched page, FeedItem? item) => document with
    {
        Url = document.Url ?? page.Address.AbsoluteUri,
        Title = document.Title ?? (string.IsNullOrWhiteSpace(item?.Title) ? null : item.Title.Trim()),
        Published = document.Published.Basis == PublishedBasis.Unknown && item?.PublishingDate is { } moment
            ? Publication.On(DateOnly.FromDateTime(moment), PublishedBasis.Metadata) : document.Published,
    };

    /// <summary>The pages of a feed's items, in its order; an item that cannot be had is a refusal among them.</summary>
    /// <param name="stream">RSS or Atom.</param>
    /// <param name="input">What a refusal names.</param>
    public IEnumerable<Gathered> Feed(Stream stream, string input)
    {
        List<FeedItem>? items = null;
        try
        {
            using var held = new MemoryStream();
            stream.CopyTo(held);
            items = [.. FeedReader.ReadFromByteArray(held.ToArray()).Items.Take(rules.FeedItems)];
        }
        catch (Exception wrong) when (wrong is XmlException or FeedTypeNotSupportedException or NullReferenceException or FormatException)
        {
            // The library's own checks are few: what breaks it is no feed to us.
        }

        if (items is null) return [new Refusal(input, "looks like an RSS or Atom feed, but cannot be read as one")];
        if (items.Count == 0) return [new Refusal(input, "a feed without items")];
        var source = Uri.TryCreate(input, UriKind.Absolute, out var own) && own.Scheme is "http" or "https" ? own : null;
        return items.SelectMany(item => Item(item, input, source));
    }

    IEnumerable<Gathered> Item(FeedItem item, string input, Uri? source)
    {
        var isWeb = source is null ? Uri.TryCreate(item.Link, UriKind.Absolute, out var address) : Uri.TryCreate(source, item.Link, out address);
        return isWeb && address!.Scheme is "http" or "https" ? Gather(address.AbsoluteUri, item) : [new Refusal(input, $"an item without an address: {item.Title}")];
    }

    public void Dispose() => _fetcher.Dispose();
}
