using Entente.Intake;

namespace Entente.Tests.Intake;

public sealed class FolderTests : IDisposable
{
    readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Gather_Folder_GoesByNameAndDown()
    {
        foreach (var name in new[] { "b.txt", "B.txt", "a/z.txt", "a/b/c.txt", ".hidden.txt", ".git/x.txt" }) _scratch.Write(name, $"This is {name}.");
        Assert.Equal(["B.txt", "c.txt", "z.txt", "b.txt"], Gather().OfType<Arrival>().Select(arrival => arrival.Document.Name));
    }

    [Fact]
    public void Gather_FolderOfMixedFiles_PassesOverPicturesAndScripts()
    {
        _scratch.Write("a.txt", "One.");
        _scratch.Write("b.png", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13]);
        _scratch.Write("page_files/x.js", "var a = 1;");
        Assert.IsType<Arrival>(Assert.Single(Gather()));
    }

    [Fact]
    public void Gather_FolderWithWordFile_SaysSo()
    {
        _scratch.Write("a.txt", "One.");
        _scratch.Write("b.docx", [.. "PK\u0003\u0004"u8, 20, 0, 6, 0]);
        Assert.Contains("docx", Assert.Single(Gather().OfType<Refusal>()).Message);
    }

    [Fact]
    public void Gather_FolderOfPictures_IsRefused()
    {
        _scratch.Write("b.png", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13]);
        Assert.Contains("none of its 1 files", Assert.IsType<Refusal>(Assert.Single(Gather())).Message);
    }

    [Fact]
    public void Gather_EmptyFolder_IsRefused() => Assert.Contains("without files", Assert.IsType<Refusal>(Assert.Single(Gather())).Message);

    [Fact]
    public void Gather_FolderThatLinksToItself_Ends()
    {
        _scratch.Write("a/one.txt", "One.");
        Directory.CreateSymbolicLink(_scratch.At("a/loop"), _scratch.Folder);
        Assert.Single(Gather());
    }

    [Fact]
    public void Gather_FileGoneMeanwhile_IsRefusedAndTheRestRead()
    {
        _scratch.Write("a.txt", "One.");
        _scratch.Write("b.txt", "Two.");
        _scratch.Write("c.txt", "Three.");
        using var each = Gather().GetEnumerator();
        Assert.True(each.MoveNext());
        File.Delete(_scratch.At("b.txt"));
        Assert.True(each.MoveNext());
        Assert.Equal(new Refusal(_scratch.At("b.txt"), "no such file or folder"), each.Current);
        Assert.True(each.MoveNext());
    }

    IEnumerable<Gathered> Gather() => new Gatherer().Gather(_scratch.Folder);
}
