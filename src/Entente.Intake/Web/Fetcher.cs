using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Entente.Intake.Web;

/// <summary>Fetches pages: within a time and a size, not from the local network unless allowed, as each site's <c>robots.txt</c> asks, one host not too often.</summary>
sealed class Fetcher : IDisposable
{
    const int Redirections = 5;
    const string Agent = "entente";

    /// <summary>Bytes of a robots.txt; what is longer asks for more than anybody could keep to.</summary>
    const int RobotsSize = 1 << 20;

    readonly WebRules _rules;
    readonly HttpClient _client;
    readonly Dictionary<string, Robots> _robots = [];
    readonly Dictionary<string, long> _visits = [];

    public Fetcher(WebRules rules)
    {
        _rules = rules;
        // Redirections are followed by hand: each target is asked for its robots.txt.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, ConnectCallback = Connect };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"{Agent}/{typeof(Fetcher).Assembly.GetName().Version!.ToString(2)}");
    }

    /// <exception cref="FetchException">It could not be had.</exception>
    public Fetched Get(Uri address)
    {
        for (var step = 0; step <= Redirections; step++)
        {
            var robots = RobotsOf(address);
            if (!robots.Allows(address.PathAndQuery)) throw new FetchException("the site's robots.txt asks programs not to read this page: save it in a browser and give the file");
            Wait(address.Authority, robots);
            var (page, next) = Ask(address, Limits.Document);
            if (page is not null) return page;
            address = next!;
        }

        throw new FetchException($"redirected more than {Redirections} times: give the address it ends at");
    }

    Robots RobotsOf(Uri address)
    {
        if (_robots.TryGetValue(address.Authority, out var known)) return known;
        return _robots[address.Authority] = AskForRobots(address);
    }

    /// <summary>What the site asks; a site without the file (4xx) asks nothing, one that breaks down while asked (5xx) is left alone (RFC 9309, 2.3.1).</summary>
    Robots AskForRobots(Uri address)
    {
        try
        {
            var at = new Uri(address, "/robots.txt");
            for (var step = 0; step <= Redirections; step++)
            {
                var (page, next) = Ask(at, RobotsSize);
                if (page is not null) return Robots.Read(Encoding.UTF8.GetString(page.Bytes), Agent);
                at = next!;
            }
        }
        catch (FetchException) when (_status is >= 400 and < 600)
        {
            return _status < 500 ? Robots.None : Robots.All;
        }

        return Robots.None;
    }

    /// <summary>The status of the last answer; 0 for none.</summary>
    int _status;

    /// <summary>The page, or where it has moved to.</summary>
    (Fetched? Page, Uri? Next) Ask(Uri address, int limit)
    {
        _status = 0;
        using var patience = new CancellationTokenSource(_rules.Patience);
        try
        {
            return AskAsync(address, limit, patience.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            throw new FetchException($"no whole answer within {_rules.Patience.TotalSeconds:0} seconds: try again later");
        }
        catch (HttpRequestException wrong)
        {
            throw wrong.InnerException as FetchException ?? new FetchException($"cannot be reached: {wrong.Message}");
        }
        catch (Exception wrong) when (wrong is IOException or InvalidDataException or InvalidOperationException)
        {
            throw new FetchException($"the connection broke off, or its compression is broken: {wrong.Message}");
        }
    }

    async Task<(Fetched? Page, Uri? Next)> AskAsync(Uri address, int limit, CancellationToken patience)
    {
        if (!_rules.AllowsLocal) await Vet(address, patience).ConfigureAwait(false);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience).ConfigureAwait(false);
        _status = (int)answer.StatusCode;
        if (_status is >= 300 and < 400 && answer.Headers.Location is { } moved) return (null, Target(address, moved));
        if (!answer.IsSuccessStatusCode) throw new FetchException($"the server answers {_status} {answer.ReasonPhrase}: see whether the address is right");
        if (answer.Content.Headers.ContentLength > limit) throw TooLarge(limit);
        await using var stream = await answer.Content.ReadAsStreamAsync(patience).ConfigureAwait(false);
        var bytes = await ReadAsync(stream, limit, patience).ConfigureAwait(false);
        return (new Fetched(address, InUtf8(bytes, answer.Content.Headers.ContentType?.CharSet)), null);
    }

    static Uri Target(Uri address, Uri moved)
    {
        var next = new Uri(address, moved);
        return next.Scheme is "http" or "https" ? next : throw new FetchException($"redirected to {next.Scheme}:, which is not read");
    }

    static async Task<byte[]> ReadAsync(Stream stream, int limit, CancellationToken patience)
    {
        using var held = new MemoryStream();
        var buffer = new byte[64 << 10];
        while (await stream.ReadAsync(buffer, patience).ConfigureAwait(false) is var got and > 0)
        {
            if (held.Length + got > limit) throw TooLarge(limit);
            held.Write(buffer, 0, got);
        }

        return held.ToArray();
    }

    static FetchException TooLarge(int limit) => new($"larger than {Limits.Say(limit)}, the most that is read of one document");

    /// <summary>What the server says of the encoding goes before what a page says: written into the bytes, which a byte order mark then tells.</summary>
    static byte[] InUtf8(byte[] bytes, string? charset)
    {
        if (charset?.Trim('"') is not { Length: > 0 } name || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return bytes;
        try
        {
            return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Encoding.GetEncoding(name).GetString(bytes))];
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return bytes; // an encoding nobody knows or reads any more: the content tells
        }
    }

    /// <summary>Refuses an address that this machine knows to be local, also where a proxy would ask for it.</summary>
    static async Task Vet(Uri address, CancellationToken patience)
    {
        IPAddress[] found;
        try
        {
            found = await Dns.GetHostAddressesAsync(address.IdnHost, patience).ConfigureAwait(false);
        }
        catch (SocketException)
        {
            return; // known to the proxy alone, or to nobody: the request will say
        }

        if (!Array.Exists(found, AddressGuard.IsPublic)) throw Local();
    }

    static FetchException Local() => new("an address of this machine or its local network: give --allow-local if it is meant");

    /// <summary>Connects to those of the host's addresses that may be read, whatever the name meant when it was vetted; a proxy is the user's own and may be local.</summary>
    async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken patience)
    {
        var end = context.DnsEndPoint;
        var isDirect = context.InitialRequestMessage.RequestUri!.IdnHost.Equals(end.Host, StringComparison.OrdinalIgnoreCase);
        var found = await Dns.GetHostAddressesAsync(end.Host, patience).ConfigureAwait(false);
        if (isDirect && !_rules.AllowsLocal) found = Array.FindAll(found, AddressGuard.IsPublic);
        if (found.Length == 0) throw Local();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, end.Port, patience).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Waits until the host may be asked again.</summary>
    void Wait(string host, Robots robots)
    {
        var pause = robots.Delay is { } seconds ? TimeSpan.FromSeconds(Math.Clamp(seconds, _rules.Pause.TotalSeconds, 10 * _rules.Pause.TotalSeconds)) : _rules.Pause;
        if (_visits.TryGetValue(host, out var last) && pause - TimeProvider.System.GetElapsedTime(last) is { Ticks: > 0 } left) Thread.Sleep(left);
        _visits[host] = TimeProvider.System.GetTimestamp();
    }

    public void Dispose() => _client.Dispose();
}
