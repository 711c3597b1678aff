using BenchmarkDotNet.Running;

namespace Entente.Bench;

/// <summary>How fast Entente is. <c>docs/speed.md</c> says how to run each part and what was measured.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["archive", var path]:
                return Archive.Run(path, times: 3);
            case ["archive", var path, var times] when int.TryParse(times, out var count) && count > 0:
                return Archive.Run(path, count);
            case ["stages", .. var rest]:
                BenchmarkRunner.Run<Stages>(args: rest);
                return 0;
            default:
                Console.Error.WriteLine("usage: archive FILE.jsonl [TIMES] | stages [BENCHMARKDOTNET OPTIONS]");
                return 2;
        }
    }
}
