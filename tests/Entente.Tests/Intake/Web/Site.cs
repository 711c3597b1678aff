using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Entente.Tests.Intake.Web;

/// <summary>A web site of one test, on a free port of this machine: answers as it was told, closes every connection, and notes who asked for what.</summary>
sealed class Site : IDisposable
{
    readonly TcpListener _door = new(IPAddress.Loopback, 0);
    readonly Dictionary<string, byte[]> _answers = [];
    readonly List<string> _asked = [];

    public Site()
    {
        _door.Start();
        _ = Serve();
    }

    /// <summary>The address of a path.</summary>
    public string At(string path) => $"http://127.0.0.1:{((IPEndPoint)_door.LocalEndpoint).Port}{path}";

    /// <summary>The paths asked for so far, in order.</summary>
    public string[] Asked
    {
        get
        {
            lock (_asked) return [.. _asked];
        }
    }

    public void Page(string path, string body, string type = "text/html; charset=utf-8") =>
        Raw(path, $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    public void Moved(string path, string target) => Raw(path, $"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    /// <summary>The bytes of an answer, whole.</summary>
    public void Raw(string path, string answer) => Raw(path, Encoding.UTF8.GetBytes(answer));

    public void Raw(string path, byte[] answer) => _answers[path] = answer;

    async Task Serve()
    {
        try
        {
            while (true)
            {
                using var guest = await _door.AcceptTcpClientAsync();
                using var stream = guest.GetStream();
                var path = await PathOf(stream);
                lock (_asked) _asked.Add(path);
                var missing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();
                await stream.WriteAsync(_answers.GetValueOrDefault(path) ?? missing);
            }
        }
        catch (Exception closed) when (closed is ObjectDisposedException or SocketException or IOException)
        {
            // The test is over, or its reader has gone away.
        }
    }

    static async Task<string> PathOf(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is var got and > 0)
            head.Append(Encoding.ASCII.GetString(buffer, 0, got));
        return head.ToString().Split(' ') is [_, var path, ..] ? path : "";
    }

    public void Dispose() => _door.Stop();
}
