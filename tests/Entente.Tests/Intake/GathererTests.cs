using System.Diagnostics;
using System.Text;
using CsCheck;
using Entente.Intake;

namespace Entente.Tests.Intake;

public sealed class GathererTests : IDisposable
{
    readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Gather_BadBetweenGood_ReadsTheGood()
    {
        var inputs = new[] { _scratch.Write("a.txt", "One."), _scratch.At("none.txt"), _scratch.Write("b.txt", "Two.") };
        var gathered = new Gatherer().Gather(inputs).ToArray();
        Assert.Equal(["One.", "Two."], gathered.OfType<Arrival>().Select(arrival => arrival.Document.Text));
        Assert.Equal(new Refusal(inputs[1], "no such file or folder"), gathered[1]);
    }

    [Fact]
    public void Gather_Lazily_LaterFilesMayStillAppear()
    {
        var first = _scratch.Write("a.txt", "One.");
        using var each = new Gatherer().Gather([first, _scratch.At("b.txt")]).GetEnumerator();
        Assert.True(each.MoveNext());
        _scratch.Write("b.txt", "Two.");
        Assert.True(each.MoveNext());
        Assert.IsType<Arrival>(each.Current);
    }

    [Fact]
    public void Gather_Dash_ReadsStandardInput()
    {
        var gatherer = new Gatherer(null, new MemoryStream("The ministers met."u8.ToArray()));
        var document = Assert.IsType<Arrival>(Assert.Single(gatherer.Gather("-"))).Document;
        Assert.Equal((Gatherer.StandardName, "The ministers met."), (document.Name, document.Text));
    }

    [Fact]
    public void Gather_DashWithJsonLines_NumbersItsLines()
    {
        var gatherer = new Gatherer(null, new MemoryStream("{\"text\":\"One.\"}\nno\n"u8.ToArray()));
        Assert.Equal(["stdin:1", "-:2"], gatherer.Gather("-").Select(g => g is Refusal refusal ? refusal.Input : ((Arrival)g).Document.Name));
    }

    [Fact]
    public void Gather_DashThatBreaks_IsRefused()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Contains("cannot be read", Assert.IsType<Refusal>(Assert.Single(new Gatherer(null, closed).Gather("-"))).Message);
    }

    [Fact]
    public void Gather_EmptyDash_IsRefused() => Assert.Contains("empty", Refused("-").Message);

    [Fact]
    public void Gather_EmptyFile_IsRefused() => Assert.StartsWith("empty (0 bytes)", Refused(_scratch.Write("a.txt", "")).Message);

    [Fact]
    public void Gather_BlankFile_IsRefused() => Assert.Contains("white space", Refused(_scratch.Write("a.txt", " \n\t\n")).Message);

    [Fact]
    public void Gather_PermissionDenied_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "this user may read everything");
        var path = _scratch.Write("a.txt", "One.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Contains("permission denied", Refused(path).Message);
    }

    [Fact]
    public void Say_Unauthorized_IsPermissionDenied() => Assert.StartsWith("permission denied", Faults.Say(new UnauthorizedAccessException()));

    [Fact]
    public void Gather_HugeFile_IsRefusedByItsLength()
    {
        var path = _scratch.Write("huge.txt", new string('a', 1 << 17));
        using (var file = File.OpenWrite(path)) file.SetLength(200L << 20);
        Assert.Contains("64 MiB", Refused(path).Message);
    }

    [Fact]
    public void Gather_HugeStandardInput_IsRefused()
    {
        var gatherer = new Gatherer(null, new EndlessStream("All the same words. "u8.ToArray(), 65L << 20));
        Assert.Contains("64 MiB", Assert.IsType<Refusal>(Assert.Single(gatherer.Gather("-"))).Message);
    }

    [Fact]
    public void Gather_Pipe_DoesNotWait()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/mkfifo"), "no mkfifo here");
        var path = _scratch.At("pipe");
        Process.Start("/usr/bin/mkfifo", [path]).WaitForExit();
        Assert.Contains("not a regular file", Refused(path).Message);
    }

    [Fact]
    public void Gather_Device_DoesNotWait()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "no /dev/zero here");
        Assert.Contains("not a regular file", Refused("/dev/zero").Message);
    }

    [Fact]
    public void Gather_LinkToFile_ReadsIt()
    {
        File.CreateSymbolicLink(_scratch.At("link.txt"), _scratch.Write("a.txt", "One."));
        Assert.Equal("link.txt", Assert.IsType<Arrival>(Assert.Single(new Gatherer().Gather(_scratch.At("link.txt")))).Document.Name);
    }

    [Fact]
    public void Gather_LinkToItself_IsRefused()
    {
        File.CreateSymbolicLink(_scratch.At("a"), _scratch.At("a"));
        Refused(_scratch.At("a"));
    }

    [Fact]
    public void Gather_LinkToNothing_IsRefused()
    {
        File.CreateSymbolicLink(_scratch.At("a"), _scratch.At("b"));
        Assert.Equal("no such file or folder", Refused(_scratch.At("a")).Message);
    }

    [Fact]
    public void Gather_NameWithEscapes_StaysOneLine() => Assert.DoesNotContain('\u001b', Refused(_scratch.At("a\n\u001b[2Jb")).ToString());

    [Fact]
    public void Gather_Supplied_WinsOverFrontMatter()
    {
        var supplied = new Supplied { Date = new(2024, 2, 3), Title = "Ours", Publisher = "Desk", Url = "https://example.org/1" };
        var document = _scratch.Open("a.md", "---\ntitle: Theirs\ndate: 2024-01-01\n---\nText.", supplied);
        Assert.Equal(("Ours", "Desk", "https://example.org/1", new DateOnly(2024, 2, 3)), (document.Title, document.Publisher, document.Url, document.Published.Date));
    }

    [Fact]
    public void Gather_Supplied_FillsWhatAJsonLineLeavesOut()
    {
        var supplied = new Supplied { Date = new(2024, 2, 3), Title = "Ours" };
        var document = _scratch.Open("a.jsonl", "{\"text\":\"One.\",\"title\":\"Theirs\"}", supplied);
        Assert.Equal(("Theirs", new DateOnly(2024, 2, 3)), (document.Title, document.Published.Date));
    }

    [Fact]
    public void Gather_AnyBytes_NeverThrows()
    {
        string[] starts = ["", "%PDF-1.7\n", "<html><body><p>", "<TimeML><TEXT>", "{\"text\":\"", "# newdoc\n1\ta", "\u00EF\u00BB\u00BF", "\u00FF\u00FE", "---\ntitle: ", "PK\u0003\u0004", "<?xml ", "[{"];
        string[] names = ["a", "a.txt", "a.md", "a.html", "a.pdf", "a.jsonl", "a.conllu", "a.tml", "a.xml"];
        Gen.Select(Gen.Int[0, starts.Length - 1], Gen.Byte.Array[0, 300], Gen.Int[0, names.Length - 1]).Sample((start, bytes, name) =>
        {
            var gatherer = new Gatherer();
            var gathered = gatherer.Gather(_scratch.Write(names[name], [.. Encoding.Latin1.GetBytes(starts[start]), .. bytes])).ToArray();
            Assert.NotEmpty(gathered);
            Assert.All(gathered.OfType<Refusal>(), refusal => Assert.DoesNotContain('\n', refusal.ToString()));
        }, iter: 2000, threads: 1);
    }

    static Refusal Refused(string input) => Assert.IsType<Refusal>(Assert.Single(new Gatherer().Gather(input)));
}
