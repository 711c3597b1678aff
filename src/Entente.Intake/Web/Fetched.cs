namespace Entente.Intake.Web;

/// <summary>What an address gave.</summary>
/// <param name="Address">Where it came from in the end, after redirections.</param>
/// <param name="Bytes">In UTF-8 where the server said another encoding.</param>
sealed record Fetched(Uri Address, byte[] Bytes)
{
    /// <summary>A name for the document: the last part of the path, else the host.</summary>
    public string Name => Address.Segments[^1].Trim('/') is { Length: > 0 } last ? Uri.UnescapeDataString(last) : Address.Host;
}
