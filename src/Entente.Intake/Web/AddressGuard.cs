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
            "192.0.2.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            // Those that hold an IPv4 address inside, which may be a local one, are refused as a whole: no site has only such.
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/32", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily is not (AddressFamily.InterNetwork or AddressFamily.InterNetworkV6)) return false;
        return !Array.Exists(Local, network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }
}
