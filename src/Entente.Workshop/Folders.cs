using System.Runtime.CompilerServices;

namespace Entente.Workshop;

/// <summary>Where the workshop finds the repository it was built from and the material handed out beside it.</summary>
static class Folders
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    /// <summary>The folder <c>shared</c> beside the repository, or what <c>ENTENTE_SHARED</c> names.</summary>
    public static string Shared { get; } =
        Environment.GetEnvironmentVariable("ENTENTE_SHARED") ?? Path.GetFullPath(Path.Combine(Repository, "../shared"));

    static string Here([CallerFilePath] string path = "") => path;
}
