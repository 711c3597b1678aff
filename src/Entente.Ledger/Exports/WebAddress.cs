namespace Entente.Ledger.Exports;

/// <summary>Addresses of documents as they may be handed on.</summary>
static class WebAddress
{
    /// <summary>An http or https address; null for all else: a link that runs a script or opens a file has no place in what others open.</summary>
    public static Uri? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;
}
