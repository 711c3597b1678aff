using System.Text;
using Entente.Reading.Reports;
using Entente.Tests.Cli;
using NJsonSchema;

namespace Entente.Tests.Reports;

/// <summary>What is written is what <c>docs/report.schema.json</c> promises.</summary>
public sealed class SchemaTests
{
    static readonly JsonSchema Schema =
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Places.Repository, "docs/report.schema.json"))).Result;

    [Fact]
    public void ToLine_ReportWithEveryKindOfRow_FitsTheSchema() =>
        Assert.Empty(Schema.Validate(Encoding.UTF8.GetString(ReportWriter.ToLine(Told.Lisbon).Span)));

    [Fact]
    public void Run_EverySample_FitsTheSchema()
    {
        var samples = Directory.GetFiles(Path.Combine(Places.Repository, "samples"), "*.txt");
        var lines = Shell.Run(["read", .. samples]).Output.TrimEnd('\n').Split('\n');
        Assert.Equal(samples.Length, lines.Length);
        Assert.All(lines, line => Assert.Empty(Schema.Validate(line)));
    }
}
