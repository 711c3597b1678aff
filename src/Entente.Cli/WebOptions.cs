using System.CommandLine;

namespace Entente.Cli;

/// <summary>Options of the commands that may read the web.</summary>
static class WebOptions
{
    public static Option<bool> AllowLocal() => new("--allow-local") { Description = "Also read web addresses of this machine and its local network." };
}
