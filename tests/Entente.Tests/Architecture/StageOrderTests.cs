using System.Text.RegularExpressions;

namespace Entente.Tests.Architecture;

/// <summary>A stage of Reading uses earlier stages only; the list is the law.</summary>
public sealed partial class StageOrderTests
{
    static readonly string[] Stages =
        ["Documents", "Sentences", "Parsing", "Mentions", "Times", "Events", "Sectors", "Meetings", "Commitments", "Positions", "Reports"];

    static readonly string Root = Path.Combine(Places.Repository, "src/Entente.Reading");

    [Fact]
    public void EveryFolder_IsAStage() =>
        Assert.Empty(Directory.GetDirectories(Root).Select(Path.GetFileName).Except(Stages).Except(["bin", "obj"]));

    [Fact]
    public void EveryUsing_PointsBack()
    {
        var wrong = from file in Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
                    let stage = Array.IndexOf(Stages, Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar)[0])
                    where stage >= 0
                    from Match use in Using().Matches(File.ReadAllText(file))
                    where Array.IndexOf(Stages, use.Groups[1].Value) > stage
                    select $"{Path.GetRelativePath(Root, file)} uses {use.Groups[1].Value}";
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"\bEntente\.Reading\.(\w+)")]
    private static partial Regex Using();
}
