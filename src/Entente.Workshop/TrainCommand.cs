using System.CommandLine;
using Entente.Workshop.Engine;
using Entente.Workshop.Events;
using Entente.Workshop.Sentences;

namespace Entente.Workshop;

/// <summary><c>train</c>: one subcommand a model, each from a seed.</summary>
static class TrainCommand
{
    public static Command Create() => new("train", "Train a model that ships in data/models.")
    {
        SentenceCommands.Train(),
        VectorsCommand.Create(),
        EngineCommand.Create(),
        RelateCommands.TrainClusters(),
        RelateCommands.Train(),
        SurmiseCommands.Train(),
        ConfidenceCommands.Train(),
    };
}
