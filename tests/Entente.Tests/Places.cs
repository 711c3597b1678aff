using System.Runtime.CompilerServices;

namespace Entente.Tests;

/// <summary>Where tests find the repository and, where a developer has it, the shared material beside it.</summary>
static class Places
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    /// <summary>A file or folder of the shared material; the test skips with a word where there is none.</summary>
    public static string Shared(string relative)
    {
        var root = Environment.GetEnvironmentVariable("ENTENTE_SHARED") ?? Path.Combine(Repository, "../shared");
        var path = Path.GetFullPath(Path.Combine(root, relative));
        Assert.SkipUnless(Path.Exists(path), $"no {relative} in ../shared: it is handed to developers only");
        return path;
    }

    static string Here([CallerFilePath] string path = "") => path;
}
