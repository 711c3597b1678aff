using System.Net;
using System.Net.Sockets;

namespace Entente.Intake.Web;

/// <summary>Tells addresses of the open internet from those of this machine and of local networks (RFC 6890, RFC 4193).</summary>
static class AddressGuard
{
    static readonly IPNetwork[] Local =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "224.0.0.0/3", "::/128", "::1/128", "64:ff9b:1::/48", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily is not (AddressFamily.InterNetwork or AddressFamily.InterNetworkV6)) return false;
        return !Array.Exists(Local, network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }
}
