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
            case ["engine", var path, .. var rest]:
                return EngineRun.Run(path, rest is [var model] ? model : null);
            case ["grow", var path, var copies] when int.TryParse(copies, out var count) && count >= 0:
                return LedgerGrowth.Run(path, count);
            case ["ledger", var path, var article]:
                return LedgerRun.Run(path, article);
            case ["stages", .. var options]:
                BenchmarkRunner.Run<Stages>(args: options);
                return 0;
            default:
                Console.Error.WriteLine("usage: archive FILE.jsonl [TIMES] | engine FILE.jsonl [MODEL.bin] | grow LEDGER.db COPIES | ledger LEDGER.db ARTICLE.jsonl | stages [BENCHMARKDOTNET OPTIONS]");
                return 2;
        }
    }
}
