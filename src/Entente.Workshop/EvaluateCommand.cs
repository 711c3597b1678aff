using System.CommandLine;
using Entente.Workshop.Engine;
using Entente.Workshop.Events;
using Entente.Workshop.Following;
using Entente.Workshop.Meetings;
using Entente.Workshop.Mentions;
using Entente.Workshop.Reports;
using Entente.Workshop.Sentences;
using Entente.Workshop.Times;

namespace Entente.Workshop;

/// <summary><c>evaluate</c>: one subcommand a kind of gold; <c>--record</c> appends the figures to <c>docs/scores.md</c>.</summary>
static class EvaluateCommand
{
    public static Command Create() => new("evaluate", "Score against gold.")
    {
        SentenceCommands.Evaluate(),
        EvaluateTimes.Create(),
        EvaluatePublication.Create(),
        EvaluateReports.Create(),
        EvaluateEvents.Create(),
        EvaluateReference.Create(),
        DrawPlaces.Create(),
        EngineEvaluation.Trees(),
        EngineEvaluation.Names(),
        EvaluateFrames.Create(),
        EvaluateOccasions.Create(),
        EvaluateFollowup.Create(),
        RelateCommands.Evaluate(),
        SurmiseCommands.Evaluate(),
        ConfidenceCommands.Evaluate(),
    };
}
