namespace Entente.Tests.Architecture;

/// <summary>No source file grows past what one reader can hold.</summary>
public sealed class SizeTests
{
    [Fact]
    public void EverySourceFile_HasAtMost450Lines()
    {
        var long450 = from folder in new[] { "src", "tests", "bench" }
                      from file in Directory.EnumerateFiles(Path.Combine(Places.Repository, folder), "*.cs", SearchOption.AllDirectories)
                      let lines = File.ReadLines(file).Count()
                      where lines > 450
                      select $"{file}: {lines} lines";
        Assert.Empty(long450);
    }
}
