using System.Text;
using Entente.Cli;

namespace Entente.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    readonly string _path = Directory.CreateTempSubdirectory("entente").FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Theory]
    [InlineData("talks.txt", "talks.txt")]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("..", "document")]
    [InlineData("", "document")]
    [InlineData(".hidden", "hidden")]
    [InlineData("nul", "documentnul")]
    [InlineData("a\nb:c\u001b*?", "a_b_c___")]
    [InlineData("東京 2024", "東京 2024")]
    public void Safe_Name_IsAFileInTheFolder(string name, string safe) => Assert.Equal(safe, OutputFolder.Safe(name));

    [Fact]
    public void Write_SameNames_AreNumbered()
    {
        var folder = new OutputFolder(Path.Combine(_path, "new", "folder"));
        foreach (var name in new[] { "a", "A", "a-2", "a" }) folder.Write(name, ".json", Encoding.UTF8.GetBytes(name));
        Assert.Equal(
            ["A-2.json", "a-2-2.json", "a-3.json", "a.json"],
            Directory.GetFiles(Path.Combine(_path, "new", "folder")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_FolderInTheWay_LeavesNoHalfFileBehind()
    {
        Directory.CreateDirectory(Path.Combine(_path, "a.json"));
        Assert.ThrowsAny<SystemException>(() => new OutputFolder(_path).Write("a", ".json", "report"u8.ToArray()));
        Assert.Empty(Directory.GetFiles(_path));
    }
}
