using System.Text.Json;

namespace Entente.Tests.Samples;

/// <summary>The sample archive holds the same words as the plain files, with the dateline in a field of its own.</summary>
public sealed class ArchiveTests
{
    static readonly string Folder = Path.Combine(Places.Repository, "samples");

    public static TheoryData<string> Lines => [.. File.ReadLines(Path.Combine(Folder, "archive.jsonl"))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Line_DatelineAndText_EqualThePlainFile(string line)
    {
        var row = JsonDocument.Parse(line).RootElement;
        var file = File.ReadAllText(Path.Combine(Folder, row.GetProperty("id").GetString() + ".txt"));
        Assert.Equal(file, $"{row.GetProperty("dateline").GetString()} -- {row.GetProperty("text").GetString()}\n");
    }
}
