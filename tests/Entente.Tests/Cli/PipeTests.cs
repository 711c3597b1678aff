using System.Diagnostics;

namespace Entente.Tests.Cli;

/// <summary>What only a process of its own can show.</summary>
public sealed class PipeTests
{
    [Fact]
    public async Task Run_ReaderOfThePipeStops_EndsQuietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no bash");
        var sample = Path.Combine(Places.Repository, "samples/visit-held.txt");
        var entente = Path.Combine(AppContext.BaseDirectory, "entente.dll");
        // More than a pipe holds, so that writing goes on after the other end is closed.
        var line = $"dotnet '{entente}' read $(yes '{sample}' 2>/dev/null | head -300) | head -c 1 >/dev/null; exit ${{PIPESTATUS[0]}}";
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", line]) { RedirectStandardError = true })!;
        var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (shell.ExitCode, error));
    }
}
