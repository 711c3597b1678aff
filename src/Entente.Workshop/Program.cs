using System.CommandLine;

namespace Entente.Workshop;

static class Program
{
    static int Main(string[] args)
    {
        var root = new RootCommand("For makers of Entente: builds lexicons, trains models, scores against gold. Not shipped.")
        {
            BuildCommand.Create(),
            TrainCommand.Create(),
            EvaluateCommand.Create(),
        };
        return root.Parse(args).Invoke();
    }
}
