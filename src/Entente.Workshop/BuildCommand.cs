using System.CommandLine;

namespace Entente.Workshop;

/// <summary><c>build</c>: compiles <c>data/lexicons</c> from the facts in <c>../shared/data/reference</c> and our own lists.</summary>
static class BuildCommand
{
    public static Command Create() => new("build", "Compile data/lexicons from the reference facts.");
}
